// The transitions and locks of a quote, checked against tables written by hand.
import { describe, expect, it } from 'vitest'
import { calendarDate, context, quoteIn, refusalOf } from '../../../test/support/domain-fixtures.ts'
import { moveQuote } from './move-quote.ts'
import {
  editableQuoteFields,
  lockedQuoteFields,
  moveQuoteStatus,
  quoteMoves,
  quotePushFields,
  quoteStatuses,
  shownQuoteStatus,
  shownQuoteStatuses,
} from './quote-status.ts'

const today = calendarDate('2026-01-06')

it('actions lead exactly where the table says', () => {
  const cells = Object.keys(quoteMoves).map((action) => [
    action,
    ...shownQuoteStatuses.map((status) =>
      moveQuoteStatus(status, action as keyof typeof quoteMoves),
    ),
  ])
  expect(cells).toStrictEqual([
    //            PLACED        AUTHORIZED REJECTED EXPIRED
    ['approve', 'AUTHORIZED', null, null, null],
    ['reject', 'REJECTED', null, null, null],
    ['offer_anew', null, null, 'PLACED', null],
  ])
})

it.each([
  ['PLACED', '2026-01-05', 'EXPIRED'],
  ['PLACED', '2026-01-06', 'PLACED'],
  ['PLACED', '2026-01-07', 'PLACED'],
  ['AUTHORIZED', '2026-01-05', 'EXPIRED'],
  ['AUTHORIZED', '2026-01-06', 'AUTHORIZED'],
  ['REJECTED', '2026-01-05', 'REJECTED'],
] as const)('%s with the expiration date %s is shown as %s', (status, date, shown) => {
  const quote = quoteIn(status)
  const content = { ...quote.content, expirationDate: calendarDate(date) }
  expect(shownQuoteStatus({ status, content }, today)).toBe(shown)
})

it('every field is either open or locked', () => {
  for (const status of quoteStatuses) {
    const both = [...editableQuoteFields[status], ...lockedQuoteFields(status)]
    expect(new Set(both)).toStrictEqual(new Set(quotePushFields))
    expect(both).toHaveLength(quotePushFields.length)
  }
})

describe('moveQuote', () => {
  it('increments hubVersion only, with one event', () => {
    const quote = quoteIn('PLACED')
    const record = {
      ...quote,
      status: 'AUTHORIZED',
      hubVersion: quote.hubVersion + 1,
      updatedAt: context.now,
    }
    const changes = [{ pointer: '/status', before: 'PLACED', after: 'AUTHORIZED' }]
    expect(moveQuote(quote, 'approve', today, context)).toStrictEqual({
      verdict: 'applied',
      record,
      changed: ['/status'],
      warnings: [],
      writes: [{ record, event: { type: 'quote.authorized', changes } }],
    })
    const rejected = moveQuote(quote, 'reject', today, context)
    expect(rejected.writes[0]?.event?.type).toBe('quote.rejected')
  })

  it.each([
    ['approve', 'AUTHORIZED', 'Cannot approve the quote: it is AUTHORIZED.'],
    ['reject', 'REJECTED', 'Cannot reject the quote: it is REJECTED.'],
  ] as const)('refuses to %s one that is %s', (action, status, message) => {
    const refusal = refusalOf(() => moveQuote(quoteIn(status), action, today, context))
    expect(refusal).toMatchObject({ code: 'conflict', rule: 'move_not_possible' })
    expect(refusal.message).toBe(message.replace('’', "'"))
  })

  it('refuses an expired quote', () => {
    const late = calendarDate('2027-01-01')
    const refusal = refusalOf(() => moveQuote(quoteIn('PLACED'), 'approve', late, context))
    expect(refusal.message).toMatch(/it is EXPIRED/)
  })
})
