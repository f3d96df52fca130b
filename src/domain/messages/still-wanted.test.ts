import { describe, expect, it } from 'vitest'
import { calendarDate, invoiceIn } from '../../../test/support/domain-fixtures.ts'
import {
  aCustomer,
  aDraw,
  aMessage,
  anInvoice,
  aPayment,
  aQuote,
} from '../../../test/support/message-records.ts'
import { defaultPolicies } from '../accounts/account.ts'
import { zero } from '../decimal.ts'
import { withHubFields } from '../invoices/invoice.ts'
import { causesOf, messageWanted, recipientsOf } from './message-causes.ts'
import { isEmailAddress, noMessages, templateNames } from './message-policy.ts'
import { maskedRecipient, type Message } from './message.ts'
import { stillWanted, type MessageRecords } from './still-wanted.ts'

const today = calendarDate('2026-01-10')
const frozenAt = '2026-01-09T00:00:00.000Z'
const policies = { ...defaultPolicies, messages: { ...noMessages, templates: templateNames } }

function check(message: Partial<Message>, records: Partial<MessageRecords>, on = today) {
  const none = { invoice: null, quote: null, draw: null, payment: null, customer: aCustomer() }
  const checked = { policies, records: { ...none, ...records }, today: on }
  const { recipient, dropReason } = stillWanted(aMessage(message), checked)
  return dropReason ?? recipient
}

describe('a message about an invoice', () => {
  it('is sent to the current address of its customer', () => {
    expect(check({}, { invoice: anInvoice() })).toBe('ada@example.com')
    const customer = aCustomer({ emailAddress: ' new@example.com ' })
    expect(check({}, { invoice: anInvoice(), customer })).toBe('new@example.com')
  })

  it.each([
    ['Draft', 'invoice_not_placed'],
    ['InReview', 'invoice_under_way'],
    ['Approved', 'invoice_under_way'],
    ['PaymentProcessing', 'invoice_under_way'],
    ['Paid', 'invoice_paid'],
    ['Canceled', 'invoice_canceled'],
    ['Rejected', 'ada@example.com'],
    ['Failed', 'ada@example.com'],
  ] as const)('that is %s: %s', (status, outcome) => {
    expect(check({}, { invoice: invoiceIn(status) })).toBe(outcome)
  })

  it('that is frozen, expired, missing, of another customer, or has nothing due is dropped', () => {
    const invoice = anInvoice()
    expect(check({}, { invoice: withHubFields(invoice, { frozenAt }) })).toBe('frozen')
    expect(check({}, { invoice, customer: aCustomer({}, { frozenAt }) })).toBe('frozen')
    expect(check({}, { invoice }, calendarDate('2026-03-06'))).toBe('invoice_expired')
    expect(check({}, { invoice: anInvoice({ amountDue: zero }) })).toBe('nothing_payable')
    expect(check({}, {})).toBe('record_missing')
    const customer = aCustomer({}, { id: 'C-2' })
    expect(check({}, { invoice, customer })).toBe('recipient_changed')
    expect(check({}, { invoice, customer: aCustomer({ emailAddress: '' }) })).toBe(
      'recipient_changed',
    )
  })

  it('goes to a payer as long as they are one', () => {
    const payer = (emailAddress: string) =>
      ({
        firstName: 'Pat',
        lastName: null,
        emailAddress,
        cellPhoneNumber: null,
        businessName: null,
      }) as const
    const invoice = anInvoice({ customerId: null, payersInfo: [payer('Ada@Example.com')] })
    const toPayer = { customerId: null }
    expect(check(toPayer, { invoice, customer: null })).toBe('Ada@Example.com')
    const others = anInvoice({ customerId: null, payersInfo: [payer('other@example.com')] })
    expect(check(toPayer, { invoice: others, customer: null })).toBe('recipient_changed')
  })
})

describe('other messages', () => {
  it('are dropped when a quote was answered or has expired', () => {
    const of = { template: 'quote_to_answer', cause: 'quote.created' } as const
    expect(check(of, { quote: aQuote() })).toBe('ada@example.com')
    expect(check(of, { quote: aQuote({}, { status: 'AUTHORIZED' }) })).toBe('quote_decided')
    expect(check(of, { quote: aQuote() }, calendarDate('2026-03-06'))).toBe('quote_expired')
    const customer = aCustomer({}, { frozenAt })
    expect(check(of, { quote: aQuote(), customer })).toBe('frozen')
  })

  it('are dropped when an application or a payment has gone on', () => {
    const invoice = anInvoice()
    const approved = { template: 'application_decided', cause: 'draw.approved' } as const
    expect(check(approved, { invoice, draw: aDraw() })).toBe('ada@example.com')
    for (const status of ['Canceled', 'Repaid'] as const) {
      expect(check(approved, { invoice, draw: aDraw({ status }) })).toBe('record_changed')
    }
    const failed = { template: 'payment_failed', cause: 'payment.failed' } as const
    expect(check(failed, { payment: aPayment({ status: 'Failed' }) })).toBe('ada@example.com')
    expect(check(failed, { payment: aPayment({ status: 'Processing' }) })).toBe('record_changed')
    const received = { template: 'payment_received', cause: 'payment.settled' } as const
    expect(check(received, { payment: aPayment() })).toBe('ada@example.com')
  })

  it('are dropped when there is nothing to remind of, or the due date has moved', () => {
    const reminder = { cause: 'reminder', seq: null, reminderDay: today } as const
    const soon = { ...reminder, template: 'invoice_due_soon' } as const
    const overdue = { ...reminder, template: 'invoice_overdue' } as const
    const due = (date: string) => ({ invoice: anInvoice({ dueDate: calendarDate(date) }) })
    expect(check(soon, due('2026-01-13'))).toBe('ada@example.com')
    expect(check(soon, due('2026-01-10'))).toBe('ada@example.com')
    expect(check(soon, due('2026-01-14'))).toBe('record_changed')
    expect(check({ ...soon, cause: null }, due('2026-01-14'))).toBe('ada@example.com')
    expect(check(soon, due('2026-01-09'))).toBe('record_changed')
    expect(check(overdue, due('2026-01-09'))).toBe('ada@example.com')
    expect(check(overdue, due('2026-01-10'))).toBe('record_changed')
    expect(check(overdue, { invoice: invoiceIn('Paid') })).not.toBe('ada@example.com')
  })

  it('remind of trade credit until repayments cover it', () => {
    const overdue = { template: 'draw_overdue', cause: 'reminder' } as const
    const dueDate = calendarDate('2026-01-09')
    const invoice = anInvoice()
    expect(check(overdue, { invoice, draw: aDraw({ dueDate }) })).toBe('ada@example.com')
    const { outstanding: repaying } = aDraw()
    for (const change of [{ repaying }, { status: 'Repaid' }, { dueDate: null }] as const) {
      const draw = aDraw({ dueDate, ...change })
      expect(check(overdue, { invoice, draw })).toBe('record_changed')
    }
    const frozen = withHubFields(invoice, { frozenAt })
    expect(check(overdue, { invoice: frozen, draw: aDraw({ dueDate }) })).toBe('frozen')
  })

  it('go to the supplier at the reply address, if there is one', () => {
    const told = { template: 'application_approved_supplier', cause: 'draw.approved' } as const
    const records = {
      invoice: anInvoice(),
      quote: null,
      draw: aDraw(),
      payment: null,
      customer: aCustomer(),
    }
    const message = aMessage({ ...told, customerId: null, recipient: 'old@acme.example' })
    const replyTo = 'billing@acme.example'
    const withReply = { ...policies, messages: { ...policies.messages, replyTo } }
    expect(stillWanted(message, { policies: withReply, records, today }).recipient).toBe(replyTo)
    expect(stillWanted(message, { policies, records, today }).dropReason).toBe('recipient_changed')
  })

  it('are dropped without the policy, unless an operator sends them again', () => {
    const records = {
      invoice: anInvoice(),
      quote: null,
      draw: null,
      payment: null,
      customer: aCustomer(),
    }
    const checked = { policies: defaultPolicies, records, today }
    expect(stillWanted(aMessage(), checked).dropReason).toBe('policy_off')
    expect(stillWanted(aMessage({ cause: null }), checked).dropReason).toBeNull()
    const bySms = { channel: 'sms', recipient: '+15550199' } as const
    const onlyMail = { ...checked, policies }
    expect(stillWanted(aMessage(bySms), onlyMail).dropReason).toBe('policy_off')
    const again = stillWanted(aMessage({ ...bySms, cause: null }), onlyMail)
    expect(again.recipient).toBe('+15550199')
  })
})

describe('an event', () => {
  const wanted = (type: 'invoice.updated' | 'invoice.created', pointers: readonly string[]) =>
    messageWanted({
      type,
      record: anInvoice(),
      previous: Object.fromEntries(pointers.map((pointer) => [pointer, null])),
    })

  it('of an update is news when it places the invoice, or changes whom it is sent to', () => {
    expect(wanted('invoice.created', [])).toMatchObject({
      templates: ['invoice_placed'],
      customerId: 'C-1',
    })
    expect(wanted('invoice.updated', ['/status'])).not.toBeNull()
    expect(wanted('invoice.updated', ['/payersInfo/1/emailAddress'])).not.toBeNull()
    expect(wanted('invoice.updated', ['/amountDue', '/statusOfOther'])).toBeNull()
  })

  it('of a payout causes none, nor does one of a draft', () => {
    const payout = aPayment({ direction: 'out', purpose: 'advance' })
    expect(messageWanted({ type: 'payment.settled', record: payout, previous: {} })).toBeNull()
    const draft = invoiceIn('Draft')
    expect(messageWanted({ type: 'invoice.created', record: draft, previous: {} })).toBeNull()
    expect(
      messageWanted({ type: 'invoice.paid', record: invoiceIn('Paid'), previous: {} }),
    ).toBeNull()
  })

  it('is read only if the policy wants its messages', () => {
    expect(causesOf(noMessages)).toEqual([])
    expect(causesOf({ ...noMessages, templates: ['payment_failed'] })).toEqual(['payment.failed'])
    const nobody = aCustomer({ emailAddress: ' ', cellPhoneNumber: '' })
    expect(recipientsOf(null, nobody)).toEqual([])
  })
})

describe('an e-mail address', () => {
  it.each(['ada@example.com', "o'hara+x@mail.example.co.uk", 'ada@bücher.example', 'a@1.example'])(
    'may be %s',
    (text) => expect(isEmailAddress(text)).toBe(true),
  )
  it.each([
    '',
    'ada',
    'ada@',
    '@example.com',
    'ada@localhost',
    'a b@example.com',
    'ada@example.com, b@example.com',
    'Ada <ada@example.com>',
    'ada@example.com\r\nBcc: b@example.com',
    'ada@@example.com',
    '.a@example.com',
    'a..b@example.com',
    'ada@-example.com',
    `${'a'.repeat(65)}@example.com`,
    '"a"@example.com',
    `a@${'b.'.repeat(130)}com`,
    'ada@example.com\u202e',
  ])('may not be %j', (text) => {
    expect(isEmailAddress(text)).toBe(false)
  })

  it('is shown masked', () => {
    const masked = (recipient: string) => maskedRecipient({ channel: 'email', recipient })
    expect(masked('ada@example.com')).toBe('a***@example.com')
    expect(masked('none')).toBe('***')
    expect(masked('@example.com')).toBe('***')
  })
})
