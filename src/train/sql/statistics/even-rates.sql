-- Where the rounds of pulls.sql and click-rates.sql begin: any item is chosen as often as any other.
create table click_rates as
select distinct item, cast(1 as decimal(18, 9)) as rate
from places
