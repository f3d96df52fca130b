-- Operators look for payments of a customer, and for those of a rare purpose or method, such as payouts among
-- many payments of invoices. No invoice's update writes these.

create index payment_by_customer on payment (account_id, customer_id)
  where customer_id is not null;

create index payment_by_purpose on payment (account_id, purpose, method, id);
