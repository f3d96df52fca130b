// The table of draws.
import type { Draw } from '../../domain/credit/draw.ts'
import {
  amount,
  dateOrNull,
  flag,
  hubColumns,
  instant,
  integer,
  text,
} from '../unit-of-work/columns.ts'
import { recordTable } from '../unit-of-work/record-table.ts'

export const drawTable = recordTable<Draw>('draw', {
  own: {
    ...hubColumns,
    companyId: text(),
    customerId: text(),
    amount,
    termDays: integer(),
    advanceRate: integer(),
    feeRate: amount,
    advance: amount,
    rest: amount,
    fee: amount,
    outstanding: amount,
    repaying: amount,
    dueDate: dateOrNull(),
    status: text(),
    automatic: flag,
    requestedAt: instant(),
    decidedAt: instant(),
    decidedBy: text(),
    reason: text(),
    payoutId: text(),
    advancedAt: instant(),
  },
})
