// The customer and the invoice of the contract page, so that its samples work unchanged.

export const pageInvoiceId = '2eb1acd98a86'

/** The customer of the contract page, which only gives its id. */
export const pageCustomer = {
  id: '7ba4877cbf52',
  firstName: 'Ada',
  lastName: 'Example',
  emailAddress: 'ada@example.com',
  cellPhoneNumber: '+15550100',
  sourceModifiedDate: '2024-01-01T00:00:00.000Z',
}

/** The sample body of the contract page, unchanged. */
export const sampleInvoice = {
  invoiceNumber: 'INV/00003/2023',
  invoiceDate: '2023-01-04',
  customerId: '7ba4877cbf52',
  dueDate: '2023-01-12',
  expirationDate: '2023-01-12',
  subTotal: 1000,
  totalAmount: 1100,
  taxAmount: 100,
  amountDue: 1100,
  lines: [
    {
      description: 'Item 1',
      unitAmount: 500,
      quantity: 2,
      subTotal: 1000,
      taxAmount: 100,
      totalAmount: 1100,
    },
  ],
  sourceModifiedDate: '2024-06-13T09:41:34.633Z',
  status: 'Placed',
  salesInfo: [
    {
      firstName: 'string',
      lastName: 'string',
      emailAddress: 'string',
      cellPhoneNumber: 'string',
    },
  ],
} as const

/** The invoice before the page's update: another due date, and no sales people. */
export const pageInvoice = {
  ...sampleInvoice,
  id: pageInvoiceId,
  dueDate: '2023-01-05',
  salesInfo: [],
  sourceModifiedDate: '2024-06-12T08:00:00.000Z',
}
