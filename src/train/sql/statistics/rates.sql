-- How much likelier than the mean each item is clicked wherever it stands, as a logarithm.
select rates.item_id, ln(rates.rate / rates.prior) as rate
from rates
join items on items.item_id = rates.item_id
join (select item_id, count(distinct visitor) as visitors from places group by item_id) as shown
  on shown.item_id = rates.item_id
where shown.visitors >= (select visitors from threshold)
  and rates.rate > 0
