import { describe, expect, it } from 'vitest'
import { calendarDate } from '../../../test/support/domain-fixtures.ts'
import { noMessages, templateNames } from './message-policy.ts'
import { remindersOf } from './reminders.ts'

const policy = {
  ...noMessages,
  templates: templateNames,
  remindDaysBefore: [3, 0],
  remindDaysAfter: [1, 7],
}
const today = calendarDate('2028-03-01')
const yesterday = calendarDate('2028-02-29')

function dueDates(last: string | null, change: Partial<typeof policy> = {}) {
  const days = { last: last === null ? null : calendarDate(last), today }
  return remindersOf({ ...policy, ...change }, 'invoice', days).map(
    ({ template, dueDate }) => `${template} ${dueDate}`,
  )
}

describe('reminders of a day', () => {
  const usual = [
    'invoice_due_soon 2028-03-04',
    'invoice_due_soon 2028-03-01',
    'invoice_overdue 2028-02-29',
    'invoice_overdue 2028-02-23',
  ]

  it('are about the due dates that the policy says, across the end of a month', () => {
    expect(dueDates(yesterday)).toEqual(usual)
    expect(dueDates(null)).toEqual(usual)
  })

  it('make up for days that were missed, a week at most, and not for what has become untrue', () => {
    expect(dueDates('2028-02-28')).toEqual([
      'invoice_due_soon 2028-03-04',
      'invoice_due_soon 2028-03-01',
      'invoice_due_soon 2028-03-03',
      'invoice_overdue 2028-02-29',
      'invoice_overdue 2028-02-23',
      'invoice_overdue 2028-02-28',
      'invoice_overdue 2028-02-22',
    ])
    const once = { remindDaysBefore: [], remindDaysAfter: [1] }
    expect(dueDates('2027-01-01', once)).toHaveLength(8)
  })

  it('are of the kinds that the policy wants', () => {
    expect(dueDates(yesterday, { templates: ['invoice_overdue'] })).toEqual(usual.slice(2))
    expect(dueDates(yesterday, { templates: ['draw_overdue', 'invoice_placed'] })).toEqual([])
    const [first] = remindersOf(policy, 'draw', { last: yesterday, today })
    expect(first?.template).toBe('draw_due_soon')
  })
})
