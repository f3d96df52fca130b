-- Trade credit of companies, its draws, and the payments in and out.

create table credit (
  account_id text not null references account,
  id text not null,
  blue_tape_id text not null,
  version integer not null check (version >= 1),
  hub_version integer not null check (hub_version >= 0),
  status text not null check (status in ('notApproved', 'active', 'suspended')),
  credit_limit numeric(17, 2) check (credit_limit >= 0),
  balance numeric(17, 2) not null check (balance >= 0),
  automatic_balance numeric(17, 2) not null check (automatic_balance between 0 and balance),
  processing numeric(17, 2) not null check (processing between 0 and balance),
  barred_until date,
  auto_approval json not null,
  auto_uses json not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (account_id, id),
  unique (account_id, blue_tape_id),
  foreign key (account_id, id) references company
) with (fillfactor = 60);

create table draw (
  account_id text not null references account,
  id text not null,
  blue_tape_id text not null,
  version integer not null check (version >= 1),
  hub_version integer not null check (hub_version >= 0),
  company_id text not null,
  customer_id text not null,
  amount numeric(17, 2) not null check (amount > 0),
  term_days smallint not null check (term_days in (30, 60, 90)),
  advance_rate smallint not null check (advance_rate in (100, 90, 80)),
  fee_rate numeric(7, 4) not null check (fee_rate between 0 and 100),
  advance numeric(17, 2) not null check (advance >= 0),
  rest numeric(17, 2) not null check (rest >= 0),
  fee numeric(17, 2) not null check (fee >= 0),
  outstanding numeric(17, 2) not null check (outstanding between 0 and amount),
  repaying numeric(17, 2) not null check (repaying between 0 and outstanding),
  due_date date,
  status text not null check (status in ('InReview', 'Approved', 'Rejected', 'Canceled', 'Repaid')),
  automatic boolean not null,
  requested_at timestamptz not null,
  decided_at timestamptz,
  decided_by text,
  reason text,
  payout_id text,
  advanced_at timestamptz,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (account_id, id),
  unique (account_id, blue_tape_id),
  foreign key (account_id, id) references invoice,
  foreign key (account_id, company_id) references company,
  check (amount = advance + rest + fee),
  -- Only an approved draw is owed.
  check (status = 'Approved' or outstanding = 0)
) with (fillfactor = 60);

create index draw_by_company on draw (account_id, company_id, status);

create index draw_by_status on draw (account_id, status, id);

-- Few at any time: the worker that starts payouts looks for them.
create index draw_to_pay_out on draw (account_id, id)
  where status = 'Approved' and payout_id is null;

create table payment (
  account_id text not null references account,
  id text not null,
  blue_tape_id text not null,
  version integer not null check (version >= 1),
  hub_version integer not null check (hub_version >= 0),
  direction text not null check (direction in ('in', 'out')),
  purpose text not null check (purpose in ('invoices', 'repayment', 'advance', 'final')),
  method text not null check (method in ('ach', 'card', 'credit')),
  status text not null check (status in ('Processing', 'Settled', 'Failed')),
  amount numeric(17, 2) not null check (amount >= 0),
  items json not null,
  company_id text,
  customer_id text,
  attempt integer not null check (attempt >= 1),
  failure text,
  started_at timestamptz not null,
  settled_at timestamptz,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  -- The worker's own columns, by the database's clock: when to look at it next, which is the lease too, and
  -- when an attempt was first given to the provider.
  due_at timestamptz not null default now(),
  begun_attempt integer not null default 0,
  begun_at timestamptz,
  primary key (account_id, id),
  unique (account_id, blue_tape_id),
  check ((status = 'Settled') = (settled_at is not null))
) with (fillfactor = 60);

create index payment_by_status on payment (account_id, status, id);

create index payment_by_company on payment (account_id, company_id) where company_id is not null;

create index payment_due on payment (due_at) where status = 'Processing';

-- A retry is due at once, whenever the attempt before it was to be looked at again.
create index payment_not_begun on payment (account_id, id)
  where status = 'Processing' and begun_attempt <> attempt;
