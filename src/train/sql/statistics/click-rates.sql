-- The other half of a round: each item's rate set right likewise, and by twenty choices drawn to the even one.
create or replace table click_rates as
with counted as (
  select item, sum(clicked) as clicks, sum(expected) / 1e9 as expected
  from chances
  group by item
)
select
  click_rates.item,
  cast(
    click_rates.rate * (counted.clicks + 20) / (counted.expected + 20 * click_rates.rate)
    as decimal(18, 9)
  ) as rate
from click_rates
join counted on counted.item = click_rates.item
