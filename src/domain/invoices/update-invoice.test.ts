import { describe, expect, it } from 'vitest'
import {
  content,
  customer,
  earlierClock,
  invoiceIn,
  laterClock,
  line,
  context,
  pushOf,
  refusalOf,
  salesPerson,
  sourceTime,
} from '../../../test/support/domain-fixtures.ts'
import { claimCells, statusNamed } from '../../../test/support/status-tables.ts'
import { decimal } from '../decimal.ts'
import type { IfMatch } from '../if-match.ts'
import type { Invoice, InvoicePush } from './invoice.ts'
import { updateInvoice } from './update-invoice.ts'

const placed = invoiceIn('Placed')
const now = '2026-01-06T10:00:00.000Z'

function update(invoice: Invoice, fields: Partial<InvoicePush>, ifMatch: IfMatch | null = null) {
  return updateInvoice(invoice, () => customer, { push: pushOf(invoice, fields), ifMatch }, context)
}

describe('the requested status', () => {
  const cells = claimCells.map(({ row, ...cell }) => ({ ...cell, requested: statusNamed(row) }))

  it.each(cells.filter(({ cell }) => cell === 'same'))(
    'changes nothing when it is the stored one: $status',
    ({ status, requested }) => {
      const invoice = invoiceIn(status)
      expect(update(invoice, { status: requested })).toStrictEqual({
        verdict: 'unchanged',
        record: invoice,
        changed: [],
        warnings: [],
        writes: [],
      })
    },
  )

  it.each(cells.filter(({ cell }) => cell !== 'same' && cell !== 'ignored'))(
    'moves $status to $requested',
    ({ status, requested }) => {
      const invoice = invoiceIn(status)
      const record = { ...invoice, status: requested, version: 8, updatedAt: now }
      const type = requested === 'Canceled' ? 'invoice.canceled' : 'invoice.updated'
      const changes = [{ pointer: '/status', before: status, after: requested }]
      expect(update(invoice, { status: requested })).toStrictEqual({
        verdict: 'applied',
        record,
        changed: ['/status'],
        warnings: [],
        writes: [{ record, event: { type, changes } }],
      })
    },
  )

  const ignored = cells.filter(({ cell }) => cell === 'ignored')

  it.each(ignored)('$requested on $status is ignored with a warning', ({ status, requested }) => {
    const invoice = invoiceIn(status)
    expect(update(invoice, { status: requested })).toStrictEqual({
      verdict: 'unchanged',
      record: invoice,
      changed: [],
      warnings: [
        {
          pointer: '/status',
          rule: 'status_not_yours',
          message: expect.stringMatching(new RegExp(`is ${status}.*cannot make it ${requested}`)),
          sent: requested,
          stored: status,
        },
      ],
      writes: [],
    })
  })

  it.each(ignored)(
    '$requested on $status is ignored while the rest of the push is applied',
    ({ status, requested }) => {
      const { verdict, record, changed, warnings, writes } = update(invoiceIn(status), {
        status: requested,
        salesInfo: [],
      })
      expect({ verdict, changed }).toStrictEqual({
        verdict: 'applied',
        changed: ['/salesInfo/0', '/salesInfo/1'],
      })
      expect(record).toMatchObject({ status, version: 8, content: { salesInfo: [] } })
      expect(warnings).toMatchObject([{ rule: 'status_not_yours' }])
      expect(writes).toMatchObject([{ event: { type: 'invoice.updated' } }])
    },
  )

  it('is listed after the other changes, in the same event', () => {
    const { record, changed, writes } = update(placed, { status: 'Canceled', invoiceNumber: 'X' })
    expect(changed).toStrictEqual(['/invoiceNumber', '/status'])
    expect(record).toMatchObject({ status: 'Canceled', version: 8 })
    const changes = [
      { pointer: '/invoiceNumber', before: 'INV-1', after: 'X' },
      { pointer: '/status', before: 'Placed', after: 'Canceled' },
    ]
    expect(writes).toStrictEqual([{ record, event: { type: 'invoice.canceled', changes } }])
  })

  it('is not applied when the push is refused for a lock', () => {
    const push = { status: 'Canceled', dueDate: content.invoiceDate } as const
    expect(refusalOf(() => update(invoiceIn('InReview'), push)).code).toBe('conflict')
  })
})

describe('the order of checks', () => {
  const locked = invoiceIn('Paid')
  const push = pushOf(locked, {
    invoiceNumber: 'INV-2',
    customerId: 'C-9',
    status: 'Draft',
    sourceModifiedDate: sourceTime(earlierClock),
  })

  it('starts with the invoice: 404 although the customer is missing, too', () => {
    const command = { push, ifMatch: ['"1"'] }
    expect(refusalOf(() => updateInvoice(null, () => null, command, context))).toMatchObject({
      code: 'not_found',
      rule: 'invoice_not_found',
      message: 'Invoice not exists.',
    })
  })

  it('continues with the customer: 400 although the version differs', () => {
    const command = { push, ifMatch: ['"1"'] }
    const refusal = refusalOf(() => updateInvoice(locked, () => null, command, context))
    expect(refusal).toMatchObject({ code: 'invalid', message: 'Customer not found.' })
    expect(refusal.issues).toStrictEqual([
      {
        pointer: '/customerId',
        rule: 'customer_not_found',
        message: 'Customer not found: the account has none with the id "C-9".',
        sent: 'C-9',
      },
    ])
  })

  it('continues with If-Match: 412 although the push is late', () => {
    const command = { push, ifMatch: ['"1"'] }
    const refusal = refusalOf(() => updateInvoice(locked, () => customer, command, context))
    expect(refusal).toMatchObject({ code: 'version_mismatch', version: 7 })
    expect(refusal.issues).toMatchObject([
      { pointer: 'If-Match', sent: '1', stored: '7' },
      { pointer: '/invoiceNumber', sent: 'INV-2', stored: 'INV-1' },
      { pointer: '/customerId', sent: 'C-9', stored: 'C-1' },
    ])
  })

  it('continues with the clock: superseded although the fields are locked', () => {
    const command = { push, ifMatch: ['"7"'] }
    expect(updateInvoice(locked, () => customer, command, context).verdict).toBe('superseded')
  })

  it('ends with the locks', () => {
    const onTime = { ...push, sourceModifiedDate: sourceTime(laterClock) }
    const command = { push: onTime, ifMatch: ['"7"'] }
    const refusal = refusalOf(() => updateInvoice(locked, () => customer, command, context))
    expect(refusal).toMatchObject({ code: 'conflict', rule: 'status_locked' })
  })
})

describe("the source's clock", () => {
  it('ignores an earlier push, however different', () => {
    const decision = update(placed, {
      invoiceNumber: 'INV-2',
      status: 'Paid',
      lines: [],
      sourceModifiedDate: sourceTime(earlierClock),
    })
    expect(decision).toStrictEqual({
      verdict: 'superseded',
      reason: expect.stringContaining('is earlier than the stored 2026-01-05T09:00:00.000Z'),
      record: placed,
      changed: [],
      warnings: [],
      writes: [],
    })
  })

  it.each([
    ['the same text', '2026-01-05T09:00:00Z', '2026-01-05T09:00:00Z'],
    ['the same instant', '2026-01-05T11:00:00+02:00', '2026-01-05T09:00:00Z'],
    ['the same minute', '2026-01-05T09:00Z', '2026-01-05T09:00:00Z'],
    ['the same day', '2026-01-05', '2026-01-05T09:00:00Z'],
    ['the same second, written finer', '2026-01-05T09:00:00.5Z', '2026-01-05T09:00:00.5Z'],
  ])('applies the last of two pushes at %s', (_name, sent, kept) => {
    const fields = { invoiceNumber: 'INV-2', sourceModifiedDate: sourceTime(sent) }
    const { verdict, record } = update(placed, fields)
    expect(verdict).toBe('applied')
    expect(record).toMatchObject({
      version: 8,
      sourceModifiedDate: kept,
      content: { invoiceNumber: 'INV-2' },
    })
  })

  it('is the only change of a later push with the same content', () => {
    const record = { ...placed, sourceModifiedDate: laterClock }
    expect(update(placed, { sourceModifiedDate: sourceTime(laterClock) })).toStrictEqual({
      verdict: 'unchanged',
      record,
      changed: [],
      warnings: [],
      writes: [{ record, event: null }],
    })
  })

  it('keeps the more precise text of an equal push with the same content', () => {
    const sent = sourceTime('2026-01-05T09:00:00.25Z')
    const record = { ...placed, sourceModifiedDate: '2026-01-05T09:00:00.25Z' }
    const { verdict, writes } = update(placed, { sourceModifiedDate: sent })
    expect(verdict).toBe('unchanged')
    expect(writes).toStrictEqual([{ record, event: null }])
  })

  it.each(['2026-01-05', '2026-01-05T09:00', '2026-01-05T10:00:00+01:00'])(
    'is not written by an equal push with the same content at %s',
    (text) => {
      const decision = update(placed, { sourceModifiedDate: sourceTime(text) })
      expect(decision.writes).toStrictEqual([])
      expect(decision.record).toBe(placed)
    },
  )

  it('ignores an older push of a day after a more precise one of that day', () => {
    const dated = invoiceIn('Placed', { sourceModifiedDate: '2026-01-05' })
    const noon = sourceTime('2026-01-05T12:00:00Z')
    const morning = sourceTime('2026-01-05T08:00:00Z')
    const { record } = update(dated, { invoiceNumber: 'NEW', sourceModifiedDate: noon })
    const late = update(record, { invoiceNumber: 'OLD', sourceModifiedDate: morning })
    expect(late).toMatchObject({ verdict: 'superseded', record: { version: 8 } })
    expect(late.record.content.invoiceNumber).toBe('NEW')
  })

  it('is not changed by the hub: a push made before an approval is not late', () => {
    const approved = invoiceIn('Approved', { hubVersion: 9, updatedAt: '2026-01-05T23:00:00.000Z' })
    expect(update(approved, { invoiceNumber: 'INV-2' })).toMatchObject({
      verdict: 'applied',
      record: { version: 8, hubVersion: 9, updatedAt: now },
    })
  })
})

describe('lists', () => {
  it('keep the stored items when omitted', () => {
    const { verdict, record, changed } = update(placed, {
      invoiceNumber: 'INV-2',
      lines: null,
      salesInfo: null,
    })
    expect({ verdict, changed }).toStrictEqual({ verdict: 'applied', changed: ['/invoiceNumber'] })
    expect(record.content).toStrictEqual({ ...content, invoiceNumber: 'INV-2' })
    expect(update(placed, { lines: null, salesInfo: null }).verdict).toBe('unchanged')
  })

  it('are cleared when empty', () => {
    const { record, changed } = update(placed, { lines: [], salesInfo: [] })
    expect(record.content).toStrictEqual({ ...content, lines: [], salesInfo: [] })
    expect(changed).toStrictEqual(['/lines/0', '/lines/1', '/salesInfo/0', '/salesInfo/1'])
  })

  it('are replaced as a whole, without merging items', () => {
    const lines = [{ ...line, description: null, quantity: decimal('3') }]
    const salesInfo = [{ ...salesPerson, lastName: null }]
    const { record, changed } = update(placed, { lines, salesInfo })
    expect(record.content).toStrictEqual({ ...content, lines, salesInfo })
    expect(changed).toStrictEqual([
      '/lines/0/description',
      '/lines/0/quantity',
      '/lines/1',
      '/salesInfo/0/lastName',
      '/salesInfo/1',
    ])
  })

  it('can be omitted independently', () => {
    expect(update(placed, { lines: [], salesInfo: null }).record.content).toStrictEqual({
      ...content,
      lines: [],
    })
    expect(update(placed, { lines: null, salesInfo: [] }).record.content).toStrictEqual({
      ...content,
      salesInfo: [],
    })
  })
})

describe('an applied update', () => {
  it('increments the version by one, however much it changes', () => {
    const fields = { invoiceNumber: 'INV-2', amountDue: decimal('0'), lines: [], salesInfo: [] }
    const sourceModifiedDate = sourceTime(laterClock)
    const { record, changed, warnings, writes } = update(placed, { ...fields, sourceModifiedDate })
    expect(record).toStrictEqual({
      ...placed,
      version: 8,
      content: { ...content, ...fields },
      sourceModifiedDate: laterClock,
      updatedAt: now,
    })
    expect(changed).toStrictEqual([
      '/invoiceNumber',
      '/amountDue',
      '/lines/0',
      '/lines/1',
      '/salesInfo/0',
      '/salesInfo/1',
    ])
    expect(warnings).toStrictEqual([])
    expect(writes).toHaveLength(1)
    expect(writes[0]?.record).toBe(record)
    expect(writes[0]?.event?.changes.map((change) => change.pointer)).toStrictEqual(changed)
  })

  it('stores the content of a push, without its status and clock', () => {
    const { record } = update(placed, { invoiceNumber: 'INV-2' })
    expect(Object.keys(record.content).toSorted()).toStrictEqual(Object.keys(content).toSorted())
  })

  it('needs no version, and accepts the stored one and *', () => {
    for (const ifMatch of [null, ['"7"'], ['"6"', '"7"'], 'any'] as const) {
      expect(update(placed, { invoiceNumber: 'INV-2' }, ifMatch).verdict).toBe('applied')
    }
  })
})
