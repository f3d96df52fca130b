// The table of customers: rows to customers and back.
import type { Customer } from '../../domain/customers/customer.ts'
import { recordTable } from '../unit-of-work/record-table.ts'

type CustomerRow = {
  id: string
  blue_tape_id: string
  version: number
  hub_version: number
  first_name: string
  last_name: string
  email_address: string
  cell_phone_number: string
  company_id: string | null
  registered_at: string | null
  frozen_at: string | null
  source_modified_date: string
  created_at: string
  updated_at: string
}

export const customerTable = recordTable<Customer>(
  'customer',
  {
    blue_tape_id: 'text',
    version: 'integer',
    hub_version: 'integer',
    first_name: 'text',
    last_name: 'text',
    email_address: 'text',
    cell_phone_number: 'text',
    company_id: 'text',
    registered_at: 'timestamptz',
    frozen_at: 'timestamptz',
    source_modified_date: 'text',
    created_at: 'timestamptz',
    updated_at: 'timestamptz',
  },
  {
    fromRow: (row) => customerFromRow(row as CustomerRow),
    toValues: ({ content, ...customer }) => [
      customer.blueTapeId,
      customer.version,
      customer.hubVersion,
      content.firstName,
      content.lastName,
      content.emailAddress,
      content.cellPhoneNumber,
      customer.companyId,
      customer.registeredAt,
      customer.frozenAt,
      customer.sourceModifiedDate,
      customer.createdAt,
      customer.updatedAt,
    ],
  },
)

function customerFromRow(row: CustomerRow): Customer {
  return {
    kind: 'customer',
    id: row.id,
    blueTapeId: row.blue_tape_id,
    version: row.version,
    hubVersion: row.hub_version,
    content: {
      firstName: row.first_name,
      lastName: row.last_name,
      emailAddress: row.email_address,
      cellPhoneNumber: row.cell_phone_number,
    },
    companyId: row.company_id,
    registeredAt: row.registered_at,
    frozenAt: row.frozen_at,
    sourceModifiedDate: row.source_modified_date,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  }
}
