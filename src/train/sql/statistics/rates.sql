-- How much oftener each item is chosen than what it stands beside, as a logarithm.
with shown_to as (
  select distinct places.item, chosen_lists.visitor
  from places
  join chosen_lists on chosen_lists.number = places.list
),
counted as (
  select item, count(*) as visitors
  from shown_to
  group by item
)
select items.item_id, ln(click_rates.rate) as rate
from click_rates
join items on items.item = click_rates.item
join counted on counted.item = click_rates.item
where counted.visitors >= (select visitors from threshold)
  and click_rates.rate > 0
