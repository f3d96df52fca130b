// The table of customers.
import { customerFields } from '../../domain/customers/customer-fields.ts'
import type { Customer } from '../../domain/customers/customer.ts'
import { columnsOf, instant, sourceColumns, text } from '../unit-of-work/columns.ts'
import { recordTable } from '../unit-of-work/record-table.ts'

export const customerTable = recordTable<Customer>('customer', {
  own: { ...sourceColumns, companyId: text(), registeredAt: instant(), frozenAt: instant() },
  content: columnsOf(customerFields),
})
