-- The lists that something was chosen from: one that nobody chose from may not have been looked at.
create table chosen_lists as
select distinct shown.session, shown.time, shown.list
from shown
join chosen
  on chosen.session = shown.session
  and chosen.time = shown.time
  and chosen.item_id = shown.item_id
