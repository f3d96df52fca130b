-- How much of an approved quote was used by invoices that cite it.
alter table quote add column used numeric(17, 2) not null default 0
  check (used >= 0 and used <= total_amount);
