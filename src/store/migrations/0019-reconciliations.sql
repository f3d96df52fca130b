-- Comparisons of an account's records with those of its source. A row is written once.
create table reconciliation (
  account_id text not null references account,
  id text not null,
  blue_tape_id text not null,
  version integer not null check (version >= 1),
  hub_version integer not null check (hub_version >= 0),
  record_kind text not null check (record_kind in ('invoice', 'customer', 'company', 'quote')),
  complete boolean not null,
  buckets integer check (buckets >= 1),
  listed bigint not null check (listed >= 0),
  equal_count bigint not null check (equal_count >= 0),
  missing bigint not null check (missing >= 0),
  stale bigint not null check (stale >= 0),
  ahead bigint not null check (ahead >= 0),
  different bigint not null check (different >= 0),
  extra bigint not null check (extra >= 0),
  as_of_seq bigint not null check (as_of_seq >= 0),
  as_of_at timestamptz not null,
  started_at timestamptz not null,
  key_id text,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (account_id, id),
  unique (account_id, blue_tape_id)
);

-- The first differences of a reconciliation, written before it. Without one, they are of a reconciliation that broke off.
create table reconciliation_difference (
  account_id text not null references account,
  reconciliation_id text not null,
  differences json not null,
  created_at timestamptz not null,
  primary key (account_id, reconciliation_id)
);
