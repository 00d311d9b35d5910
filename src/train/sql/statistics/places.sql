-- Where items stood in lists of which something was chosen, and whether it was they. A choice counts for the
-- latest list of its visit that had shown the item; a list that nobody chose from may not have been looked at.
create table places as
with shown as (
  select session, visitor, time, list, position, item_id
  from log
  where name = 'view_item_list'
),
choices as (
  select distinct session, item_id, time
  from log
  where name in ('select_item', 'view_item', 'add_to_cart')
),
chosen as (
  select distinct session, item_id, time
  from (
    select choices.session, choices.item_id, choices.time as later, max(shown.time) as time
    from choices
    join shown
      on shown.session = choices.session
      and shown.item_id = choices.item_id
      and shown.time <= choices.time
    group by choices.session, choices.item_id, choices.time
  ) as latest
),
lists as (
  select distinct shown.session, shown.time, shown.list
  from shown
  join chosen
    on chosen.session = shown.session
    and chosen.time = shown.time
    and chosen.item_id = shown.item_id
)
-- Of an item that a list shows twice, the place where it is seen first.
select
  shown.session,
  shown.visitor,
  shown.time,
  shown.list,
  shown.item_id,
  min(shown.position) as position,
  max(case when chosen.item_id is null then 0 else 1 end) as clicked
from shown
join lists
  on lists.session = shown.session
  and lists.time = shown.time
  and lists.list = shown.list
left join chosen
  on chosen.session = shown.session
  and chosen.time = shown.time
  and chosen.item_id = shown.item_id
group by shown.session, shown.visitor, shown.time, shown.list, shown.item_id
