-- Every item of every list that was shown.
create view shown as
select session, visitor, time, list, position, item_id
from log
where name = 'view_item_list'
