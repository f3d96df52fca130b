alter table account
  add column advance_rate smallint not null default 100 check (advance_rate in (100, 90, 80)),
  add column fee_rate numeric(7, 4) not null default 0,
  add column terms json not null default '[30,60,90]',
  add column redirect_hosts json not null default '[]',
  add column link_customer_status smallint not null default 201
    check (link_customer_status in (200, 201));

-- The fee comes out of the last payment, which is never negative.
alter table account add constraint account_fee_rate_check
  check (fee_rate between 0 and case advance_rate when 100 then 100 else 100 - advance_rate end);

-- Keys of whoever runs the hub. Like hub_setting they are no account's.
create table operator_key (
  key_id text not null primary key,
  secret_hash bytea not null,
  name text,
  scope text not null check (scope in ('read', 'write')),
  created_at timestamptz not null,
  last_used_at timestamptz,
  expires_at timestamptz,
  revoked_at timestamptz
);

-- What operators did to accounts, keys and policies; '' stands for the hub itself. Acts on records are
-- in the account's own operations and events.
create table operator_act (
  account_id text not null,
  act_id uuid not null,
  at timestamptz not null,
  name text not null,
  subject text,
  actor json not null,
  details json not null,
  primary key (account_id, act_id)
);
