-- Rows that hold an event and its items, as it is tracked and as GA4's BigQuery export has it: a row an item.
create or replace temp view item_rows as
with filled as (
  select file, line, name, time, client_id, session_id, list_filter(items, it -> it.item_id is not null) as items
  from named
),
ours as (
  select
    *,
    list_transform(items, it -> try_cast(coalesce(it.index, it.item_list_index) as integer)) as places
  from filled
),
-- A row that says nothing of an item is kept as one, to be told of.
unnested as (
  select
    *,
    hash(list_transform(items, it -> it.item_id)) as list,
    unnest(coalesce(items, [null])) as item,
    unnest(coalesce(range(len(items)), [0])) as place,
    -- The places that items say are believed when each says its own.
    len(list_distinct(places)) = len(items) as placed
  from ours
)
select
  file,
  line,
  name,
  time,
  client_id,
  session_id,
  list,
  case when placed then places[place + 1] else place end as position,
  item.*
from unnested
