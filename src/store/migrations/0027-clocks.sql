-- How far the clock of a sandbox is ahead of the hub's; null for all accounts without a clock of their own.
alter table account add column clock_offset_ms bigint check (clock_offset_ms > 0);

-- Since when a worker has been carrying a payment on; null while it waits.
alter table payment add column leased_at timestamptz;
