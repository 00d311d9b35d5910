-- What was last said of each item, each fact by itself: not every event says all.
create table facts as
with said as (
  select item_id, item_name, item_brand, nullif(item_category, '') as item_category, price, attributes, max(time) as time
  from log
  join items using (item_id)
  group by item_id, item_name, item_brand, item_category, price, attributes
)
select distinct
  item_id,
  first_value(item_name) over (
    partition by item_id order by case when item_name is null then 1 else 0 end, time desc, item_name
  ) as item_name,
  first_value(item_brand) over (
    partition by item_id order by case when item_brand is null then 1 else 0 end, time desc, item_brand
  ) as item_brand,
  first_value(item_category) over (
    partition by item_id order by case when item_category is null then 1 else 0 end, time desc, item_category
  ) as item_category,
  first_value(price) over (
    partition by item_id order by case when price > 0 then 0 else 1 end, time desc, price
  ) as price,
  first_value(attributes) over (
    partition by item_id order by case when attributes is null then 1 else 0 end, time desc, attributes
  ) as attributes
from said
