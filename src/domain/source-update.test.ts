import { describe, expect, it } from 'vitest'
import {
  customer,
  earlierClock,
  invoiceIn,
  laterClock,
  context,
  sourceTime,
  storedClock,
} from '../../test/support/domain-fixtures.ts'
import { laterOf } from './instant.ts'
import { orderOfPush, applySourceUpdate, superseded } from './source-update.ts'

const invoice = invoiceIn('Placed')
const next = { ...invoice, content: { ...invoice.content, invoiceNumber: 'INV-2' } }
const changes = [{ pointer: '/invoiceNumber', before: 'INV-1', after: 'INV-2' }]
const type = 'invoice.updated'

describe('orderOfPush', () => {
  it.each([
    ['earlier', earlierClock],
    ['equal', storedClock],
    ['equal', '2026-01-05T10:00:00+01:00'],
    ['equal', '2026-01-05T09:00'],
    ['equal', '2026-01-05T09:00:00.999Z'],
    ['equal', '2026-01-05'],
    ['later', laterClock],
    ['earlier', '2026-01-04'],
    ['later', '2026-01-06'],
  ] as const)('is %s for %s', (order, text) => {
    expect(orderOfPush(sourceTime(text), invoice)).toBe(order)
    expect(orderOfPush(sourceTime(text), customer)).toBe(order)
  })

  it('throws an internal error when the stored clock is unreadable', () => {
    const broken = invoiceIn('Placed', { sourceModifiedDate: 'yesterday' })
    expect(() => orderOfPush(sourceTime(storedClock), broken)).toThrow(
      new Error('invoice has an unreadable source clock'),
    )
  })
})

describe('superseded', () => {
  it('writes nothing, and returns the stored record with a reason', () => {
    const decision = superseded(invoice, sourceTime(earlierClock))
    expect(decision).toStrictEqual({
      verdict: 'superseded',
      record: invoice,
      changed: [],
      warnings: [],
      writes: [],
      reason:
        'sourceModifiedDate 2026-01-05T08:59:59.000Z is earlier than the stored 2026-01-05T09:00:00.000Z (a late message, or a clock that went back), so nothing was changed.',
    })
    expect(decision.record).toBe(invoice)
  })

  it.each([
    ['2026-01-05T08:00:00+01:00', '2026-01-05T07:00:00.000Z', 'a late message', 0],
    ['2026-01-04', '2026-01-04T00:00:00.000Z', 'a late message', 0],
    [
      '2026-01-05T05:00:00',
      '2026-01-05T05:00:00.000Z',
      '2026-01-05T05:00:00 has no time zone and was read as UTC',
      1,
    ],
    ['2026-01-05 05:00', '2026-01-05T05:00:00.000Z', 'has no time zone and was read as UTC', 1],
    ['0001-01-01T00:00:00', '0001-01-01T00:00:00.000Z', '0001-01-01 is a default value', 1],
    ['0001-01-01T00:00:00Z', '0001-01-01T00:00:00.000Z', '0001-01-01 is a default value', 0],
    ['1753-01-01', '1753-01-01T00:00:00.000Z', '1753-01-01 is a default value', 0],
    ['1899-12-30T00:00:00Z', '1899-12-30T00:00:00.000Z', '1899-12-30 is a default value', 0],
    ['1900-01-01T00:00:00Z', '1900-01-01T00:00:00.000Z', '1900-01-01 is a default value', 0],
    ['1970-01-01T00:00:00Z', '1970-01-01T00:00:00.000Z', '1970-01-01 is a default value', 0],
    ['1969-12-31T19:00:00-05:00', '1970-01-01T00:00:00.000Z', '1969-12-31 is a default', 0],
  ])('reports the UTC instant and the cause for %s', (text, utc, cause, zoneWarnings) => {
    const { reason = '', warnings } = superseded(invoice, sourceTime(text))
    expect(reason).toContain(`sourceModifiedDate ${utc} is earlier`)
    expect(reason).toContain('the stored 2026-01-05T09:00:00.000Z (')
    expect(reason).toContain(cause)
    expect(reason.match(/\.(?:\s|$)/g)).toHaveLength(1)
    expect(warnings.map(({ rule }) => rule)).toStrictEqual(
      Array(zoneWarnings).fill('source_clock_no_zone'),
    )
  })

  it('also explains that the stored time has no zone', () => {
    const local = invoiceIn('Placed', { sourceModifiedDate: '2026-01-05T14:00:00' })
    const { reason, warnings } = superseded(local, sourceTime('2026-01-05T13:30:00Z'))
    expect(reason).toContain('the stored 2026-01-05T14:00:00 had no zone and was read as UTC')
    expect(warnings).toMatchObject([{ rule: 'source_clock_no_zone' }])
  })
})

describe('applySourceUpdate', () => {
  it('applies changes: updates version, clock and updatedAt, with one event', () => {
    const decision = applySourceUpdate(invoice, next, {
      changes,
      type,
      sent: sourceTime(laterClock),
      context,
    })
    const record = {
      ...next,
      version: 8,
      sourceModifiedDate: laterClock,
      updatedAt: '2026-01-06T10:00:00.000Z',
    }
    expect(decision).toStrictEqual({
      verdict: 'applied',
      record,
      changed: ['/invoiceNumber'],
      warnings: [],
      writes: [{ record, event: { type, changes } }],
    })
  })

  it('never moves updatedAt back', () => {
    const ahead = invoiceIn('Placed', { updatedAt: '2026-01-07T00:00:00.000Z' })
    const sent = sourceTime(laterClock)
    const { record } = applySourceUpdate(ahead, ahead, { changes, type, sent, context })
    expect(record.updatedAt).toBe('2026-01-07T00:00:00.000Z')
  })

  it('stores a later clock of an unchanged record, without a new version, updatedAt or event', () => {
    const sent = sourceTime(laterClock)
    const record = { ...invoice, sourceModifiedDate: laterClock }
    expect(applySourceUpdate(invoice, invoice, { changes: [], type, sent, context })).toStrictEqual(
      {
        verdict: 'unchanged',
        record,
        changed: [],
        warnings: [],
        writes: [{ record, event: null }],
      },
    )
  })

  it('writes nothing when neither content nor clock changed', () => {
    const sent = sourceTime(storedClock)
    const decision = applySourceUpdate(invoice, invoice, { changes: [], type, sent, context })
    expect(decision).toMatchObject({ verdict: 'unchanged', changed: [], writes: [] })
    expect(decision.record).toBe(invoice)
  })

  it('returns the warnings with every verdict', () => {
    const warnings = [{ pointer: '/status', rule: 'status_not_yours', message: 'no' }] as const
    const sent = sourceTime(storedClock)
    expect(
      applySourceUpdate(invoice, next, { changes, type, sent, warnings, context }).warnings,
    ).toBe(warnings)
    expect(
      applySourceUpdate(invoice, invoice, { changes: [], type, sent, warnings, context }).warnings,
    ).toBe(warnings)
  })
})

describe('the stored clock', () => {
  const rows = [
    ['a later one', '2026-01-05T09:00:00Z', '2026-01-05T09:00:01Z', '2026-01-05T09:00:01Z'],
    ['a later date', '2026-01-05T09:00:00Z', '2026-01-06', '2026-01-06'],
    [
      'the more precise one: a minute, not a date',
      '2026-01-05',
      '2026-01-05T09:41',
      '2026-01-05T09:41',
    ],
    [
      'the more precise one: seconds, not a date',
      '2026-01-05',
      '2026-01-05T09:41:34Z',
      '2026-01-05T09:41:34Z',
    ],
    [
      'the more precise one: milliseconds, not a date',
      '2026-01-05',
      '2026-01-05T09:41:34.633Z',
      '2026-01-05T09:41:34.633Z',
    ],
    [
      'the more precise one: seconds, not a minute',
      '2026-01-05T09:41Z',
      '2026-01-05T09:41:34Z',
      '2026-01-05T09:41:34Z',
    ],
    [
      'the more precise one: milliseconds, not a minute',
      '2026-01-05T09:41Z',
      '2026-01-05T09:41:34.633Z',
      '2026-01-05T09:41:34.633Z',
    ],
    [
      'the more precise one, stored: a minute, not a date',
      '2026-01-05T09:41',
      '2026-01-05',
      '2026-01-05T09:41',
    ],
    [
      'the more precise one, stored: seconds, not a date',
      '2026-01-05T09:41:34Z',
      '2026-01-05',
      '2026-01-05T09:41:34Z',
    ],
    [
      'the more precise one, stored: seconds, not a minute',
      '2026-01-05T09:41:34Z',
      '2026-01-05T09:41Z',
      '2026-01-05T09:41:34Z',
    ],
    [
      'the more precise one: milliseconds, not seconds',
      '2026-01-05T09:41:34Z',
      '2026-01-05T09:41:34.633Z',
      '2026-01-05T09:41:34.633Z',
    ],
    [
      'the more precise one, stored: milliseconds, not seconds',
      '2026-01-05T09:41:34.633Z',
      '2026-01-05T09:41:34Z',
      '2026-01-05T09:41:34.633Z',
    ],
    [
      'the stored one of two with equal precision',
      '2026-01-05T09:00:00Z',
      '2026-01-05T10:00:00+01:00',
      '2026-01-05T09:00:00Z',
    ],
  ] as const

  it.each(rows)('is %s', (_name, stored, sent, kept) => {
    const record = invoiceIn('Placed', { sourceModifiedDate: stored })
    const settlement = { type, sent: sourceTime(sent), context } as const
    const applied = applySourceUpdate(record, { ...next }, { ...settlement, changes })
    expect(applied.record.sourceModifiedDate).toBe(kept)
    const unchanged = applySourceUpdate(record, record, { ...settlement, changes: [] })
    expect(unchanged.record.sourceModifiedDate).toBe(kept)
    expect(unchanged.writes).toHaveLength(kept === stored ? 0 : 1)
  })
})

describe('laterOf', () => {
  it('is the later of two instants, in either order', () => {
    expect(laterOf('2026-01-06T10:00:00.000Z', '2026-01-05T23:59:59.999Z')).toBe(
      '2026-01-06T10:00:00.000Z',
    )
    expect(laterOf('2026-01-05T23:59:59.999Z', '2026-01-06T10:00:00.000Z')).toBe(
      '2026-01-06T10:00:00.000Z',
    )
  })
})
