// Reminders of due dates: on which days, about what.
import { addDays, daysBetween } from '../calendar-arithmetic.ts'
import type { CalendarDate } from '../calendar-date.ts'
import { messagePolicyLimits, type MessagePolicy, type MessageTemplate } from './message-policy.ts'

export const reminderKinds = ['invoice', 'draw'] as const
export type ReminderKind = (typeof reminderKinds)[number]

const reminderTemplates = {
  invoice: { soon: 'invoice_due_soon', overdue: 'invoice_overdue' },
  draw: { soon: 'draw_due_soon', overdue: 'draw_overdue' },
} as const satisfies Record<ReminderKind, Record<string, MessageTemplate>>

export type Reminder = { readonly template: MessageTemplate; readonly dueDate: CalendarDate }

type Days = {
  /** The last day whose reminders were written; `null` if there is none. */
  readonly last: CalendarDate | null
  readonly today: CalendarDate
}

/** The due dates of which to remind today, each once. Days that were missed are made up for. */
export function remindersOf(
  policy: MessagePolicy,
  kind: ReminderKind,
  { last, today }: Days,
): Reminder[] {
  const missed = last === null ? 0 : Math.max(0, daysBetween(last, today) - 1)
  const days = Array.from(
    { length: Math.min(missed, messagePolicyLimits.missedDaysMax) + 1 },
    (_, back) => addDays(today, -back),
  )
  const before = days.flatMap((day) => policy.remindDaysBefore.map((count) => addDays(day, count)))
  const after = days.flatMap((day) => policy.remindDaysAfter.map((count) => addDays(day, -count)))
  const { soon, overdue } = reminderTemplates[kind]
  return [
    ...of(
      soon,
      before.filter((date) => date >= today),
    ),
    ...of(
      overdue,
      after.filter((date) => date < today),
    ),
  ].filter(({ template }) => policy.templates.includes(template))
}

function of(template: MessageTemplate, dates: readonly CalendarDate[]): Reminder[] {
  return [...new Set(dates)].map((dueDate) => ({ template, dueDate }))
}
