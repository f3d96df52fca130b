-- When an account that was created for a while is deleted, with everything in it; null for all others.
alter table account add column ends_at timestamptz;
create index account_ending on account (ends_at) where ends_at is not null;

-- Accounts deleted a moment ago, in which a call in progress may still have left a row.
create table deleted_account (
  account_id text not null primary key,
  deleted_at timestamptz not null
);
