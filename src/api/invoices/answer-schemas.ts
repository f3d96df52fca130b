// The JSON Schemas of answers about invoices.
import { operatedSchema } from '../operated-schema.ts'
import { invoiceSchema } from '../answer-schemas.ts'

export const invoiceOperated = operatedSchema('InvoiceOperated', invoiceSchema)
