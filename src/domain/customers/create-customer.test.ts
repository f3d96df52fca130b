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
import { createCustomer, type CreateCustomer } from './create-customer.ts'

function commandOf(fields: Partial<CreateCustomer> = {}): CreateCustomer {
  return {
    id: 'C-1',
    content: { ...customer.content },
    companyId: null,
    sourceModifiedDate: sourceTime(storedClock),
    ...fields,
  }
}

describe('createCustomer', () => {
  it('creates version 1 with the given ids, and one event', () => {
    const record = {
      kind: 'customer',
      id: 'C-1',
      blueTapeId: 'feedc0ffee01',
      version: 1,
      hubVersion: 0,
      companyId: null,
      registeredAt: null,
      frozenAt: null,
      content: customer.content,
      sourceModifiedDate: storedClock,
      createdAt: '2026-01-06T10:00:00.000Z',
      updatedAt: '2026-01-06T10:00:00.000Z',
    }
    expect(createCustomer({ existing: null, company: null }, commandOf(), context)).toStrictEqual({
      verdict: 'applied',
      record,
      changed: [],
      warnings: [],
      writes: [{ record, event: { type: 'customer.created', changes: [] } }],
    })
  })

  const { content } = customer

  it.each([
    ['unchanged', 'the same content at the same time', content, storedClock],
    ['unchanged', 'the same content on the same day', content, '2026-01-05'],
    ['refused', 'the same content at a later time', content, laterClock],
    ['refused', 'the same content at an earlier time', content, earlierClock],
    ['refused', 'other content at the same time', { ...content, lastName: 'Poe' }, storedClock],
  ])('returns %s for a second creation with %s', (verdict, _name, sent, clock) => {
    const command = commandOf({ content: { ...sent }, sourceModifiedDate: sourceTime(clock) })
    expect(
      refusalOf(() => createCustomer({ existing: customer, company: null }, command, context)),
    ).toMatchObject({
      code: 'conflict',
      message: 'Customer already exists.',
      rule: 'already_exists',
      blueTapeId: '5f0c0ffee123',
      version: 4,
      verdict,
    })
  })
})
