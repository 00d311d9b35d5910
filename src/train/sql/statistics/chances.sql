-- How many choices each item of each list would draw, going by its rate and its place's pull: its chance is its
-- share of those of all that stood in the list (Luce, Individual choice behavior, 1959). Numbers are decimal: their
-- sums are the same in whichever order they are made.
create or replace view chances as
with weighed as (
  select
    places.session,
    places.time,
    places.list,
    places.item_id,
    places.position,
    places.clicked,
    cast(click_rates.rate * pulls.pull as decimal(18, 9)) as weight
  from places
  join click_rates on click_rates.item_id = places.item_id
  join pulls on pulls.position = places.position
)
select
  item_id,
  position,
  clicked,
  cast(
    weight
    * sum(clicked) over (partition by session, time, list)
    / nullif(sum(weight) over (partition by session, time, list), 0)
    as decimal(18, 9)
  ) as expected
from weighed
