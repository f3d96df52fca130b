// The table of draws: rows to draws and back.
import { decimal } from '../../domain/decimal.ts'
import type { Draw } from '../../domain/credit/draw.ts'
import { recordTable } from '../unit-of-work/record-table.ts'

export type DrawRow = {
  id: string
  blue_tape_id: string
  version: number
  hub_version: number
  company_id: string
  customer_id: string
  amount: string
  term_days: Draw['termDays']
  advance_rate: Draw['advanceRate']
  fee_rate: string
  advance: string
  rest: string
  fee: string
  outstanding: string
  repaying: string
  due_date: Draw['dueDate']
  status: Draw['status']
  automatic: boolean
  requested_at: string
  decided_at: string | null
  decided_by: string | null
  reason: string | null
  payout_id: string | null
  advanced_at: string | null
  created_at: string
  updated_at: string
}

export const drawTable = recordTable<Draw>(
  'draw',
  {
    blue_tape_id: 'text',
    version: 'integer',
    hub_version: 'integer',
    company_id: 'text',
    customer_id: 'text',
    amount: 'numeric',
    term_days: 'smallint',
    advance_rate: 'smallint',
    fee_rate: 'numeric',
    advance: 'numeric',
    rest: 'numeric',
    fee: 'numeric',
    outstanding: 'numeric',
    repaying: 'numeric',
    due_date: 'date',
    status: 'text',
    automatic: 'boolean',
    requested_at: 'timestamptz',
    decided_at: 'timestamptz',
    decided_by: 'text',
    reason: 'text',
    payout_id: 'text',
    advanced_at: 'timestamptz',
    created_at: 'timestamptz',
    updated_at: 'timestamptz',
  },
  {
    fromRow: (row) => drawFromRow(row as DrawRow),
    toValues: (draw) => [
      draw.blueTapeId,
      draw.version,
      draw.hubVersion,
      draw.companyId,
      draw.customerId,
      draw.amount,
      draw.termDays,
      draw.advanceRate,
      draw.feeRate,
      draw.advance,
      draw.rest,
      draw.fee,
      draw.outstanding,
      draw.repaying,
      draw.dueDate,
      draw.status,
      String(draw.automatic),
      draw.requestedAt,
      draw.decidedAt,
      draw.decidedBy,
      draw.reason,
      draw.payoutId,
      draw.advancedAt,
      draw.createdAt,
      draw.updatedAt,
    ],
  },
)

export function drawFromRow(row: DrawRow): Draw {
  return {
    kind: 'draw',
    id: row.id,
    blueTapeId: row.blue_tape_id,
    version: row.version,
    hubVersion: row.hub_version,
    companyId: row.company_id,
    customerId: row.customer_id,
    amount: decimal(row.amount),
    termDays: row.term_days,
    advanceRate: row.advance_rate,
    feeRate: decimal(row.fee_rate),
    advance: decimal(row.advance),
    rest: decimal(row.rest),
    fee: decimal(row.fee),
    outstanding: decimal(row.outstanding),
    repaying: decimal(row.repaying),
    dueDate: row.due_date,
    status: row.status,
    automatic: row.automatic,
    requestedAt: row.requested_at,
    decidedAt: row.decided_at,
    decidedBy: row.decided_by,
    reason: row.reason,
    payoutId: row.payout_id,
    advancedAt: row.advanced_at,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  }
}
