// What each rule means for a buyer, and what they can do. Any other rule shows its own sentence.
import { invoicesPerPaymentMax } from '../../domain/payments/pay-invoices.ts'
import type { RuleName } from '../../domain/rules.ts'

export type Copy = { readonly title: string; readonly advice: string }

export type Tone = 'good' | 'warn' | 'bad' | 'plain'

const ruleCopy: Partial<Record<RuleName, (supplier: string) => Copy>> = {
  invoice_paid: () => ({
    title: 'This invoice is paid',
    advice: 'There is nothing left to do. Keep the PDF for your records.',
  }),
  invoice_canceled: (supplier) => ({
    title: 'This invoice was canceled',
    advice: `Nothing is owed for it. If you have paid it another way, ask ${supplier}.`,
  }),
  frozen: (supplier) => ({
    title: 'This invoice is on hold',
    advice: `It can’t be paid at the moment. Contact ${supplier}, or come back later.`,
  }),
  invoice_not_placed: (supplier) => ({
    title: 'This invoice is not ready yet',
    advice: `${sentenceStart(supplier)} is still preparing it. Come back later.`,
  }),
  invoice_under_way: () => ({
    title: 'This invoice is being paid',
    advice: 'There is nothing to do now. Check back later for the result.',
  }),
  invoice_expired: (supplier) => ({
    title: 'This invoice has expired',
    advice: `Ask ${supplier} to extend it. This link will then work again.`,
  }),
  nothing_payable: (supplier) => ({
    title: 'Nothing is left to pay',
    advice: `If you didn’t expect this, ask ${supplier}.`,
  }),
  sign_up_needed: () => ({
    title: 'Sign up to pay',
    advice: 'Enter your details, then choose how to pay.',
  }),
  repayment_too_large: () => ({
    title: 'This is more than you owe',
    advice: 'Nothing was paid. The remaining amount is shown below.',
  }),
  draw_not_found: () => ({
    title: 'Already repaid',
    advice: 'The remaining amount is shown below.',
  }),
  payable_changed: (supplier) => ({
    title: 'The amount has changed',
    advice: `Nothing was paid. ${sentenceStart(supplier)} changed the invoice while this page was open. Check the new amount and pay again.`,
  }),
  too_many_items: () => ({
    title: 'Too many invoices',
    advice: `Nothing was paid. Choose at most ${invoicesPerPaymentMax - 1} others.`,
  }),
  field_required: () => ({
    title: 'A required field is empty',
    advice: 'Check the field marked below.',
  }),
  text_too_long: () => ({
    title: 'An entry is too long',
    advice: 'Check the field marked below.',
  }),
  invoice_not_found: () => ({
    title: 'One of the invoices can’t be paid together with this one',
    advice: 'Nothing was paid. Choose again below.',
  }),
  buyers_differ: () => ({
    title: 'One of the invoices can’t be paid together with this one',
    advice: 'Nothing was paid. Choose again below.',
  }),
  move_not_possible: () => ({
    title: 'This is no longer possible',
    advice: 'The status has changed. The current status is shown below.',
  }),
  credit_needs_company: (supplier) => ({
    title: 'Trade credit is for businesses',
    advice: `Ask ${supplier} to add your business to your account.`,
  }),
  credit_suspended: (supplier) => ({
    title: 'Trade credit is suspended for your business',
    advice: `Pay by bank or card, or ask ${supplier}.`,
  }),
  credit_barred: () => ({
    title: 'Trade credit is not available to your business at the moment',
    advice: 'An earlier application was rejected. Pay by bank or card.',
  }),
  term_not_offered: () => ({
    title: 'These terms are no longer offered',
    advice: 'Your application was not sent. Choose again.',
  }),
  quote_expired: (supplier) => ({
    title: 'This quote has expired',
    advice: `Ask ${supplier} for a new one.`,
  }),
  quote_decided: () => ({
    title: 'This quote has already been decided',
    advice: 'The current status is shown below.',
  }),
  idempotency_key_running: () => ({
    title: 'Your request is still being processed',
    advice: 'Wait a moment, then check again.',
  }),
  idempotency_key_reused: () => ({
    title: 'This form was already sent',
    advice: 'The current status is shown below. Send it again if you still want to.',
  }),
}

export function copyFor(rule: RuleName | null, reason: string, supplier: string): Copy {
  const own = rule === null ? undefined : ruleCopy[rule]
  return own?.(supplier) ?? { title: 'That didn’t work', advice: reason }
}

export function supplierName(name: string | null): string {
  return name ?? 'your supplier'
}

export function sentenceStart(text: string): string {
  return text === supplierName(null) ? 'Your supplier' : text
}

export const noWayBack = 'You can’t undo this.'

export type Badge = { readonly text: string; readonly tone: Tone }

export const invoiceBadges = {
  Draft: { text: 'Not ready yet', tone: 'warn' },
  Placed: { text: 'Open', tone: 'plain' },
  InReview: { text: 'Trade credit in review', tone: 'plain' },
  Approved: { text: 'On trade credit', tone: 'good' },
  PaymentProcessing: { text: 'Payment in progress', tone: 'plain' },
  Paid: { text: 'Paid', tone: 'good' },
  Rejected: { text: 'Trade credit rejected', tone: 'bad' },
  Canceled: { text: 'Canceled', tone: 'warn' },
  Failed: { text: 'Payment failed', tone: 'bad' },
} as const satisfies Record<string, Badge>

export const quoteBadges = {
  PLACED: { text: 'Waiting for your decision', tone: 'plain' },
  AUTHORIZED: { text: 'Approved', tone: 'good' },
  REJECTED: { text: 'Rejected', tone: 'bad' },
  EXPIRED: { text: 'Expired', tone: 'warn' },
} as const satisfies Record<string, Badge>
