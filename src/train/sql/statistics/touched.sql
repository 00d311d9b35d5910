-- What each visitor looked at, and what they took; the latest hundred items of each, for more is no person.
create table touched as
with found as (
  select 'together' as kind, log.visitor, items.item, max(log.time) as time
  from log
  join items on items.item_id = log.item_id
  where log.name in ('view_item', 'add_to_cart')
  group by log.visitor, items.item
  union all
  select 'bought' as kind, log.visitor, items.item, max(log.time) as time
  from log
  join items on items.item_id = log.item_id
  where log.name in ('add_to_cart', 'purchase')
  group by log.visitor, items.item
),
in_order as (
  select kind, visitor, item, row_number() over (partition by kind, visitor order by time desc, item) as place
  from found
)
select kind, visitor, item
from in_order
where place <= 100
