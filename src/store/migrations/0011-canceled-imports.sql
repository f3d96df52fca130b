-- An import can be canceled.
alter table customer_import drop constraint customer_import_status_check;

alter table customer_import add constraint customer_import_status_check
  check (status in ('running', 'done', 'failed', 'canceled'));

-- A source that was deleted keeps its row, and with it the number of its secret: that one may never sign again.
alter table customer_source add column deleted_at timestamptz;
