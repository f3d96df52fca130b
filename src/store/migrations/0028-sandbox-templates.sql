-- What a sandbox was created with; null for all other accounts, and for sandboxes that are older than this column.
alter table account add column template text;
