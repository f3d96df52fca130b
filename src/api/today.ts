// Today in UTC by the hub's clock, for due and expiration dates.
import { readCalendarDate, type CalendarDate } from '../domain/calendar-date.ts'

export function todayOf(call: { readonly clock: () => Date }): CalendarDate {
  const date = readCalendarDate(call.clock().toISOString())
  if (date === null) throw new Error('the clock shows no date')
  return date
}
