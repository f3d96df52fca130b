-- The last day whose reminders of due dates were written; null before the first.
alter table message_cursor add column reminded_on date;

-- The day of a reminder. There is one a day about a record and to a recipient, whichever hubs write it.
alter table message add column reminder_day date;
create unique index message_reminder on message
    (account_id, about_kind, about_id, reminder_day, channel, coalesce(customer_id, lower(recipient)))
  where reminder_day is not null;

create index draw_by_due_date on draw (account_id, due_date) where status = 'Approved';

-- For deleting messages after the retention time.
create index message_ended on message (account_id, ended_at) where template <> 'invoice_placed' or status = 'dropped';
