-- How much oftener each item is chosen than what it stands beside, as a logarithm.
select click_rates.item_id, ln(click_rates.rate) as rate
from click_rates
join items on items.item_id = click_rates.item_id
join (select item_id, count(distinct visitor) as visitors from places group by item_id) as shown
  on shown.item_id = click_rates.item_id
where shown.visitors >= (select visitors from threshold)
  and click_rates.rate > 0
