-- The price that is typical of what is looked at in a category: the mean of its logarithm, sums being decimal.
select
  item_categories.category,
  sum(looks.looks * cast(ln(facts.price) as decimal(18, 9))) / sum(looks.looks) as price
from looks
join facts on facts.item_id = looks.item_id
join item_categories on item_categories.item_id = looks.item_id
where facts.price > 0
group by item_categories.category
having count(distinct looks.visitor) >= (select visitors from threshold)
