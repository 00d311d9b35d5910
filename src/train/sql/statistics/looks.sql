-- How often each visitor looked at each item.
create table looks as
select item_id, visitor, count(*) as looks
from log
where name = 'view_item'
group by item_id, visitor
