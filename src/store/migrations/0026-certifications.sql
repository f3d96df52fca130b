-- Reports of bthub certify about the connector of an account; the last ones are kept.
create table certification (
  account_id text not null references account,
  id uuid not null,
  at timestamptz not null,
  report json not null,
  primary key (account_id, id)
);
