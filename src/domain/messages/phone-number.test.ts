import { expect, it } from 'vitest'
import { maskedRecipient } from './message.ts'
import { readPhoneNumber } from './phone-number.ts'

it.each([
  ['+1 (555) 010-0123', '+15550100123'],
  ['(212) 555-0123', '+12125550123'],
  ['1-212-555-0123', '+12125550123'],
  ['+49 30 1234567', '+49301234567'],
  ['112-555-0123', null],
  ['555-0123', null],
  ['+0 123 456 789', null],
  ['+1234567890123456', null],
  ['call me', null],
  ['+15550100;ext=1', null],
  ['', null],
])('%j is the number %j', (text, number) => {
  expect(readPhoneNumber(text)).toBe(number)
})

it('is shown masked', () => {
  const masked = (recipient: string) => maskedRecipient({ channel: 'sms', recipient })
  expect(masked('+15550123')).toBe('***23')
  expect(masked('12345')).toBe('***')
})
