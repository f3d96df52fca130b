-- The faults that are injected into a sandbox, with what its rules have matched; null for none.
alter table account add column faults json;
