// Examples of the calls of an account, the contract's own sample first. The demo account accepts all of them in
// this order, unchanged. The OpenAPI document and the forms of the API pages contain them, and a test
// sends them all.

import { pageCustomer, pageInvoiceId, sampleInvoice } from '../contract-page.ts'

type CallExample = {
  /** The parameters of the path. */
  readonly path?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, string>>
  readonly body?: unknown
}

const demoInvoice = { id: pageInvoiceId }
const demoCustomer = { id: pageCustomer.id }

const line = {
  description: 'Item 1',
  unitAmount: 500,
  quantity: 2,
  subTotal: 1000,
  taxAmount: 100,
  totalAmount: 1100,
}

const amounts = { subTotal: 1000, totalAmount: 1100, taxAmount: 100 }

const person = {
  firstName: 'Grace',
  lastName: 'Example',
  emailAddress: 'grace@example.com',
  cellPhoneNumber: '+15550101',
}

const { salesInfo: _, ...invoice } = sampleInvoice

const company = {
  businessName: 'Example Builders LLC',
  businessAddress: '1 Main Street, Springfield, IL 62701',
  sourceModifiedDate: '2024-06-13T08:00:00Z',
}

const quote = {
  quoteNumber: 'Q-2024-17',
  customerId: demoCustomer.id,
  quoteDate: '2024-06-01',
  dueDate: '2099-07-01',
  expirationDate: '2099-07-01',
  ...amounts,
  lines: [line],
  sourceModifiedDate: '2024-06-13T08:05:00Z',
}

const project = {
  projectId: 'P-4001',
  name: 'Main Street School',
  type: 'public',
  sourceModifiedDate: '2024-06-13T08:05:00Z',
}

const simplified = {
  invoiceNumber: '2024-0816',
  payersInfo: [{ ...person, businessName: 'Example & Sons' }],
  invoiceDate: '2024-06-01',
  dueDate: '2024-07-01',
  expirationDate: '2024-07-01',
  ...amounts,
  amountDue: 1100,
  lines: [line],
  sourceModifiedDate: '2024-06-13T08:10:00Z',
}

const hubMade = { id: '019b8f9c-0000-7000-8000-000000000001' }

/** An id made by the hub is a placeholder, since it differs from hub to hub. */
const callExamples: Readonly<Record<string, CallExample>> = {
  'update-invoice': { path: demoInvoice, body: sampleInvoice },
  'get-invoice': { path: demoInvoice },
  'get-invoice-status': { path: demoInvoice },
  'get-invoice-history': { path: demoInvoice },
  'get-checkout': { path: demoInvoice },
  'list-invoices': { query: { limit: '10' } },
  'list-events': { query: { after: '0', limit: '10' } },
  'get-rules': {},
  'get-rounding-profile': { query: { days: '7' } },
  'get-invoice-pdf': { path: demoInvoice },
  'create-customer': {
    body: { id: 'C-1001', ...person, sourceModifiedDate: '2024-06-01T08:00:00Z' },
  },
  'update-customer': {
    path: { id: 'C-1001' },
    body: { ...person, lastName: 'Example-Hopper', sourceModifiedDate: '2024-06-13T08:00:00Z' },
  },
  'get-customer': { path: demoCustomer },
  'get-sign-up': { path: demoCustomer },
  'create-company': { body: { id: 'B-1001', ...company } },
  'update-company': { path: { id: 'B-1001' }, body: { ...company, businessName: 'Builders LLC' } },
  'link-customer': { path: { id: 'B-1001' }, body: { customerId: 'C-1001' } },
  'get-company': { path: { id: 'B-1001' } },
  'get-credit-info': { path: { id: 'B-1001' } },
  'create-quote': { body: { id: 'Q-3001', ...quote, projectDetails: project } },
  'update-quote': { path: { id: 'Q-3001' }, body: { ...quote, dueDate: '2099-08-01' } },
  'get-quote': { path: { id: 'Q-3001' } },
  'create-simplified-invoice': { body: { id: 'I-2002', ...simplified } },
  'update-simplified-invoice': { path: { id: 'I-2002' }, body: simplified },
  'create-invoice': { body: { id: 'I-2001', ...invoice, invoiceNumber: '2024-0815' } },
  'cancel-invoice': { path: { id: 'I-2001' } },
  'push-batch': {
    body: {
      items: [
        {
          op: 'update-customer',
          id: 'C-1001',
          body: { ...person, sourceModifiedDate: '2024-06-14T08:00:00Z' },
        },
        { op: 'cancel-invoice', id: 'I-2001' },
      ],
    },
  },
  'list-companies': { query: { limit: '10' } },
  'get-company-history': { path: { id: 'B-1001' } },
  'list-customers': { query: { limit: '10' } },
  'get-customer-history': { path: demoCustomer },
  'list-quotes': { query: { limit: '10' } },
  'get-quote-status': { path: { id: 'Q-3001' } },
  'get-quote-history': { path: { id: 'Q-3001' } },
  'list-projects': { query: { limit: '10' } },
  'get-project': { path: { id: 'P-4001' } },
  'get-project-history': { path: { id: 'P-4001' } },
  'list-customer-imports': { query: { limit: '10' } },
  'list-webhook-endpoints': { query: { limit: '10' } },
  reconcile: {
    path: { kind: 'invoice' },
    query: { complete: 'true' },
    body: { ...demoInvoice, sourceModifiedDate: invoice.sourceModifiedDate, totalAmount: 1100 },
  },
  'get-reconciliation-digest': { path: { kind: 'invoice' }, query: { depth: '1' } },
  'list-reconciliations': { query: { limit: '10' } },
}

/** Calls outside the demo: with a URL of the caller's own, or an id made by the hub. */
const outsideExamples: Readonly<Record<string, CallExample>> = {
  'get-checkout-redirect': {
    path: demoInvoice,
    query: { redirectUrl: 'https://erp.example.com/paid' },
  },
  'set-customer-source': { body: { url: 'https://erp.example.com/customers' } },
  'get-customer-source': {},
  'delete-customer-source': {},
  'start-customer-import': { body: {} },
  'get-customer-import': { path: hubMade },
  'cancel-customer-import': { path: hubMade },
  'get-reconciliation': { path: hubMade },
  'get-operation': { path: hubMade },
  'create-webhook-endpoint': {
    body: { url: 'https://erp.example.com/webhooks', eventTypes: ['invoice.paid'] },
  },
  'get-webhook-endpoint': { path: hubMade },
  'update-webhook-endpoint': { path: hubMade, body: { enabled: false } },
  'rotate-webhook-secret': { path: hubMade, body: { overlapHours: 24 } },
  'test-webhook-endpoint': { path: hubMade },
  'list-webhook-deliveries': { path: hubMade, query: { limit: '10' } },
  'replay-webhook-deliveries': { path: hubMade, body: { fromSeq: 41, dryRun: true } },
  'get-webhook-delivery': { path: hubMade },
  'delete-webhook-endpoint': { path: hubMade },
}

/** The calls that the demo account accepts, in order. */
export const demoCalls = Object.keys(callExamples)
export const outsideCalls = Object.keys(outsideExamples)

export function callExampleOf(call: string): CallExample {
  return callExamples[call] ?? outsideExamples[call] ?? {}
}
