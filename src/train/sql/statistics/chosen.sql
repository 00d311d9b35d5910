-- Items that were chosen, at the time of the latest list of their visit that had shown them.
create table chosen as
select distinct session, item_id, time
from (
  select choices.session, choices.item_id, choices.time as later, max(shown.time) as time
  from (
    select distinct session, item_id, time
    from log
    where name in ('select_item', 'view_item', 'add_to_cart')
  ) as choices
  join shown
    on shown.session = choices.session
    and shown.item_id = choices.item_id
    and shown.time <= choices.time
  group by choices.session, choices.item_id, choices.time
) as latest
