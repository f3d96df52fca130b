import { describe, expect, it } from 'vitest'
import { readDecimal } from './decimal.ts'
import { numberMeant } from './number-advice.ts'

describe('numberMeant', () => {
  it.each([
    ['250,00', '250.00'],
    ['-250,5', '-250.5'],
    ['1.100,00', '1100.00'],
    ['1 100,00', '1100.00'],
    ['1\u00a0100,00', '1100.00'],
    ["1'100,00", '1100.00'],
    ['1,100.00', '1100.00'],
    ["1'100.00", '1100.00'],
    ['1,234,567', '1234567'],
    ['1.234.567,89', '1234567.89'],
    ['$1,100.00', '1100.00'],
    ['$ 250.00', '250.00'],
    ['250.00 €', '250.00'],
    ['(250.00)', '-250.00'],
    ['($1,100.00)', '-1100.00'],
    [' 250.00 ', '250.00'],
    ['+250.00', '250.00'],
    ['007.50', '7.50'],
    ['-00', '-0'],
    ['000,50', '0.50'],
    ['(0250,00)', '-250.00'],
  ])('%j is %s', (text, number) => {
    expect(readDecimal(text)).toBe('not_a_number')
    expect(numberMeant(text)).toBe(number)
    expect(readDecimal(number)).not.toBe('not_a_number')
  })

  it.each([
    '1,100',
    '1.100.00',
    '1,10,000',
    'abc',
    '',
    '--1',
    '1-',
    '12 34',
    '1e',
    'NaN',
    '$',
    '()',
    '(-5)',
    '999999999999999999,00',
  ])('%j is ambiguous or not a number', (text) => {
    expect(numberMeant(text)).toBeNull()
  })
})
