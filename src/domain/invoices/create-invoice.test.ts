import { describe, expect, it } from 'vitest'
import {
  content,
  customer,
  earlierClock,
  invoiceIn,
  laterClock,
  context,
  pushOf,
  refusalOf,
  sourceTime,
} from '../../../test/support/domain-fixtures.ts'
import { statusNamed } from '../../../test/support/status-tables.ts'
import { createInvoice } from './create-invoice.ts'
import type { InvoicePush } from './invoice.ts'
import { nothingCited } from './new-invoice.ts'
import { nothingNamed } from '../../../test/support/domain-fixtures.ts'
import { defaultPolicies } from '../accounts/account.ts'

const stored = invoiceIn('Placed')

function create(fields: Partial<InvoicePush> = {}) {
  return createInvoice(
    { ...nothingNamed, customer },
    { cited: nothingCited, project: null, id: 'I-1', push: pushOf(stored, fields) },
    defaultPolicies,
    context,
  )
}

function refusedAgain(fields: Partial<InvoicePush>, existing = stored) {
  const command = { cited: nothingCited, project: null, id: 'I-1', push: pushOf(stored, fields) }
  return refusalOf(() =>
    createInvoice({ ...nothingNamed, existing, customer }, command, defaultPolicies, context),
  )
}

describe('createInvoice', () => {
  it('creates version 1 with the given ids, and one event', () => {
    const record = {
      kind: 'invoice',
      id: 'I-1',
      blueTapeId: 'feedc0ffee01',
      version: 1,
      hubVersion: 0,
      status: 'Placed',
      content,
      extra: null,
      sourceModifiedDate: '2026-01-05T09:00:00Z',
      createdAt: '2026-01-06T10:00:00.000Z',
      updatedAt: '2026-01-06T10:00:00.000Z',
    }
    expect(create()).toStrictEqual({
      verdict: 'applied',
      record,
      changed: [],
      warnings: [],
      writes: [{ record, event: { type: 'invoice.created', changes: [] } }],
    })
  })

  it.each([
    ['omitted', null],
    ['empty', []],
  ])('creates an invoice without lines and salespersons when they are %s', (_name, none) => {
    const { record } = create({ lines: none, salesInfo: none })
    expect(record.content).toStrictEqual({ ...content, lines: [], salesInfo: [] })
  })

  it('refuses a customer that does not exist, with a pointer', () => {
    const command = {
      cited: nothingCited,
      project: null,
      id: 'I-1',
      push: pushOf(stored, { customerId: 'C-9' }),
    }
    const refusal = refusalOf(() => createInvoice(nothingNamed, command, defaultPolicies, context))
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
})

describe('the status requested at creation', () => {
  it.each(['Draft', 'Placed'] as const)('is applied when it is %s', (status) => {
    const { record, warnings } = create({ status })
    expect(record.status).toBe(status)
    expect(warnings).toStrictEqual([])
  })

  it.each(
    ['InReview', 'Approved', 'PaymentProcessing', 'Paid', 'Rejected', 'Failed'].map(statusNamed),
  )('is ignored with a warning when it is %s: the invoice is created as Draft', (status) => {
    const { record, warnings, writes } = create({ status })
    expect(record.status).toBe('Draft')
    expect(warnings).toStrictEqual([
      {
        pointer: '/status',
        rule: 'status_not_yours',
        message: expect.stringContaining(status),
        sent: status,
        stored: 'Draft',
      },
    ])
    expect(writes).toStrictEqual([{ record, event: { type: 'invoice.created', changes: [] } }])
  })
})

describe('a second creation', () => {
  it.each<[string, string, Partial<InvoicePush>]>([
    ['unchanged', 'the same content at the same time', {}],
    [
      'unchanged',
      'the same content on the same day',
      { sourceModifiedDate: sourceTime('2026-01-05') },
    ],
    ['refused', 'the same content at a later time', { sourceModifiedDate: sourceTime(laterClock) }],
    [
      'refused',
      'the same content at an earlier time',
      { sourceModifiedDate: sourceTime(earlierClock) },
    ],
    ['refused', 'another header field at the same time', { invoiceNumber: 'INV-2' }],
    ['refused', 'other lines at the same time', { lines: content.lines.slice(1) }],
    ['refused', 'omitted lines, where lines are stored', { lines: null }],
  ])('is %s with %s', (verdict, _name, fields) => {
    expect(refusedAgain(fields)).toMatchObject({
      code: 'conflict',
      message: 'Invoice already exists.',
      rule: 'already_exists',
      blueTapeId: '63168de0cbee',
      version: 7,
      verdict,
    })
  })

  it('is unchanged when lists are omitted and none are stored', () => {
    const bare = invoiceIn('Placed', { content: { ...content, lines: [], salesInfo: [] } })
    expect(refusedAgain({ lines: null, salesInfo: null }, bare).verdict).toBe('unchanged')
  })

  it.each(['InReview', 'Approved', 'PaymentProcessing', 'Paid', 'Rejected', 'Failed'] as const)(
    'is unchanged although the hub has moved the invoice to %s since',
    (status) => {
      expect(refusedAgain({ status: 'Placed' }, invoiceIn(status)).verdict).toBe('unchanged')
    },
  )

  it('is refused before the customer is looked up', () => {
    const command = { cited: nothingCited, project: null, id: 'I-1', push: pushOf(stored) }
    const refusal = refusalOf(() =>
      createInvoice(
        { ...nothingNamed, existing: stored, customer: null },
        command,
        defaultPolicies,
        context,
      ),
    )
    expect(refusal).toMatchObject({ code: 'conflict', verdict: 'unchanged' })
  })
})
