import { describe, expect, it } from 'vitest'
import {
  calendarDate,
  content,
  customer,
  frozen,
  invoiceIn,
  laterClock,
  line,
  context,
  pushOf,
  refusalOf,
  salesPerson,
  sourceTime,
} from '../../../test/support/domain-fixtures.ts'
import { lockCells } from '../../../test/support/status-tables.ts'
import { decimal } from '../decimal.ts'
import type { Invoice, InvoiceLine, InvoicePush, SalesPerson } from './invoice.ts'
import { changedField } from './invoice-changes.ts'
import { updateInvoice } from './update-invoice.ts'
import type { Change } from '../json-changes.ts'
import { resolutionOf } from './resolutions.ts'

type Edit = { readonly say: Partial<InvoicePush>; readonly changes: readonly Change[] }

const [firstLine = line, secondLine = line] = content.lines
const [firstPerson = salesPerson, secondPerson = salesPerson] = content.salesInfo

const lineEdit = (fields: Partial<InvoiceLine>, before: string, after: string | null): Edit => ({
  say: { lines: [firstLine, { ...secondLine, ...fields }] },
  changes: [{ pointer: `/lines/1/${Object.keys(fields).join()}`, before, after }],
})
const personEdit = (fields: Partial<SalesPerson>, before: string, after: string | null): Edit => ({
  say: { salesInfo: [firstPerson, { ...secondPerson, ...fields }] },
  changes: [{ pointer: `/salesInfo/1/${Object.keys(fields).join()}`, before, after }],
})

/** The sent fields and the expected changes, by row of the table. */
const edits: Readonly<Record<string, Edit>> = {
  '/invoiceNumber': {
    say: { invoiceNumber: 'INV-2' },
    changes: [{ pointer: '/invoiceNumber', before: 'INV-1', after: 'INV-2' }],
  },
  '/customerId': {
    say: { customerId: 'C-2' },
    changes: [{ pointer: '/customerId', before: 'C-1', after: 'C-2' }],
  },
  '/invoiceDate': {
    say: { invoiceDate: calendarDate('2026-01-03') },
    changes: [{ pointer: '/invoiceDate', before: '2026-01-04', after: '2026-01-03' }],
  },
  '/dueDate': {
    say: { dueDate: calendarDate('2026-02-04') },
    changes: [{ pointer: '/dueDate', before: '2026-02-03', after: '2026-02-04' }],
  },
  '/expirationDate': {
    say: { expirationDate: calendarDate('2026-03-06') },
    changes: [{ pointer: '/expirationDate', before: '2026-03-05', after: '2026-03-06' }],
  },
  '/subTotal': {
    say: { subTotal: decimal('1000.01') },
    changes: [{ pointer: '/subTotal', before: '1000', after: '1000.01' }],
  },
  '/taxAmount': {
    say: { taxAmount: decimal('0') },
    changes: [{ pointer: '/taxAmount', before: '100', after: '0' }],
  },
  '/totalAmount': {
    say: { totalAmount: decimal('1100.01') },
    changes: [{ pointer: '/totalAmount', before: '1100', after: '1100.01' }],
  },
  '/amountDue': {
    say: { amountDue: decimal('0') },
    changes: [{ pointer: '/amountDue', before: '1100', after: '0' }],
  },
  '/lines/1/description': lineEdit({ description: null }, 'Nails', null),
  '/lines/1/unitAmount': lineEdit({ unitAmount: decimal('251') }, '250', '251'),
  '/lines/1/quantity': lineEdit({ quantity: decimal('2.5') }, '2', '2.5'),
  '/lines/1/subTotal': lineEdit({ subTotal: decimal('499') }, '500', '499'),
  '/lines/1/taxAmount': lineEdit({ taxAmount: decimal('51') }, '50', '51'),
  '/lines/1/totalAmount': lineEdit({ totalAmount: decimal('549') }, '550', '549'),
  'a line more': {
    say: { lines: [...content.lines, line] },
    changes: [{ pointer: '/lines/2', before: null, after: line }],
  },
  'a line less': {
    say: { lines: [firstLine] },
    changes: [{ pointer: '/lines/1', before: secondLine, after: null }],
  },
  'no lines': {
    say: { lines: [] },
    changes: [
      { pointer: '/lines/0', before: firstLine, after: null },
      { pointer: '/lines/1', before: secondLine, after: null },
    ],
  },
  '/salesInfo/1/firstName': personEdit({ firstName: 'Cy' }, 'Bob', 'Cy'),
  '/salesInfo/1/lastName': personEdit({ lastName: null }, 'Lee', null),
  '/salesInfo/1/emailAddress': personEdit(
    { emailAddress: 'b@b.example' },
    'ann@example.com',
    'b@b.example',
  ),
  '/salesInfo/1/cellPhoneNumber': personEdit({ cellPhoneNumber: '1' }, '+15550100', '1'),
  'a salesperson more': {
    say: { salesInfo: [...content.salesInfo, salesPerson] },
    changes: [{ pointer: '/salesInfo/2', before: null, after: salesPerson }],
  },
  'a salesperson less': {
    say: { salesInfo: [firstPerson] },
    changes: [{ pointer: '/salesInfo/1', before: secondPerson, after: null }],
  },
  'no salespersons': {
    say: { salesInfo: [] },
    changes: [
      { pointer: '/salesInfo/0', before: firstPerson, after: null },
      { pointer: '/salesInfo/1', before: secondPerson, after: null },
    ],
  },
}

const cells = lockCells.map(({ row, status, cell }) => {
  const edit = edits[row]
  if (edit === undefined) throw new Error(`no edit for ${row}`)
  return { change: row, status, cell, edit }
})

function update(invoice: Invoice, fields: Partial<InvoicePush>) {
  const push = pushOf(invoice, { sourceModifiedDate: sourceTime(laterClock), ...fields })
  return updateInvoice(invoice, () => customer, { push, ifMatch: null }, context)
}

describe('locks', () => {
  it('are tested for every change and status', () => {
    expect(new Set(cells.map(({ change }) => change))).toStrictEqual(new Set(Object.keys(edits)))
    expect(cells).toHaveLength(25 * 9)
  })

  it.each(cells.filter(({ cell }) => cell === 'open'))(
    'allow changing $change of $status',
    ({ status, edit }) => {
      const invoice = invoiceIn(status)
      const record = {
        ...invoice,
        version: 8,
        content: { ...content, ...edit.say },
        sourceModifiedDate: laterClock,
        updatedAt: '2026-01-06T10:00:00.000Z',
      }
      expect(update(invoice, edit.say)).toStrictEqual({
        verdict: 'applied',
        record,
        changed: edit.changes.map((change) => change.pointer),
        warnings: [],
        writes: [{ record, event: { type: 'invoice.updated', changes: edit.changes } }],
      })
    },
  )

  it.each(cells.filter(({ cell }) => cell === 'locked'))(
    'refuse changing $change of $status',
    ({ status, edit }) => {
      const refusal = refusalOf(() => update(invoiceIn(status), edit.say))
      const [first] = edit.changes
      expect(refusal).toMatchObject({ code: 'conflict', rule: 'status_locked', verdict: 'refused' })
      expect(refusal.message).toContain(status)
      expect(refusal.message).toContain(`${first?.pointer.slice(1)} is locked`)
      expect(refusal.issues).toStrictEqual(
        edit.changes.map((change) => ({
          pointer: change.pointer,
          rule: 'status_locked',
          message: expect.stringContaining(status),
          sent: textOf(change.after),
          stored: textOf(change.before),
          wayOut: resolutionOf(status, changedField(change)),
        })),
      )
    },
  )
})

describe('a push that changes every field of an invoice', () => {
  const everything = {
    invoiceNumber: 'INV-2',
    customerId: 'C-2',
    invoiceDate: calendarDate('2026-01-05'),
    dueDate: calendarDate('2026-02-04'),
    expirationDate: calendarDate('2026-03-06'),
    subTotal: decimal('1'),
    taxAmount: decimal('2'),
    totalAmount: decimal('3'),
    amountDue: decimal('4'),
    lines: [{ ...line, description: 'Glass', quantity: decimal('9') }],
    salesInfo: [],
  }

  it.each(['InReview', 'Approved', 'PaymentProcessing'] as const)(
    'is refused for an invoice that is %s with exactly the locked fields',
    (status) => {
      const refusal = refusalOf(() => update(invoiceIn(status), everything))
      expect(refusal.message).toBe(`Invoice is ${status}: customerId is locked (and 8 more).`)
      expect(refusal.issues.map((issue) => issue.pointer)).toStrictEqual([
        '/customerId',
        '/invoiceDate',
        '/dueDate',
        '/expirationDate',
        '/subTotal',
        '/taxAmount',
        '/totalAmount',
        '/lines/0/quantity',
        '/lines/1',
      ])
    },
  )

  it.each(['Paid', 'Canceled'] as const)(
    'is refused for an invoice that is %s with every field except amountDue and salesInfo',
    (status) => {
      const refusal = refusalOf(() => update(invoiceIn(status), everything))
      expect(refusal.message).toBe(`Invoice is ${status}: invoiceNumber is locked (and 10 more).`)
      expect(refusal.issues.map((issue) => issue.pointer)).toStrictEqual([
        '/invoiceNumber',
        '/customerId',
        '/invoiceDate',
        '/dueDate',
        '/expirationDate',
        '/subTotal',
        '/taxAmount',
        '/totalAmount',
        '/lines/0/description',
        '/lines/0/quantity',
        '/lines/1',
      ])
    },
  )

  it.each(['Draft', 'Placed', 'Rejected', 'Failed'] as const)(
    'is applied to an invoice that is %s',
    (status) => {
      expect(update(invoiceIn(status), everything)).toMatchObject({
        verdict: 'applied',
        record: { status, version: 8, content: everything },
      })
    },
  )

  it('is checked against the stored status, not the requested one', () => {
    const draft = { ...everything, status: 'Draft' } as const
    expect(refusalOf(() => update(invoiceIn('Approved'), draft)).rule).toBe('status_locked')
    const canceled = { ...everything, status: 'Canceled' } as const
    expect(update(invoiceIn('Placed'), canceled)).toMatchObject({
      verdict: 'applied',
      record: { status: 'Canceled', version: 8, content: everything },
    })
  })

  it('is not refused for lists that were not sent', () => {
    const fields = { invoiceNumber: 'INV-2', lines: null, salesInfo: null }
    expect(update(invoiceIn('InReview'), fields).verdict).toBe('applied')
  })
})

describe('5,000 lines', () => {
  const lines = frozen(Array.from({ length: 5_000 }, () => line))
  const described: readonly InvoiceLine[] = frozen(
    lines.map((each) => ({ ...each, description: 'Timber' })),
  )
  const many = { content: { ...content, lines } }

  it('with many changes are reported as one change of the list', () => {
    const { record, changed, writes } = update(invoiceIn('Placed', many), {
      invoiceNumber: 'INV-2',
      lines: described.map((each) => ({ ...each, quantity: decimal('1') })),
    })
    expect(changed).toStrictEqual(['/invoiceNumber', '/lines'])
    expect(record.version).toBe(8)
    expect(writes[0]?.event?.changes[1]).toStrictEqual({
      pointer: '/lines',
      before: lines,
      after: record.content.lines,
    })
  })

  it('of an invoice in review may all get a new description, because locks apply to fields', () => {
    const { verdict, record, changed } = update(invoiceIn('InReview', many), { lines: described })
    expect({ verdict, changed }).toStrictEqual({ verdict: 'applied', changed: ['/lines'] })
    expect(record.content.lines).toBe(described)
  })

  it('of an invoice in review are refused with just the one locked field that changes', () => {
    const sent = described.with(4_321, { ...line, quantity: decimal('3') })
    const refusal = refusalOf(() => update(invoiceIn('InReview', many), { lines: sent }))
    expect(refusal.message).toBe('Invoice is InReview: lines/4321/quantity is locked.')
    expect(refusal.issues).toMatchObject([
      { pointer: '/lines/4321/quantity', sent: '3', stored: '2' },
    ])
  })

  it('that are all locked are refused with the first 100 and the total count', () => {
    const refusal = refusalOf(() => update(invoiceIn('Paid', many), { lines: described }))
    expect(refusal.message).toBe('Invoice is Paid: lines/0/description is locked (and 4999 more).')
    expect(refusal.issues).toHaveLength(100)
    expect(refusal.issues.at(-1)?.pointer).toBe('/lines/99/description')
  })
})

function textOf(value: Change['after']): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
