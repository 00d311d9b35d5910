-- The items told of: those of enough visitors, most of them first.
create table items as
select item, item_id
from known
where visitors >= (select visitors from threshold)
  and length(item_id) <= 256
order by item
limit 100000
