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
