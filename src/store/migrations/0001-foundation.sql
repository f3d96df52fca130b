-- Every primary and unique key begins with account_id, so that the schema can be distributed by it.
-- Amounts are dollars. Documents are json, not jsonb: they are written far more often than searched.

create table account (
  account_id text not null primary key,
  name text,
  strict_money boolean not null default false,
  integer_quantities boolean not null default false,
  created_at timestamptz not null
);

create table account_key (
  account_id text not null references account,
  key_id text not null,
  secret_hash bytea not null,
  name text,
  scope text not null check (scope in ('read', 'write')),
  created_at timestamptz not null,
  last_used_at timestamptz,
  expires_at timestamptz,
  revoked_at timestamptz,
  primary key (account_id, key_id)
);

-- The counter behind the numbered feed of an account: bumped with every event, in its transaction.
create table feed (
  account_id text not null primary key references account,
  last_seq bigint not null default 0 check (last_seq >= 0)
) with (fillfactor = 20);

create table customer (
  account_id text not null references account,
  id text not null,
  blue_tape_id text not null,
  version integer not null check (version >= 1),
  first_name text not null,
  last_name text not null,
  email_address text not null,
  cell_phone_number text not null,
  sign_up_token text not null,
  source_modified_date text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (account_id, id),
  unique (account_id, blue_tape_id)
) with (fillfactor = 80);

create table invoice (
  account_id text not null references account,
  id text not null,
  blue_tape_id text not null,
  version integer not null check (version >= 1),
  hub_version integer not null check (hub_version >= 0),
  status text not null check (status in ('Draft', 'Placed', 'InReview', 'Approved',
    'PaymentProcessing', 'Paid', 'Rejected', 'Canceled', 'Failed')),
  invoice_number text not null,
  customer_id text not null,
  invoice_date date not null,
  due_date date not null,
  expiration_date date not null,
  sub_total numeric(17, 2) not null check (sub_total >= 0),
  tax_amount numeric(17, 2) not null check (tax_amount >= 0),
  total_amount numeric(17, 2) not null check (total_amount >= 0),
  amount_due numeric(17, 2) not null check (amount_due between 0 and total_amount),
  lines json not null,
  sales_info json not null,
  source_modified_date text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (account_id, id),
  unique (account_id, blue_tape_id),
  foreign key (account_id, customer_id) references customer
) with (fillfactor = 60);

create index invoice_by_number on invoice (account_id, invoice_number);

create index invoice_by_customer on invoice (account_id, customer_id);

create index invoice_by_status on invoice (account_id, status, id);

create index invoice_by_due_date on invoice (account_id, due_date);

-- Append-only: history, feed and outbox at once. An applied write has its operation here.
create table event (
  account_id text not null,
  seq bigint not null check (seq >= 1),
  event_id uuid not null,
  type text not null,
  at timestamptz not null,
  record_kind text not null,
  record_id text not null,
  version integer not null,
  hub_version integer not null,
  operation_id uuid not null,
  operation json not null,
  data json not null,
  previous json not null,
  primary key (account_id, seq)
);

-- Also the guard that no version of a record is ever given twice.
create unique index event_by_record on event (account_id, record_kind, record_id, version, hub_version);

-- The ids are ordered by time, so this index also answers what happened since an instant.
create index event_by_operation on event (account_id, operation_id);

-- Attempts that changed nothing: unchanged, superseded, refused. Pruned by age; the id tells the time.
create table operation (
  account_id text not null,
  operation_id uuid not null,
  at timestamptz not null,
  verdict text not null check (verdict in ('unchanged', 'superseded', 'refused')),
  record_kind text not null,
  record_id text,
  operation json not null,
  primary key (account_id, operation_id)
);

-- The first answer to an Idempotency-Key. Without an answer the first call still runs, or has died.
create table idempotency (
  account_id text not null,
  idempotency_key text not null,
  fingerprint bytea not null,
  token uuid not null,
  running_until timestamptz not null,
  answer json,
  created_at timestamptz not null,
  primary key (account_id, idempotency_key)
);

create index idempotency_by_age on idempotency (account_id, created_at);

-- Facts about the whole database, such as the check of the pepper. Not an account's.
create table hub_setting (
  name text not null primary key,
  value text not null
);
