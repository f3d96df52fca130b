// Why an invoice cannot be paid through its link, in words for the buyer.
import type { CalendarDate } from '../calendar-date.ts'
import type { Customer } from '../customers/customer.ts'
import { HubError } from '../hub-error.ts'
import type { InvoiceStatus } from './invoice-status.ts'
import { hubFieldsOf, type Invoice } from './invoice.ts'
import type { RuleName } from '../rules.ts'
import type { DecisionContext } from '../verdict.ts'

export type Obstacle = { readonly rule: RuleName; readonly message: string }

const obstacles: Record<InvoiceStatus, Obstacle | null> = {
  Draft: { rule: 'invoice_not_placed', message: 'The invoice cannot be paid yet.' },
  Placed: null,
  InReview: {
    rule: 'invoice_under_way',
    message: 'Trade credit was requested for the invoice, and the application is in review.',
  },
  Approved: { rule: 'invoice_under_way', message: 'Trade credit was granted for the invoice.' },
  PaymentProcessing: {
    rule: 'invoice_under_way',
    message: 'A payment of the invoice is in progress.',
  },
  Paid: { rule: 'invoice_paid', message: 'The invoice is paid.' },
  Rejected: null,
  Canceled: { rule: 'invoice_canceled', message: 'The invoice was canceled.' },
  Failed: null,
}

/** Why the invoice cannot be paid today, or `null`. */
export function obstacleOf(
  invoice: Invoice,
  customer: Customer | null,
  today: CalendarDate,
): Obstacle | null {
  const isEnd = invoice.status === 'Paid' || invoice.status === 'Canceled'
  if (isEnd) return obstacles[invoice.status]
  const frozenAt = hubFieldsOf(invoice).frozenAt ?? customer?.frozenAt ?? null
  if (frozenAt !== null) return { rule: 'frozen', message: 'The invoice is on hold.' }
  const obstacle = obstacles[invoice.status] ?? null
  if (obstacle !== null) return obstacle
  if (isExpired(invoice, today)) return expired(invoice)
  return customer === null ? signUpNeeded : null
}

const signUpNeeded: Obstacle = {
  rule: 'sign_up_needed',
  message: 'Sign up before paying the invoice.',
}

const obstaclesToCredit: Partial<Record<InvoiceStatus, Obstacle>> = {
  Rejected: {
    rule: 'move_not_possible',
    message: 'Trade credit was rejected for this invoice; it can be paid by bank or card.',
  },
  Failed: {
    rule: 'move_not_possible',
    message: 'A payment of this invoice failed; it can be paid by bank or card.',
  },
}

/** Why trade credit cannot be requested for an invoice that can be paid by bank or card, or `null`. */
export function obstacleToCredit({ status }: Invoice): Obstacle | null {
  return obstaclesToCredit[status] ?? null
}

/** Throws HubError `conflict` if there is an obstacle. */
export function requireNoObstacle(
  invoice: Invoice,
  customer: Customer | null,
  today: CalendarDate,
): void {
  const obstacle = obstacleOf(invoice, customer, today)
  if (obstacle !== null) throw refused(obstacle)
}

/** Refuses signing up for an invoice that was canceled or has expired. Throws HubError `conflict`. */
export function requireNotEnded(invoice: Invoice, { now }: DecisionContext): void {
  const isCanceled = invoice.status === 'Canceled'
  const obstacle = isCanceled ? obstacles.Canceled : null
  const isOver = invoice.status !== 'Paid' && now.slice(0, 10) > invoice.content.expirationDate
  if (obstacle !== null) throw refused(obstacle)
  if (isOver) throw refused(expired(invoice))
}

function isExpired({ content }: Invoice, today: CalendarDate): boolean {
  return content.expirationDate < today
}

function expired({ content }: Invoice): Obstacle {
  return { rule: 'invoice_expired', message: `The invoice expired on ${content.expirationDate}.` }
}

export function refused({ rule, message }: Obstacle): HubError {
  return new HubError('conflict', message, { rule })
}
