// Every call of the hub, a line each. The server, the OpenAPI document and the tests go by this table.
import type { Operation } from './call.ts'
import { cancelInvoice } from './integration/cancel-invoice.ts'
import { createCustomer } from './integration/create-customer.ts'
import { createInvoice } from './integration/create-invoice.ts'
import { getInvoiceHistory } from './integration/get-invoice-history.ts'
import { getInvoiceStatus } from './integration/get-invoice-status.ts'
import { getInvoice } from './integration/get-invoice.ts'
import { getOperation } from './integration/get-operation.ts'
import { getRules } from './integration/get-rules.ts'
import { listEvents } from './integration/list-events.ts'
import { listInvoices } from './integration/list-invoices.ts'
import { updateCustomer } from './integration/update-customer.ts'
import { updateInvoice } from './integration/update-invoice.ts'

export type Route = {
  readonly method: 'GET' | 'POST' | 'PUT'
  /** Below the service's prefix. `{id}` is one percent-encoded segment. */
  readonly path: `/integration/${string}`
  readonly operation: Operation
}

export const servicePrefix = '/genericBthubService'

export const routes: readonly Route[] = [
  { method: 'PUT', path: '/integration/invoice/{id}', operation: updateInvoice },
  { method: 'POST', path: '/integration/invoice', operation: createInvoice },
  { method: 'PUT', path: '/integration/invoice/{id}/cancel', operation: cancelInvoice },
  { method: 'GET', path: '/integration/invoice', operation: listInvoices },
  { method: 'GET', path: '/integration/invoice/{id}', operation: getInvoice },
  { method: 'GET', path: '/integration/invoice/{id}/status', operation: getInvoiceStatus },
  { method: 'GET', path: '/integration/invoice/{id}/history', operation: getInvoiceHistory },
  { method: 'POST', path: '/integration/customer', operation: createCustomer },
  { method: 'PUT', path: '/integration/customer/{id}', operation: updateCustomer },
  { method: 'GET', path: '/integration/events', operation: listEvents },
  { method: 'GET', path: '/integration/operations/{id}', operation: getOperation },
  { method: 'GET', path: '/integration/rules', operation: getRules },
]
