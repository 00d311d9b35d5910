-- What each visitor looked at, and what they took; the latest hundred items of each, for more is no person.
create table touched as
with kinds (kind, name) as (
  values
    ('together', 'view_item'),
    ('together', 'add_to_cart'),
    ('bought', 'add_to_cart'),
    ('bought', 'purchase')
),
found as (
  select kinds.kind, log.visitor, items.item, max(log.time) as time
  from log
  join kinds on kinds.name = log.name
  join items on items.item_id = log.item_id
  group by kinds.kind, log.visitor, items.item
),
in_order as (
  select kind, visitor, item, row_number() over (partition by kind, visitor order by time desc, item) as place
  from found
)
select kind, visitor, item
from in_order
where place <= 100
