// GET /integration/invoice/{id}/history, and GET /operator/account/{accountId}/invoice/{id}/history, which also shows who wrote each version.
import { accountHistoryEndpoint } from '../account-history.ts'
import { historyEndpoint } from '../history.ts'
import { invoiceSchema } from './answer-schemas.ts'

export const getInvoiceHistory = historyEndpoint({
  kind: 'invoice',
  article: 'an',
  schema: invoiceSchema,
  audiences: { account: 'GET /integration/invoice/{id}/history' },
})

export const getAccountInvoiceHistory = accountHistoryEndpoint({
  kind: 'invoice',
  article: 'an',
  schema: invoiceSchema,
  audiences: { operator: 'GET /operator/account/{accountId}/invoice/{id}/history' },
})
