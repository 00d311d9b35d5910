-- Rows of a log's own events, by the names that they have as they are tracked, whatever GA4's export calls them.
create or replace temp view named as
select
  * replace (
    coalesce(name, event_name) as name,
    coalesce(case when time between 0 and 8640000000000000 then time * 1000 end, event_timestamp) as time,
    coalesce(client_id, user_pseudo_id) as client_id,
    coalesce(
      session_id,
      ga_session_id,
      cast(list_filter(event_params, it -> it.key = 'ga_session_id')[1].value.int_value as varchar)
    ) as session_id
  )
from source
where coalesce(name, event_name) is null
  or coalesce(name, event_name) in ('view_item_list', 'select_item', 'view_item', 'add_to_cart', 'purchase')
