-- Items that the same visitors had to do with in one visit: of all visitors of either, as a cosine.
with alone as (
  select kind, item_id, count(distinct visitor) as visitors
  from visits
  group by kind, item_id
),
met as (
  select distinct one.kind, one.visitor, one.item_id, other.item_id as neighbour
  from visits as one
  join visits as other
    on other.kind = one.kind
    and other.session = one.session
    and other.item_id > one.item_id
),
counted as (
  select kind, item_id, neighbour, count(*) as visitors
  from met
  group by kind, item_id, neighbour
  having count(*) >= (select visitors from threshold)
),
pairs as (
  select kind, item_id, neighbour, visitors from counted
  union all
  select kind, neighbour as item_id, item_id as neighbour, visitors from counted
),
ranked as (
  select
    pairs.kind,
    pairs.item_id,
    pairs.neighbour,
    pairs.visitors / sqrt(one.visitors * other.visitors) as strength,
    row_number() over (
      partition by pairs.kind, pairs.item_id
      order by pairs.visitors / sqrt(one.visitors * other.visitors) desc, pairs.neighbour
    ) as place
  from pairs
  join alone as one on one.kind = pairs.kind and one.item_id = pairs.item_id
  join alone as other on other.kind = pairs.kind and other.item_id = pairs.neighbour
)
select kind, item_id, neighbour, strength
from ranked
where place <= 20
