-- The items told of: those that enough visitors were shown or looked at, most of them first.
create table items as
select item_id, count(distinct visitor) as visitors
from log
where length(item_id) <= 256
group by item_id
having count(distinct visitor) >= (select visitors from threshold)
order by visitors desc, item_id
limit 100000
