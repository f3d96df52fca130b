import { describe, expect, it } from 'vitest'
import { refusalOf } from '../../test/support/domain-fixtures.ts'
import { paymentNotFound } from './credit-refusals.ts'

describe('a move of credit or money', () => {
  it('of nothing is refused', () => {
    expect(
      refusalOf(() => {
        throw paymentNotFound()
      }),
    ).toMatchObject({ rule: 'payment_not_found' })
  })
})
