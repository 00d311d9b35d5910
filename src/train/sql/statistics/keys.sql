-- How rare each key of interest is: its share of all looks at keys of its dimension, of a category below the
-- first level its share of the looks at its parent.
with counted as (
  select
    item_keys.dimension,
    item_keys.key,
    item_keys.parent,
    sum(looks.looks) as looks,
    count(distinct looks.visitor) as visitors
  from looks
  join item_keys on item_keys.item_id = looks.item_id
  group by item_keys.dimension, item_keys.key, item_keys.parent
),
whole as (
  select dimension, sum(looks) as looks
  from counted
  where parent is null
  group by dimension
)
select counted.key, -ln(counted.looks / coalesce(parents.looks, whole.looks)) as rarity
from counted
join whole on whole.dimension = counted.dimension
left join counted as parents on parents.key = counted.parent
where counted.visitors >= (select visitors from threshold)
order by counted.visitors desc, counted.key
limit 100000
