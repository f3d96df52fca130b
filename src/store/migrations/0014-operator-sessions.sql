-- Sessions of operators, so that signing out ends one in every process at once. A row is deleted when its session
-- ends or when its time is over.
create table operator_session (
  session_id text not null primary key,
  key_id text not null references operator_key,
  ends_at timestamptz not null
);

create index operator_session_by_key on operator_session (key_id, ends_at);
