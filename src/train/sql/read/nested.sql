-- Rows that hold an event and its items, as it is tracked and as GA4's BigQuery export has it: a row an item.
create or replace temp view item_rows as
with named as (
  select
    file,
    line,
    coalesce(name, event_name) as name,
    coalesce(case when time between 0 and 8640000000000000 then time * 1000 end, event_timestamp) as time,
    coalesce(client_id, user_pseudo_id) as client_id,
    coalesce(
      session_id,
      ga_session_id,
      cast(list_filter(event_params, it -> it.key = 'ga_session_id')[1].value.int_value as varchar)
    ) as session_id,
    list_filter(items, it -> it.item_id is not null) as items
  from source
),
ours as (
  select
    *,
    list_transform(items, it -> try_cast(coalesce(it.index, it.item_list_index) as integer)) as places
  from named
  where name is null or name in ('view_item_list', 'select_item', 'view_item', 'add_to_cart', 'purchase')
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
