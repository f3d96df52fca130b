// Every route of the API: the endpoints of each resource, joined. The server, the OpenAPI document and the tests use this table.
// Why: docs/decisions/0011-one-route-table.md.
import { accountEndpoints } from './accounts/routes.ts'
import { batchEndpoints } from './batch/routes.ts'
import { certificationEndpoints } from './certifications/routes.ts'
import { clockEndpoints } from './clock/routes.ts'
import { companyEndpoints } from './companies/routes.ts'
import { creditEndpoints } from './credit/routes.ts'
import { customerEndpoints } from './customers/routes.ts'
import { eventEndpoints } from './events/routes.ts'
import { findEndpoints } from './find/routes.ts'
import { faultEndpoints } from './faults/routes.ts'
import { importEndpoints } from './imports/routes.ts'
import { invoiceEndpoints } from './invoices/routes.ts'
import { maintenanceEndpoints } from './maintenance/routes.ts'
import { messageEndpoints } from './messages/routes.ts'
import { operationEndpoints } from './operations/routes.ts'
import { paymentEndpoints } from './payments/routes.ts'
import { projectEndpoints } from './projects/routes.ts'
import { quoteEndpoints } from './quotes/routes.ts'
import { reconciliationEndpoints } from './reconciliations/routes.ts'
import { sandboxEndpoints } from './sandbox/routes.ts'
import { webhookEndpoints } from './webhooks/routes.ts'
import { routesOf, type Route } from './endpoint.ts'

export const routes: readonly Route[] = [
  ...invoiceEndpoints,
  ...quoteEndpoints,
  ...companyEndpoints,
  ...customerEndpoints,
  ...projectEndpoints,
  ...batchEndpoints(() => routes),
  ...creditEndpoints,
  ...paymentEndpoints,
  ...webhookEndpoints,
  ...importEndpoints,
  ...reconciliationEndpoints,
  ...eventEndpoints,
  ...messageEndpoints,
  ...findEndpoints,
  ...operationEndpoints(() => routes),
  ...accountEndpoints,
  ...sandboxEndpoints(() => routes),
  ...faultEndpoints(() => routes),
  ...certificationEndpoints,
  ...clockEndpoints,
  ...maintenanceEndpoints,
].flatMap(routesOf)
