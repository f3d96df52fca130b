-- A simplified invoice has payers in place of a customer, until one of them signs up.
alter table invoice alter column customer_id drop not null;

-- What most invoices have nothing of, in one document: payers, citations, freezing, bookings.
alter table invoice add column extra json;

-- Links are derived from a secret of the hub's, not stored.
alter table customer drop column sign_up_token;
