-- Where events are delivered to. A deleted endpoint stays, as the record that its events are about.
create table webhook_endpoint (
  account_id text not null references account,
  id text not null,
  blue_tape_id text not null,
  version integer not null check (version >= 1),
  hub_version integer not null check (hub_version >= 0),
  url text not null,
  event_types json not null,
  description text,
  headers json not null,
  status text not null check (status in ('enabled', 'disabled', 'deleted')),
  disabled_because text check (disabled_because in ('asked', 'gone', 'failing')),
  secret_number integer not null check (secret_number >= 1),
  overlap_until timestamptz,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  -- The dispatcher's own columns, by the database's clock. Up to taken_seq every event of the feed was taken;
  -- null until the first hub comes by. Whoever has set holder may deliver until lease_until.
  taken_seq bigint check (taken_seq >= 0),
  round integer not null default 0 check (round >= 0),
  holder uuid,
  lease_until timestamptz not null default '1970-01-01 00:00:00+00',
  served_at timestamptz not null default '1970-01-01 00:00:00+00',
  sick boolean not null default false,
  failing_since timestamptz,
  last_delivered_at timestamptz,
  last_failed_at timestamptz,
  last_failure text,
  primary key (account_id, id),
  unique (account_id, blue_tape_id),
  check ((status = 'disabled') = (disabled_because is not null))
) with (fillfactor = 50);

-- One event for one endpoint. There is a row once it was tried, or has to wait for one before it.
create table webhook_delivery (
  account_id text not null,
  endpoint_id text not null,
  seq bigint not null,
  type text not null,
  record_kind text not null,
  record_id text not null,
  status text not null check (status in ('pending', 'delivered', 'parked')),
  -- The round of the endpoint that took it: a replay of the feed begins another one.
  round integer not null,
  -- Of the schedule: a replay begins it anew.
  attempt smallint not null check (attempt >= 0),
  -- Null while it waits for an earlier one of the same record, and when it is settled.
  due_at timestamptz,
  attempts jsonb not null,
  created_at timestamptz not null default now(),
  settled_at timestamptz,
  primary key (account_id, endpoint_id, seq),
  check ((status = 'pending') = (settled_at is null)),
  check (status = 'pending' or due_at is null)
) with (fillfactor = 90);

create index webhook_delivery_due on webhook_delivery (account_id, endpoint_id, due_at)
  where due_at is not null;

-- What holds later deliveries of a record back.
create index webhook_delivery_pending on webhook_delivery
  (account_id, endpoint_id, record_kind, record_id, seq) where status = 'pending';

create index webhook_delivery_parked on webhook_delivery (account_id, endpoint_id, seq)
  where status = 'parked';

-- For pruning by age: rows are settled in about the order in which they lie, so a few bytes a page do.
create index webhook_delivery_by_age on webhook_delivery using brin (settled_at)
  with (pages_per_range = 32, autosummarize = on);
