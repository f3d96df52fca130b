-- What operators look for in all accounts. Each index holds little of what the write door writes most:
-- applied and unchanged pushes of a source that sends no X-Request-Id of its own.

-- Where attempts that were refused elsewhere may be run again, and no money is real.
alter table account add column sandbox boolean not null default false;

-- The rules of a refusal, each once, with a space between.
alter table operation add column rules text;

-- Where it is another than the operation's id: a caller's own.
alter table operation add column request_id text;

alter table event add column request_id text;

create index operation_refused on operation (account_id, operation_id) include (rules)
  where verdict = 'refused';

create index operation_superseded on operation (account_id, operation_id)
  where verdict = 'superseded';

create index operation_by_record on operation (account_id, record_id, operation_id)
  where record_id is not null;

create index operation_by_number on operation
  (account_id, left(operation #>> '{sent,invoiceNumber}', 128), operation_id)
  where verdict = 'refused';

create index operation_by_request on operation (account_id, request_id)
  where request_id is not null;

create index event_by_request on event (account_id, request_id) where request_id is not null;

create index invoice_by_number_prefix on invoice
  (account_id, lower(invoice_number) text_pattern_ops);

create index invoice_by_amount on invoice (account_id, total_amount);

create index customer_by_words on customer
  using gin (to_tsvector('simple', first_name || ' ' || last_name));

create index company_by_words on company
  using gin (to_tsvector('simple', business_name || ' ' || coalesce(business_display_name, '')));

create index payment_by_invoice on payment using gin ((items::jsonb) jsonb_path_ops);

create index invoice_by_date on invoice (account_id, invoice_date);
