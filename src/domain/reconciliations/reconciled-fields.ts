// The fields that a reconciliation compares: those of the source with a single value, and the status. All are optional in
// a line.
import { companyFields } from '../companies/company-fields.ts'
import { customerFields } from '../customers/customer-fields.ts'
import { entriesOf, type FieldSpec, type FieldTable } from '../fields.ts'
import { invoiceFields } from '../invoices/invoice-fields.ts'
import { invoiceStatuses } from '../invoices/invoice-status.ts'
import { quoteFields } from '../quotes/quote-fields.ts'
import { shownQuoteStatuses } from '../quotes/quote-status.ts'
import type { ReconciledKind } from './reconciliation.ts'

export const reconciledFields: { readonly [K in ReconciledKind]: FieldTable } = {
  invoice: { ...singleValues(invoiceFields), status: statusOf(invoiceStatuses) },
  customer: singleValues(customerFields),
  company: singleValues(companyFields),
  quote: { ...singleValues(quoteFields), status: statusOf(shownQuoteStatuses) },
}

function singleValues(fields: FieldTable): FieldTable {
  const single = entriesOf(fields).filter(([, { kind }]) => kind !== 'list' && kind !== 'object')
  return Object.fromEntries(single.map(([name, spec]) => [name, { ...spec, initially: null }]))
}

function statusOf(of: readonly string[]): FieldSpec {
  return { kind: 'choice', of, initially: null, description: 'As the hub returns it.' }
}
