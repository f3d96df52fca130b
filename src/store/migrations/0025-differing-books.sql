-- Finds accounts whose books differ without reading all reconciliations, and the last proof of one.
create index reconciliation_by_kind on reconciliation (account_id, record_kind, id);
create index reconciliation_differing on reconciliation (account_id, record_kind, id)
  where missing + stale + ahead + different + extra > 0;
