// The table of credit: rows to credit and back.
import type { Credit } from '../../domain/credit/credit.ts'
import { decimal } from '../../domain/decimal.ts'
import { recordTable } from '../unit-of-work/record-table.ts'

export type CreditRow = {
  id: string
  blue_tape_id: string
  version: number
  hub_version: number
  status: Credit['status']
  credit_limit: string | null
  balance: string
  automatic_balance: string
  processing: string
  barred_until: Credit['barredUntil']
  auto_approval: Credit['autoApproval']
  auto_uses: Credit['autoUses']
  created_at: string
  updated_at: string
}

export const creditTable = recordTable<Credit>(
  'credit',
  {
    blue_tape_id: 'text',
    version: 'integer',
    hub_version: 'integer',
    status: 'text',
    credit_limit: 'numeric',
    balance: 'numeric',
    automatic_balance: 'numeric',
    processing: 'numeric',
    barred_until: 'date',
    auto_approval: 'json',
    auto_uses: 'json',
    created_at: 'timestamptz',
    updated_at: 'timestamptz',
  },
  {
    fromRow: (row) => creditFromRow(row as CreditRow),
    toValues: (credit) => [
      credit.blueTapeId,
      credit.version,
      credit.hubVersion,
      credit.status,
      credit.limit,
      credit.balance,
      credit.automaticBalance,
      credit.processing,
      credit.barredUntil,
      JSON.stringify(credit.autoApproval),
      JSON.stringify(credit.autoUses),
      credit.createdAt,
      credit.updatedAt,
    ],
  },
)

export function creditFromRow(row: CreditRow): Credit {
  return {
    kind: 'credit',
    id: row.id,
    blueTapeId: row.blue_tape_id,
    version: row.version,
    hubVersion: row.hub_version,
    status: row.status,
    limit: row.credit_limit === null ? null : decimal(row.credit_limit),
    balance: decimal(row.balance),
    automaticBalance: decimal(row.automatic_balance),
    processing: decimal(row.processing),
    barredUntil: row.barred_until,
    autoApproval: row.auto_approval,
    autoUses: row.auto_uses,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  }
}
