-- What was looked at in each visit, and what was taken; the first sixty items of each, for more is no person.
create table visits as
with touched as (
  select 'together' as kind, session, visitor, item_id, min(time) as time
  from log
  where item_id in (select item_id from items)
    and name in ('view_item', 'add_to_cart')
  group by session, visitor, item_id
  union all
  select 'bought' as kind, session, visitor, item_id, min(time) as time
  from log
  where item_id in (select item_id from items)
    and name in ('add_to_cart', 'purchase')
  group by session, visitor, item_id
)
select kind, session, visitor, item_id
from (
  select
    kind,
    session,
    visitor,
    item_id,
    row_number() over (partition by kind, session order by time, item_id) as place
  from touched
) as in_order
where place <= 60
