-- What the log says, a row an item of an event; times in microseconds, visitors and visits without a name.
-- `why` says what is wrong with a row that cannot be used.
create or replace temp view entries as
select
  file,
  line,
  case
    when name is null then 'not a record with a name'
    when time is null then 'its time is no whole number'
    when client_id is null then 'no visitor: it has no client_id'
    when item_id is null then 'no item with an item_id'
    when position is null and name = 'view_item_list' then 'an item of a list without its index'
  end as why,
  name,
  time,
  hash(client_id) as visitor,
  hash(client_id, session_id) as session,
  list,
  position,
  item_id,
  nullif(item_name, '(not set)') as item_name,
  nullif(item_brand, '(not set)') as item_brand,
  concat_ws(
    '/',
    nullif(item_category, '(not set)'),
    nullif(item_category2, '(not set)'),
    nullif(item_category3, '(not set)'),
    nullif(item_category4, '(not set)'),
    nullif(item_category5, '(not set)')
  ) as item_category,
  try_cast(price as double) as price,
  cast(attributes as varchar) as attributes
from item_rows
where item_id is distinct from '(not set)'
