// GET /integration/invoice/{id}/history
import { historyOf } from '../history.ts'
import { invoiceSchema } from '../wire/schemas.ts'

export const getInvoiceHistory = historyOf('invoice', 'an', invoiceSchema)
