-- Where items stood in lists of which something was chosen, and whether it was they. Of an item that a list
-- shows twice, the place where it is seen first. Lists and items are called by numbers: there are a dozen rows
-- a list.
create table places as
select
  chosen_lists.number as list,
  known.item,
  min(shown.position) as position,
  max(case when chosen.item_id is null then 0 else 1 end) as clicked
from shown
join chosen_lists
  on chosen_lists.session = shown.session
  and chosen_lists.time = shown.time
  and chosen_lists.list = shown.list
join known on known.item_id = shown.item_id
left join chosen
  on chosen.session = shown.session
  and chosen.time = shown.time
  and chosen.item_id = shown.item_id
group by chosen_lists.number, known.item
