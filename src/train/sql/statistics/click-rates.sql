-- One round of the position-based model (Richardson, Dominowska and Ragno, Predicting clicks, 2007): how much
-- likelier a place is clicked than what stood there would be, then of each item the clicks over those that its
-- places would have drawn. A place is worth 200 impressions less than it was shown, an item 100, so that few
-- clicks say little: the first goes to the place before it, the second to the mean. Sums are decimal: they
-- are the same in whichever order they are made.
create or replace table rates as
with recursive impressions as (
  select item_id, position, sum(clicked) as clicks, count(*) as shown
  from places
  group by item_id, position
),
by_position as (
  select
    impressions.position,
    row_number() over (order by impressions.position) as place,
    sum(impressions.clicks) as clicks,
    sum(cast(impressions.shown * rates.rate as decimal(38, 9))) as expected,
    200 * max(rates.prior) as smoothing
  from impressions
  join rates on rates.item_id = impressions.item_id
  group by impressions.position
),
along as (
  select place, position, clicks / expected as propensity
  from by_position
  where place = 1
  union all
  select
    next.place,
    next.position,
    (next.clicks + next.smoothing * along.propensity) / (next.expected + next.smoothing)
  from along
  join by_position as next on next.place = along.place + 1
),
propensities as (
  select along.position, coalesce(along.propensity / nullif(first.propensity, 0), 1) as propensity
  from along
  cross join (select propensity from along where place = 1) as first
),
seen as (
  select
    impressions.item_id,
    sum(impressions.clicks) as clicks,
    sum(cast(impressions.shown * propensities.propensity as decimal(38, 9))) as seen
  from impressions
  join propensities on propensities.position = impressions.position
  group by impressions.item_id
),
whole as (
  select sum(clicks) / sum(seen) as prior
  from seen
)
select seen.item_id, (seen.clicks + 100 * whole.prior) / (seen.seen + 100) as rate, whole.prior
from seen
cross join whole
