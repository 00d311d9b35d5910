-- The items told of: those that enough visitors were shown or looked at, most of them first.
create table items as
select item_id, count(*) as visitors
from (select distinct item_id, visitor from log where length(item_id) <= 256) as shown
group by item_id
having count(*) >= (select visitors from threshold)
order by visitors desc, item_id
limit 100000
