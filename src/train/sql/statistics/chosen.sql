-- Items that were chosen, at the time of the latest list of their visit that had shown them.
create table chosen as
with choices as (
  select distinct session, item_id, time
  from log
  where name in ('select_item', 'view_item', 'add_to_cart')
),
latest as (
  select choices.session, choices.item_id, max(shown.time) as time
  from choices
  join shown
    on shown.session = choices.session
    and shown.item_id = choices.item_id
    and shown.time <= choices.time
  group by choices.session, choices.item_id, choices.time
)
select distinct session, item_id, time
from latest
