-- Where an account's customers can be pulled from.
create table customer_source (
  account_id text not null primary key references account,
  url text not null,
  headers json not null,
  secret_number integer not null check (secret_number >= 1),
  changed_at timestamptz not null
);

-- One pull of all customers. It is carried on page by page, by one hub at a time, by the database's clock.
create table customer_import (
  account_id text not null references account,
  import_id uuid not null,
  status text not null check (status in ('running', 'done', 'failed')),
  -- Whose key, and which operator, began it.
  key_id text,
  actor json,
  started_at timestamptz not null,
  ended_at timestamptz,
  -- Where the next page begins; null for the first one.
  cursor text,
  pages integer not null default 0,
  created integer not null default 0,
  updated integer not null default 0,
  unchanged integer not null default 0,
  superseded integer not null default 0,
  refused integer not null default 0,
  -- The first of what was refused.
  faults json not null default '[]',
  -- Of the next page, in a row.
  failures smallint not null default 0,
  failure text,
  failure_reason text,
  due_at timestamptz not null default now(),
  -- Of the hub that has the page; what another one has taken over changes nothing.
  lease uuid,
  primary key (account_id, import_id),
  check ((status = 'running') = (ended_at is null))
) with (fillfactor = 50);

create unique index customer_import_running on customer_import (account_id) where status = 'running';

create index customer_import_due on customer_import (due_at) where status = 'running';
