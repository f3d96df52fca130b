// The table of companies: rows to companies and back.
import type { Company } from '../../domain/companies/company.ts'
import { recordTable } from '../unit-of-work/record-table.ts'

export type CompanyRow = {
  id: string
  blue_tape_id: string
  version: number
  hub_version: number
  business_name: string
  business_address: string
  business_phone_number: string | null
  business_display_name: string | null
  credit_details: Company['content']['creditDetails']
  customer_id: string | null
  source_modified_date: string
  created_at: string
  updated_at: string
}

export const companyTable = recordTable<Company>(
  'company',
  {
    blue_tape_id: 'text',
    version: 'integer',
    hub_version: 'integer',
    business_name: 'text',
    business_address: 'text',
    business_phone_number: 'text',
    business_display_name: 'text',
    credit_details: 'json',
    customer_id: 'text',
    source_modified_date: 'text',
    created_at: 'timestamptz',
    updated_at: 'timestamptz',
  },
  {
    fromRow: (row) => companyFromRow(row as CompanyRow),
    toValues: ({ content, ...company }) => [
      company.blueTapeId,
      company.version,
      company.hubVersion,
      content.businessName,
      content.businessAddress,
      content.businessPhoneNumber,
      content.businessDisplayName,
      JSON.stringify(content.creditDetails),
      company.customerId,
      company.sourceModifiedDate,
      company.createdAt,
      company.updatedAt,
    ],
  },
)

export function companyFromRow(row: CompanyRow): Company {
  return {
    kind: 'company',
    id: row.id,
    blueTapeId: row.blue_tape_id,
    version: row.version,
    hubVersion: row.hub_version,
    content: {
      businessName: row.business_name,
      businessAddress: row.business_address,
      businessPhoneNumber: row.business_phone_number,
      businessDisplayName: row.business_display_name,
      creditDetails: row.credit_details,
    },
    customerId: row.customer_id,
    sourceModifiedDate: row.source_modified_date,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  }
}
