// GET /integration/invoice/{id}/history
import { historyOf } from '../history.ts'
import { invoiceSchema } from '../answer-schemas.ts'

export const getInvoiceHistory = historyOf('invoice', 'an', invoiceSchema)
