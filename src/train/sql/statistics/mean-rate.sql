-- Where the rounds of click-rates.sql begin: any item is clicked as often as the mean one.
create table rates as
select item_id, mean as rate, mean as prior
from (select distinct item_id from places) as shown
cross join (select sum(clicked) / count(*) as mean from places) as clicks
