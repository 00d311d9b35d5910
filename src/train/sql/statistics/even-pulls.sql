-- Where the rounds of pulls.sql and click-rates.sql begin: any place is chosen from as often as any other.
create table pulls as
select distinct position, cast(1 as decimal(18, 9)) as pull
from places
