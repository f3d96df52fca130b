// What a rule that keeps a buyer from something means to him, and what he can do. A rule without an entry is
// told in its own sentence.
import { invoicesPerPaymentMax } from '../../domain/payments/pay-invoices.ts'
import type { RuleName } from '../../domain/rules.ts'

export type Words = { readonly title: string; readonly advice: string }

export type Tone = 'good' | 'warn' | 'bad' | 'plain'

/** `supplier` stands for whom the buyer can ask. */
const words: Partial<Record<RuleName, (supplier: string) => Words>> = {
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
    advice: `It can’t be paid for now. Ask ${supplier} what is open, and come back to this page later.`,
  }),
  invoice_not_placed: (supplier) => ({
    title: 'This invoice is not ready yet',
    advice: `${sentenceStart(supplier)} is still working on it. Come back to this page later.`,
  }),
  invoice_under_way: () => ({
    title: 'This invoice is being paid',
    advice: 'There is nothing to do now. Check again later to see what became of it.',
  }),
  invoice_expired: (supplier) => ({
    title: 'The time to pay here is over',
    advice: `Ask ${supplier} to extend the invoice; this link then works again.`,
  }),
  nothing_payable: (supplier) => ({
    title: 'Nothing is left to pay',
    advice: `If that is not what you expect, ask ${supplier}.`,
  }),
  sign_up_needed: () => ({
    title: 'Sign up to pay',
    advice: 'Tell us who you are; then choose how to pay.',
  }),
  repayment_too_large: () => ({
    title: 'That is more than is left to repay',
    advice: 'Nothing was paid. Below you see what is left.',
  }),
  draw_not_found: () => ({
    title: 'That is repaid already',
    advice: 'Below you see what is left.',
  }),
  payable_changed: (supplier) => ({
    title: 'The amount has changed',
    advice: `Nothing was paid. ${sentenceStart(supplier)} changed the invoice while this page was open: look at the new amount and pay again.`,
  }),
  too_many_items: () => ({
    title: 'Too many at once',
    advice: `Nothing was paid. Choose at most ${invoicesPerPaymentMax - 1} besides this one.`,
  }),
  field_required: () => ({
    title: 'Something is missing',
    advice: 'Look at the field that is marked below.',
  }),
  text_too_long: () => ({
    title: 'Something is too long',
    advice: 'Look at the field that is marked below.',
  }),
  invoice_not_found: () => ({
    title: 'One of the invoices can’t be paid together with this one',
    advice: 'Nothing was paid. Choose again from the list below.',
  }),
  buyers_differ: () => ({
    title: 'One of the invoices can’t be paid together with this one',
    advice: 'Nothing was paid. Choose again from the list below.',
  }),
  move_not_possible: () => ({
    title: 'That is not possible any more',
    advice: 'Somebody was faster. Below you see how it stands now.',
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
    title: 'Trade credit is closed for your business for now',
    advice: 'An earlier application was rejected. Pay by bank or card.',
  }),
  term_not_offered: () => ({
    title: 'These terms are not offered any more',
    advice: 'Nothing was asked for. Choose again.',
  }),
  quote_expired: (supplier) => ({
    title: 'This quote has expired',
    advice: `Ask ${supplier} for a new one.`,
  }),
  quote_decided: () => ({
    title: 'This quote was decided before',
    advice: 'Below you see how it stands now.',
  }),
  idempotency_key_running: () => ({
    title: 'What you sent is still being worked on',
    advice: 'Wait a moment, then check again.',
  }),
  idempotency_key_reused: () => ({
    title: 'This form was sent before',
    advice: 'Below you see how it stands now. Send it anew if that is still what you want.',
  }),
}

export function wordsOf(rule: RuleName | null, reason: string, supplier: string): Words {
  const own = rule === null ? undefined : words[rule]
  return own?.(supplier) ?? { title: 'That did not work', advice: reason }
}

/** Whom a buyer can ask. */
export function supplierName(name: string | null): string {
  return name ?? 'your supplier'
}

export function sentenceStart(text: string): string {
  return text === supplierName(null) ? 'Your supplier' : text
}

export type Badge = { readonly text: string; readonly tone: Tone }

export const invoiceBadges = {
  Draft: { text: 'Not ready yet', tone: 'warn' },
  Placed: { text: 'Open', tone: 'plain' },
  InReview: { text: 'Trade credit in review', tone: 'plain' },
  Approved: { text: 'On trade credit', tone: 'good' },
  PaymentProcessing: { text: 'Payment under way', tone: 'plain' },
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
