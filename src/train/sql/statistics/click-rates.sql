-- The other half of a round: each item's rate set right likewise, and by twenty choices drawn to the even one.
create or replace table click_rates as
select
  click_rates.item_id,
  cast(
    click_rates.rate * (counted.clicks + 20) / (counted.expected + 20 * click_rates.rate)
    as decimal(18, 9)
  ) as rate
from click_rates
join (
  select item_id, sum(clicked) as clicks, sum(expected) as expected
  from chances
  group by item_id
) as counted on counted.item_id = click_rates.item_id
