-- The lists that something was chosen from, numbered: one that nobody chose from may not have been looked at.
create table chosen_lists as
with found as (
  select distinct shown.session, shown.visitor, shown.time, shown.list
  from shown
  join chosen
    on chosen.session = shown.session
    and chosen.time = shown.time
    and chosen.item_id = shown.item_id
)
select *, cast(row_number() over (order by session, time, list) as integer) as number
from found
