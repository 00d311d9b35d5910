-- How many choices each item of each list would draw, going by its rate and its place's pull: its chance is its
-- share of those of all that stood in the list (Luce, Individual choice behavior, 1959). Numbers are whole, in
-- billionths: their sums are the same in whichever order they are made.
create or replace view chances as
with weighed as (
  select
    places.list,
    places.item,
    places.position,
    places.clicked,
    cast(1e9 * click_rates.rate * pulls.pull as bigint) as weight
  from places
  join click_rates on click_rates.item = places.item
  join pulls on pulls.position = places.position
),
lists as (
  select list, sum(clicked) as clicked, sum(weight) as weight
  from weighed
  group by list
)
select
  weighed.item,
  weighed.position,
  weighed.clicked,
  cast(1e9 * weighed.weight * lists.clicked / nullif(lists.weight, 0) as bigint) as expected
from weighed
join lists on lists.list = weighed.list
