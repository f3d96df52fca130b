-- The directory of a hub with several cells. It is in the schema of the first cell, and empty in all others.

-- A schema that holds whole accounts. The first cell is that of the hub's own settings, and has no URL.
create table cell (
  name text not null primary key,
  -- Encrypted; null for the database of the first cell.
  url text,
  schema text not null,
  state text not null check (state in ('open', 'draining')),
  added_at timestamptz not null default now()
);

-- An account without a row is in the first cell.
create table account_cell (
  account_id text not null primary key,
  cell text not null references cell
);

create index account_cell_by_cell on account_cell (cell);
