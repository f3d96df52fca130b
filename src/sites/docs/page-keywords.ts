// What each page answers, in words that readers use and the page may not.

export const pageKeywords: Readonly<Record<string, string>> = {
  '/docs/start':
    'getting started quickstart tutorial install installation first steps demo hello world try curl',
  '/docs/concepts/buyers': 'buyer page checkout sign up register pay phone payer portal',
  '/docs/concepts/credit':
    'trade credit limit terms net 30 60 90 draw application approve reject advance rate fee overdue past due repayment',
  '/docs/concepts/dry-runs':
    'preview simulate test without writing what would happen validate check before sending',
  '/docs/concepts/events':
    'feed history cursor seq sequence gap missed missing events poll pull stream order changes since instead of webhooks',
  '/docs/concepts/idempotency':
    'retry repeat resend timeout network error duplicate twice double safe again connection lost no response',
  '/docs/concepts/links': 'payment link url token checkout expire expired share pay now redirect',
  '/docs/concepts/money':
    'rounding cent cents penny decimals total mismatch tax amounts sum negative discount credit note currency precision float',
  '/docs/concepts/payments':
    'partial payment paid amount due settle settlement payout refund card ach bank transfer failed chargeback amountDue',
  '/docs/concepts/quotes': 'quote estimate approve accept decline authorize expire convert',
  '/docs/concepts/reconciliation':
    'compare books equal same difference missing records out of sync drift proof verify complete digest',
  '/docs/concepts/simplified-invoices': 'invoice without customer payers guest simple',
  '/docs/concepts/source-clock':
    'timezone time zone utc offset sourceModifiedDate clock newer older stale late out of order last modified daylight wins dates timestamp future ahead',
  '/docs/concepts/status':
    'status lifecycle draft placed paid canceled cancelled expired frozen freeze locked change edit paid invoice delete void state delete mark as paid',
  '/docs/concepts/verdicts':
    'ignored ignore update not applied did not take nothing changed applied unchanged superseded refused rejected why result null empty absent omitted missing field',
  '/docs/concepts/webhooks':
    'webhook order duplicates retries delivery callback notification twice',
  '/docs/guides/high-availability':
    'failover patroni replica replication standby haproxy switchover synchronous lost data outage pgbouncer pooler',
  '/docs/guides/integrate-an-erp':
    'erp accounting system connector integration client library python node javascript csharp c# headers authentication api key 401 403 404 409 429 400 errors rate limit too many requests pagination cancel notify notified when paid',
  '/docs/guides/message-buyers':
    'email e-mail smtp sms text message twilio reminder reminders notification bounce mail',
  '/docs/guides/move-a-whole-ledger':
    'bulk batch import upload csv file migrate initial load backfill many invoices ndjson push upsert nightly all',
  '/docs/guides/pull-customers': 'import customers pull fetch sync customer source',
  '/docs/guides/receive-webhooks':
    'verify signature secret hmac receive handler endpoint register test local localhost machine rotate replay redeliver failing disabled',
  '/docs/guides/run-the-hub':
    'deploy production operate docker systemd kubernetes tls https nginx proxy reverse backup restore upgrade update version metrics prometheus grafana monitoring health log logs workers several hubs two lost key revoke rotate pepper password operator accounts database postgres port performance speed scale audit who did what operator freeze unfreeze tenants multi gdpr retention personal data move server',
  '/docs/guides/test-your-connector':
    'test testing connector certify conformance faults simulate sandbox fake hub vitest jest pytest ci mock clock',
  '/docs/reference/cli': 'command line commands bthub options flags exit code terminal',
  '/docs/reference/configuration':
    'settings environment variables env BTHUB_ port host configure change default options folder data url',
  '/docs/reference/events': 'event types list payload fields schema invoice.updated',
  '/docs/reference/limits':
    'limits maximum size length timeout body too large quota how many lines 413 deadline',
  '/docs/reference/status': 'locked fields transitions table which field allowed moves',
  '/docs/rules': 'error codes rules refusals reasons warnings list',
}
