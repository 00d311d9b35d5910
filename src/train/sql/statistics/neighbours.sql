-- Items that the same visitors had to do with, in one visit or in several: of all visitors of either, as a cosine. Forty
-- of an item at most, and twenty on the average, the strongest of all: a neighbour is one or two bytes of the zip, of
-- which an item is to have sixty.
with alone as (
  select kind, item, count(*) as visitors
  from touched
  group by kind, item
),
counted as (
  select one.kind, one.item, other.item as neighbour, count(*) as visitors
  from touched as one
  join touched as other
    on other.kind = one.kind
    and other.visitor = one.visitor
    and other.item > one.item
  group by one.kind, one.item, other.item
  having count(*) >= (select visitors from threshold)
),
pairs as (
  select kind, item, neighbour, visitors from counted
  union all
  select kind, neighbour as item, item as neighbour, visitors from counted
),
measured as (
  select
    pairs.kind,
    pairs.item,
    pairs.neighbour,
    pairs.visitors / sqrt(one.visitors * other.visitors) as strength
  from pairs
  join alone as one on one.kind = pairs.kind and one.item = pairs.item
  join alone as other on other.kind = pairs.kind and other.item = pairs.neighbour
),
ranked as (
  select
    measured.kind,
    items.item_id,
    neighbours.item_id as neighbour,
    measured.strength,
    row_number() over (
      partition by measured.kind, measured.item order by measured.strength desc, neighbours.item_id
    ) as place,
    row_number() over (
      partition by measured.kind order by measured.strength desc, measured.item, neighbours.item_id
    ) as place_of_all
  from measured
  join items on items.item = measured.item
  join items as neighbours on neighbours.item = measured.neighbour
)
select kind, item_id, neighbour, strength
from ranked
where place <= 40
  and place_of_all <= 20 * (select count(*) from items)
