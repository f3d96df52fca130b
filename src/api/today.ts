// The day by which documents run out: that of the hub's clock in UTC.
import { readCalendarDate, type CalendarDate } from '../domain/calendar-date.ts'

export function todayOf(call: { readonly clock: () => Date }): CalendarDate {
  const date = readCalendarDate(call.clock().toISOString())
  if (date === null) throw new Error('the clock shows no date')
  return date
}
