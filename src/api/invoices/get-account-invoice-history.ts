// GET /operator/account/{accountId}/invoice/{id}/history
import { accountHistoryOf } from '../account-history.ts'
import { invoiceSchema } from '../answer-schemas.ts'

export const getAccountInvoiceHistory = accountHistoryOf('invoice', 'an', invoiceSchema)
