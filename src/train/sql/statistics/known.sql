-- The items of the log, numbered, with how many visitors were shown them or looked at them.
create table known as
with met as (
  select distinct item_id, visitor
  from log
)
select
  cast(row_number() over (order by count(*) desc, item_id) as integer) as item,
  item_id,
  count(*) as visitors
from met
group by item_id
