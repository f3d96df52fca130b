-- Companies, projects and quotes, and what a customer has to do with them.

create table company (
  account_id text not null references account,
  id text not null,
  blue_tape_id text not null,
  version integer not null check (version >= 1),
  hub_version integer not null check (hub_version >= 0),
  business_name text not null,
  business_address text not null,
  business_phone_number text,
  business_display_name text,
  credit_details json not null,
  customer_id text,
  source_modified_date text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (account_id, id),
  unique (account_id, blue_tape_id),
  foreign key (account_id, customer_id) references customer
) with (fillfactor = 80);

-- A company whose id is not known is looked for by telephone, of which the digits count. No text is too
-- long for these indexes: they hold the beginning.
create index company_by_phone on company
  (account_id, left(regexp_replace(business_phone_number, '[^0-9]', '', 'g'), 32))
  where business_phone_number is not null;

alter table customer
  add column hub_version integer not null default 0 check (hub_version >= 0),
  add column company_id text,
  add column registered_at timestamptz,
  add column frozen_at timestamptz;

-- One customer a company, and the customer says the same as the company. Also the guard of two links at once.
create unique index customer_by_company on customer (account_id, company_id)
  where company_id is not null;

create index customer_by_email on customer (account_id, left(lower(email_address), 64));

create index customer_by_phone on customer
  (account_id, left(regexp_replace(cell_phone_number, '[^0-9]', '', 'g'), 32));

create table project (
  account_id text not null references account,
  id text not null,
  blue_tape_id text not null,
  version integer not null check (version >= 1),
  hub_version integer not null check (hub_version >= 0),
  content json not null,
  source_modified_date text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (account_id, id),
  unique (account_id, blue_tape_id)
) with (fillfactor = 80);

create table quote (
  account_id text not null references account,
  id text not null,
  blue_tape_id text not null,
  version integer not null check (version >= 1),
  hub_version integer not null check (hub_version >= 0),
  status text not null check (status in ('PLACED', 'AUTHORIZED', 'REJECTED')),
  quote_number text not null,
  customer_id text not null,
  project_id text,
  quote_date date not null,
  due_date date not null,
  expiration_date date not null,
  sub_total numeric(17, 2) not null check (sub_total >= 0),
  tax_amount numeric(17, 2) not null check (tax_amount >= 0),
  total_amount numeric(17, 2) not null check (total_amount >= 0),
  lines json not null,
  source_modified_date text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (account_id, id),
  unique (account_id, blue_tape_id),
  foreign key (account_id, customer_id) references customer,
  foreign key (account_id, project_id) references project
) with (fillfactor = 80);

create index quote_by_number on quote (account_id, quote_number);

create index quote_by_customer on quote (account_id, customer_id);

create index quote_by_project on quote (account_id, project_id) where project_id is not null;
