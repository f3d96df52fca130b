import { describe, expect, it } from 'vitest'
import {
  claimCells,
  lockCells,
  moveCells,
  payerLockCells,
  statusNamed,
} from '../../../test/support/status-tables.ts'
import {
  actors,
  requestStatus,
  editableFields,
  invoiceMoves,
  invoiceStatuses,
  lockReasons,
  moveStatus,
  pushFields,
  type InvoiceAction,
  type PushField,
} from './invoice-status.ts'

describe('statuses', () => {
  it('are the nine of the contract', () => {
    expect(invoiceStatuses).toStrictEqual([
      'Draft',
      'Placed',
      'InReview',
      'Approved',
      'PaymentProcessing',
      'Paid',
      'Rejected',
      'Canceled',
      'Failed',
    ])
  })
})

describe('requestStatus', () => {
  it('is tested for every pair of statuses', () => {
    expect(new Set(claimCells.map(({ row, status }) => `${row} ${status}`)).size).toBe(81)
  })

  it.each(claimCells)('$row requested on $status: $cell', ({ row, status, cell }) => {
    expect(requestStatus(status, statusNamed(row))).toBe(requestedResult(status, cell))
  })
})

describe('moveStatus', () => {
  it('is tested for every action', () => {
    expect([...new Set(moveCells.map(({ row }) => row))]).toStrictEqual(Object.keys(invoiceMoves))
  })

  it.each(moveCells)('$row from $status: $cell', ({ row, status, cell }) => {
    expect(moveStatus(status, actionNamed(row))).toBe(cell === 'refused' ? null : cell)
  })

  it.each([
    ['draft', 'source'],
    ['place', 'source'],
    ['cancel', 'source'],
    ['freeze', 'operator'],
    ['unfreeze', 'operator'],
    ['void', 'operator'],
    ['request_credit', 'buyer'],
    ['pay', 'buyer'],
    ['approve_automatically', 'hub'],
    ['approve', 'operator'],
    ['reject', 'operator'],
    ['cancel_application', 'operator'],
    ['start_payout', 'hub'],
    ['retry_payout', 'operator'],
    ['settle', 'hub'],
    ['fail', 'hub'],
  ] as const)('%s is done by the %s', (action, actor) => {
    expect(invoiceMoves[action].actor).toBe(actor)
    expect(actors).toContain(actor)
  })

  it('has no transition out of Paid and Canceled', () => {
    const actions = Object.keys(invoiceMoves).map(actionNamed)
    expect(actions.map((action) => moveStatus('Paid', action))).toStrictEqual(Array(16).fill(null))
    expect(actions.map((action) => moveStatus('Canceled', action))).toStrictEqual(
      Array(16).fill(null),
    )
  })
})

describe('editableFields', () => {
  const fields: Record<string, PushField> = {
    '/invoiceNumber': 'invoiceNumber',
    '/customerId': 'customerId',
    '/invoiceDate': 'invoiceDate',
    '/dueDate': 'dueDate',
    '/expirationDate': 'expirationDate',
    '/subTotal': 'subTotal',
    '/taxAmount': 'taxAmount',
    '/totalAmount': 'totalAmount',
    '/amountDue': 'amountDue',
    'a line more': 'lines',
    '/lines/1/description': 'lines/description',
    'a salesperson more': 'salesInfo',
    'a payer more': 'payersInfo',
  }
  const cells = [...lockCells, ...payerLockCells].flatMap(({ row, status, cell }) => {
    const field = fields[row]
    return field === undefined ? [] : [{ field, status, cell }]
  })

  it('is tested for every field and status', () => {
    expect(Object.values(fields)).toStrictEqual([...pushFields])
    expect(cells).toHaveLength(13 * 9)
  })

  it.each(cells)('$field of $status is $cell', ({ field, status, cell }) => {
    expect(editableFields[status].includes(field)).toBe(cell === 'open')
  })
})

describe('lockReasons', () => {
  it.each(['Draft', 'Placed', 'Rejected', 'Failed'] as const)('has none for %s', (status) => {
    expect(lockReasons[status]).toBeNull()
  })

  it.each(['InReview', 'Approved', 'PaymentProcessing', 'Paid', 'Canceled'] as const)(
    'has one for %s',
    (status) => {
      expect(lockReasons[status]).toMatch(/^[a-z].*[a-z]$/)
    },
  )
})

function requestedResult(stored: string, cell: string): string | null {
  if (cell === 'ignored') return null
  return cell === 'same' ? stored : cell
}

function actionNamed(name: string): InvoiceAction {
  if (!isAction(name)) throw new RangeError(`${name} is no action`)
  return name
}

function isAction(name: string): name is InvoiceAction {
  return Object.hasOwn(invoiceMoves, name)
}
