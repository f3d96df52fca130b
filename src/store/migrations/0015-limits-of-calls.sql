-- How many calls an account may have in flight, and make in a second, of each process that serves: more than any source
-- needs, so that only a flood meets them.

alter table account
  add column calls_in_flight_max integer not null default 1000 check (calls_in_flight_max >= 1),
  add column calls_per_second_max integer not null default 20000 check (calls_per_second_max >= 1);
