// The table of companies.
import { companyFields } from '../../domain/companies/company-fields.ts'
import type { Company } from '../../domain/companies/company.ts'
import { columnsOf, sourceColumns, text } from '../unit-of-work/columns.ts'
import { recordTable } from '../unit-of-work/record-table.ts'

export const companyTable = recordTable<Company>('company', {
  own: { ...sourceColumns, customerId: text() },
  content: columnsOf(companyFields),
})
