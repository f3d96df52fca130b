import { describe, expect, it } from 'vitest'
import {
  customer,
  earlierClock,
  laterClock,
  context,
  refusalOf,
  sourceTime,
  storedClock,
} from '../../../test/support/domain-fixtures.ts'
import { customerChanges, updateCustomer, type UpdateCustomer } from './update-customer.ts'

const edits = [
  ['firstName', { firstName: 'Dora' }, 'Carl', 'Dora'],
  ['lastName', { lastName: 'Poe' }, 'Moe', 'Poe'],
  ['emailAddress', { emailAddress: 'd@example.com' }, 'carl@example.com', 'd@example.com'],
  ['cellPhoneNumber', { cellPhoneNumber: '+15550777' }, '+15550199', '+15550777'],
] as const

const moved = { content: { ...customer.content, lastName: 'Poe' } }

function commandOf(fields: Partial<UpdateCustomer> = {}): UpdateCustomer {
  return {
    content: { ...customer.content },
    sourceModifiedDate: sourceTime(storedClock),
    ifMatch: null,
    ...fields,
  }
}

describe('updateCustomer', () => {
  it.each(edits)('applies a changed %s', (field, edit, before, after) => {
    const content = { ...customer.content, ...edit }
    const record = { ...customer, content, version: 5, updatedAt: '2026-01-06T10:00:00.000Z' }
    const changes = [{ pointer: `/${field}`, before, after }]
    expect(updateCustomer(customer, commandOf({ content }), context)).toStrictEqual({
      verdict: 'applied',
      record,
      changed: [`/${field}`],
      warnings: [],
      writes: [{ record, event: { type: 'customer.updated', changes } }],
    })
  })

  it('writes nothing when neither content nor clock changed', () => {
    expect(updateCustomer(customer, commandOf(), context)).toStrictEqual({
      verdict: 'unchanged',
      record: customer,
      changed: [],
      warnings: [],
      writes: [],
    })
  })

  it('stores a later clock of an unchanged customer, without a new version or event', () => {
    const record = { ...customer, sourceModifiedDate: laterClock }
    const command = commandOf({ sourceModifiedDate: sourceTime(laterClock) })
    expect(updateCustomer(customer, command, context)).toStrictEqual({
      verdict: 'unchanged',
      record,
      changed: [],
      warnings: [],
      writes: [{ record, event: null }],
    })
  })

  it('ignores an earlier push', () => {
    const command = commandOf({ ...moved, sourceModifiedDate: sourceTime(earlierClock) })
    expect(updateCustomer(customer, command, context)).toStrictEqual({
      verdict: 'superseded',
      reason: expect.stringContaining('is earlier than the stored 2026-01-05T09:00:00.000Z'),
      record: customer,
      changed: [],
      warnings: [],
      writes: [],
    })
  })

  it('refuses a customer that does not exist before checking the version', () => {
    expect(
      refusalOf(() => updateCustomer(null, commandOf({ ifMatch: ['"1"'] }), context)),
    ).toMatchObject({ code: 'not_found', message: 'Customer not found.' })
  })

  it('refuses a different version before checking the clock', () => {
    const sourceModifiedDate = sourceTime(earlierClock)
    const command = commandOf({ ...moved, sourceModifiedDate, ifMatch: ['"3"'] })
    const refusal = refusalOf(() => updateCustomer(customer, command, context))
    expect(refusal).toMatchObject({ code: 'version_mismatch', version: 4 })
    expect(refusal.issues).toMatchObject([
      { pointer: 'If-Match', sent: '3', stored: '4' },
      { pointer: '/lastName', message: '/lastName differs from what is stored.' },
    ])
    expect(JSON.stringify(refusal.issues)).not.toMatch(/Poe|Moe/)
  })

  it('applies an update with the stored version', () => {
    const command = commandOf({ ...moved, ifMatch: ['"4"'] })
    expect(updateCustomer(customer, command, context).verdict).toBe('applied')
  })
})

describe('customerChanges', () => {
  it('lists every changed field in the order of the contract', () => {
    const after = { firstName: 'a', lastName: 'b', emailAddress: 'c', cellPhoneNumber: 'd' }
    expect(customerChanges(customer.content, after)).toStrictEqual([
      { pointer: '/firstName', before: 'Carl', after: 'a' },
      { pointer: '/lastName', before: 'Moe', after: 'b' },
      { pointer: '/emailAddress', before: 'carl@example.com', after: 'c' },
      { pointer: '/cellPhoneNumber', before: '+15550199', after: 'd' },
    ])
    expect(customerChanges(customer.content, { ...customer.content })).toStrictEqual([])
  })
})
