// Warns about a pushed document that has expired already: it is stored, but cannot be paid or approved.
import type { CalendarDate } from './calendar-date.ts'
import { isZero } from './decimal.ts'
import type { Issue } from './issue.ts'
import type { Instant } from './instant.ts'
import type { Invoice } from './invoices/invoice.ts'
import { moveStatus } from './invoices/invoice-status.ts'
import type { Quote } from './quotes/quote.ts'
import { moveQuoteStatus } from './quotes/quote-status.ts'

/** Takes the invoice after the push; warns only if it would be payable otherwise. */
export function expiredInvoice(
  { status, content }: Pick<Invoice, 'status' | 'content'>,
  now: Instant,
): readonly Issue[] {
  if (!isExpired(content.expirationDate, now)) return []
  if (moveStatus(status, 'pay') === null || isZero(content.amountDue)) return []
  return [expired(content.expirationDate, now, 'the invoice can’t be paid through the hub')]
}

export function expiredQuote(
  { status, content }: Pick<Quote, 'status' | 'content'>,
  now: Instant,
): readonly Issue[] {
  if (!isExpired(content.expirationDate, now)) return []
  if (moveQuoteStatus(status, 'approve') === null) return []
  return [expired(content.expirationDate, now, 'the buyer can’t approve the quote')]
}

function isExpired(date: CalendarDate, now: Instant): boolean {
  return date < now.slice(0, 10)
}

function expired(date: CalendarDate, now: Instant, consequence: string): Issue {
  return {
    pointer: '/expirationDate',
    rule: 'expired_on_arrival',
    message: `expirationDate is ${date}, which has passed (today is ${now.slice(0, 10)} in UTC): ${consequence}.`,
    sent: date,
    expected: 'a date that is not past',
  }
}
