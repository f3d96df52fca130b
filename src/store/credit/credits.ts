// The table of credit.
import type { Credit } from '../../domain/credit/credit.ts'
import {
  amount,
  amountOrNull,
  dateOrNull,
  hubColumns,
  json,
  text,
} from '../unit-of-work/columns.ts'
import { recordTable } from '../unit-of-work/record-table.ts'

export const creditTable = recordTable<Credit>('credit', {
  own: {
    ...hubColumns,
    status: text(),
    limit: { ...amountOrNull, name: 'credit_limit' },
    balance: amount,
    automaticBalance: amount,
    processing: amount,
    barredUntil: dateOrNull(),
    autoApproval: json(),
    autoUses: json(),
  },
})
