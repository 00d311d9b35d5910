-- How many buyers of a category buy of it again on a later day, and after how many days.
with days as (
  select distinct log.visitor, item_categories.category, floor(log.time / 86400000000) as day
  from log
  join item_categories on item_categories.item_id = log.item_id
  where log.name = 'purchase'
),
followed as (
  select
    visitor,
    category,
    cast(
      ln(day - lag(day) over (partition by visitor, category order by day)) as decimal(18, 9)
    ) as waited
  from days
),
buyers as (
  select visitor, category, count(waited) as times, sum(waited) as waited, sum(waited * waited) as squared
  from followed
  group by visitor, category
),
counted as (
  select
    category,
    count(*) as buyers,
    sum(case when times > 0 then 1 else 0 end) as returned,
    sum(times) as times,
    sum(waited) as waited,
    sum(squared) as squared
  from buyers
  group by category
)
select
  category,
  returned / buyers as again,
  case when returned >= (select visitors from threshold) then waited / times end as mu,
  case
    when returned >= (select visitors from threshold)
    then sqrt(greatest(0, squared / times - (waited / times) * (waited / times)))
  end as sigma
from counted
where buyers >= (select visitors from threshold)
