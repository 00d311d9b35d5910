-- Rows that hold one item of an event each.
create or replace temp view item_rows as
select
  file,
  line,
  name,
  time,
  client_id,
  session_id,
  hash(item_list_id, item_list_name) as list,
  try_cast(coalesce("index", item_list_index) as integer) as position,
  columns('^(item_(id|name|brand|category[2-5]?)|price|attributes)$')
from named
