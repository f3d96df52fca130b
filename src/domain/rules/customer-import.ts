// Rules of customer sources and imports.
import { refusal, type Rule } from './rule.ts'

export const customerImportRules = {
  customer_source_not_found: refusal(
    'The account has a customer source, from which customers are imported.',
    'No customer source has been set yet.',
    'Set it with `PUT /integration/customer-source`.',
  ),
  customer_source_url_not_allowed: refusal(
    'The URL of the customer source is https and leads to a public address.',
    'The URL is plain http, names a port that is not allowed, contains a password, or resolves to a private network.',
    'Use a public https URL. The hub’s operator can allow private addresses with `BTHUB_WEBHOOK_ALLOW` and ports with `BTHUB_WEBHOOK_PORTS`.',
  ),
  customer_import_running: refusal(
    'An account runs one customer import at a time, and its customer source does not change during it.',
    'An earlier import has not ended yet.',
    'Follow it with `GET /integration/customer-import` and call again when it has ended, or cancel it with `PUT /integration/customer-import/{id}/cancel`.',
  ),
  customer_import_ended: refusal(
    'Only a running customer import can be canceled.',
    'The import has completed, has failed, or was canceled before.',
    'Read its outcome with `GET /integration/customer-import/{id}`. The customers it imported are kept.',
  ),
  customer_import_not_found: refusal(
    'The id in the path is that of an import of the account.',
    'The import belongs to another account, or was deleted after 30 days.',
    'List the imports with `GET /integration/customer-import`.',
  ),
} as const satisfies Record<string, Rule>
