-- The log as every statistic reads it: a row an item of an event, `time` in microseconds since 1970, `position`
-- from the first item of a list down. What a visitor, a visit and a list are called is told apart, not told.
create table log (
  file varchar,
  why varchar,
  name varchar,
  time bigint,
  visitor ubigint,
  session ubigint,
  list ubigint,
  position integer,
  item_id varchar,
  item_name varchar,
  item_brand varchar,
  item_category varchar,
  price double,
  attributes varchar
)
