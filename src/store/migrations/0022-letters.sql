-- What the mailbox has in place of sending, for the messages that it took.
create table letter (
  account_id text not null,
  message_id text not null,
  sender_name text,
  reply_to text,
  subject text not null,
  body_text text not null,
  -- Null for a text message.
  body_html text,
  attachment_name text,
  kept_at timestamptz not null,
  primary key (account_id, message_id),
  foreign key (account_id, message_id) references message on delete cascade
);

create index letter_kept on letter (account_id, kept_at);
