// Formatted amounts, quantities and dates.
import { describe, expect, it } from 'vitest'
import { decimal } from '../domain/decimal.ts'
import { shownDate, shownMoney, shownQuantity } from './format.ts'

describe('money', () => {
  it.each([
    ['0', '$0.00'],
    ['1100', '$1,100.00'],
    ['0.1', '$0.10'],
    ['999', '$999.00'],
    ['1000000.05', '$1,000,000.05'],
    ['41.125', '$41.125'],
    ['-1234.5', '−$1,234.50'],
    ['9999999999999.99', '$9,999,999,999,999.99'],
  ])('%s is %s, from a decimal and from a number', (amount, shown) => {
    expect(shownMoney(decimal(amount))).toBe(shown)
    expect(shownMoney(Number(amount))).toBe(shown)
  })

  it('is never rounded, however small', () => {
    expect(shownMoney(0.0000001)).toBe('$0.0000001')
  })
})

describe('a quantity', () => {
  it.each([
    ['2', '2'],
    ['1200.5', '1,200.5'],
    ['0.000001', '0.000001'],
    ['-3', '−3'],
  ])('%s is %s', (quantity, shown) => {
    expect(shownQuantity(decimal(quantity))).toBe(shown)
    expect(shownQuantity(Number(quantity))).toBe(shown)
  })
})

describe('a date', () => {
  it.each([
    ['2024-07-12', 'Jul 12, 2024'],
    ['2024-07-02T23:59:59.999Z', 'Jul 2, 2024'],
    ['0001-01-01', 'Jan 1, 0001'],
  ])('%s is %s', (date, shown) => expect(shownDate(date)).toBe(shown))
})
