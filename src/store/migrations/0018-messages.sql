-- Which messages an account's buyers get; null for none.
alter table account add column messages json;

-- Exists while the account's policy wants messages. Up to taken_seq, every event of the feed has its messages.
create table message_cursor (
  account_id text not null primary key references account,
  taken_seq bigint not null check (taken_seq >= 0)
) with (fillfactor = 50);

create table message (
  account_id text not null references account,
  id text not null,
  blue_tape_id text not null,
  version integer not null check (version >= 1),
  hub_version integer not null check (hub_version >= 0),
  template text not null,
  channel text not null check (channel in ('email', 'sms')),
  recipient text not null,
  -- Null for a payer of a simplified invoice.
  customer_id text,
  about_kind text not null,
  about_id text not null,
  -- The type and number of the event that caused it; null when an operator did.
  cause text,
  seq bigint,
  status text not null check (status in ('waiting', 'not_sent', 'sent', 'failed', 'dropped')),
  reason text,
  -- Attempts that began, and what the last one failed with.
  attempts integer not null check (attempts >= 0),
  failure text,
  due_at timestamptz,
  ended_at timestamptz,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  -- Of the hub that sends it, by the database's clock; due_at is when another one may take over.
  lease uuid,
  primary key (account_id, id),
  unique (account_id, blue_tape_id),
  check ((status in ('waiting', 'not_sent')) = (due_at is not null)),
  check ((due_at is null) = (ended_at is not null))
) with (fillfactor = 70);

create index message_due on message (account_id, due_at) where due_at is not null;

create index message_about on message (account_id, about_id, id);

-- For the limits per hour.
create index message_sent on message (account_id, ended_at) where status = 'sent';

create index message_sent_to on message (account_id, recipient, ended_at) where status = 'sent';
