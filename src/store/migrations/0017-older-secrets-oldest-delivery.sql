-- Several older secrets of an endpoint may sign at once, each until the end of its own overlap.
alter table webhook_endpoint add column older_secrets json not null default '[]';
update webhook_endpoint set older_secrets = json_build_array(json_build_object(
    'number', secret_number - 1,
    'until', to_char(overlap_until at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')))
  where overlap_until > now();

-- The oldest event that waits for an endpoint. One that waits for an earlier delivery of its record is newer than that.
create index webhook_delivery_oldest on webhook_delivery (account_id, endpoint_id, seq)
  where due_at is not null;
