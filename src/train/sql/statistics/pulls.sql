-- Half a round: each place's pull set right by how much oftener it was chosen from than expected. Twenty choices
-- more on both sides make few say little. (Iterative scaling: Hunter, MM algorithms for generalized Bradley-Terry
-- models, 2004.)
create or replace table pulls as
with counted as (
  select position, sum(clicked) as clicks, sum(expected) / 1e9 as expected
  from chances
  group by position
)
select
  pulls.position,
  cast(pulls.pull * (counted.clicks + 20) / (counted.expected + 20) as decimal(18, 9)) as pull
from pulls
join counted on counted.position = pulls.position
