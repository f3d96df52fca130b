// What the pages of the API begin with in their forms: calls that the demo account takes as they stand, in
// this order. A test sends them all.

export type ApiExample = {
  /** What the parameters of the path are. */
  readonly path?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, string>>
  readonly body?: unknown
}

const demoInvoice = { id: '2eb1acd98a86' }
const demoCustomer = { id: '7ba4877cbf52' }

const line = {
  description: 'Item 1',
  unitAmount: 500,
  quantity: 2,
  subTotal: 1000,
  taxAmount: 100,
  totalAmount: 1100,
}

const amounts = { subTotal: 1000, taxAmount: 100, totalAmount: 1100 }

const person = {
  firstName: 'Grace',
  lastName: 'Example',
  emailAddress: 'grace@example.com',
  cellPhoneNumber: '+15550101',
}

const invoice = {
  invoiceNumber: 'INV/00003/2023',
  customerId: demoCustomer.id,
  status: 'Placed',
  invoiceDate: '2023-01-04',
  dueDate: '2023-01-12',
  expirationDate: '2023-01-12',
  ...amounts,
  amountDue: 1100,
  lines: [line],
  sourceModifiedDate: '2024-06-13T09:41:34.633Z',
}

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

const apiExamples: Readonly<Record<string, ApiExample>> = {
  'update-invoice': { path: demoInvoice, body: invoice },
  'get-invoice': { path: demoInvoice },
  'get-invoice-status': { path: demoInvoice },
  'get-invoice-history': { path: demoInvoice },
  'get-checkout': { path: demoInvoice },
  'list-invoices': { query: { limit: '10' } },
  'list-events': { query: { after: '0', limit: '10' } },
  'get-rules': {},
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
  'create-quote': { body: { id: 'Q-3001', ...quote } },
  'update-quote': { path: { id: 'Q-3001' }, body: { ...quote, dueDate: '2099-08-01' } },
  'get-quote': { path: { id: 'Q-3001' } },
  'create-simplified-invoice': { body: { id: 'I-2002', ...simplified } },
  'update-simplified-invoice': { path: { id: 'I-2002' }, body: simplified },
  'create-invoice': { body: { id: 'I-2001', ...invoice, invoiceNumber: '2024-0815' } },
  'cancel-invoice': { path: { id: 'I-2001' } },
}

export const exampleNames = Object.keys(apiExamples)

export function exampleOf(call: string): ApiExample {
  return apiExamples[call] ?? {}
}
