// Refusals of operations on credit and payments.
import { formatAmount, type Decimal } from '../decimal.ts'
import { HubError } from '../hub-error.ts'
import type { RuleName } from '../rules.ts'

function conflict(rule: RuleName, message: string): HubError {
  return new HubError('conflict', message, { rule })
}

export function invoiceNotFound(): HubError {
  return new HubError('not_found', 'Invoice not found.', { rule: 'invoice_not_found' })
}

export function drawNotFound(): HubError {
  return new HubError('not_found', 'Draw not found.', { rule: 'draw_not_found' })
}

export function paymentNotFound(): HubError {
  return new HubError('not_found', 'Payment not found.', { rule: 'payment_not_found' })
}

/** `what` is a phrase such as "release the draw", `because` a clause such as "the draw is Repaid". */
export function notPossible(what: string, because: string): HubError {
  return conflict('move_not_possible', `Cannot ${what}: ${because}.`)
}

export function isFrozen(what: 'invoice' | 'customer'): HubError {
  return conflict('frozen', `The ${what} is frozen by an operator: nothing can be paid.`)
}

export function nothingPayable(invoiceId: string): HubError {
  return conflict('nothing_payable', `Invoice ${invoiceId} has nothing left to pay.`)
}

export function amountChanged(invoiceId: string, expected: Decimal, payable: Decimal): HubError {
  const [meant, is] = [expected, payable].map(formatAmount)
  return conflict(
    'payable_changed',
    `The payable amount of invoice ${invoiceId} is ${is}, not ${meant}.`,
  )
}

export function creditNeedsCompany(): HubError {
  return conflict('credit_needs_company', 'Trade credit requires a customer with a company.')
}

export function creditBarred(until: string): HubError {
  return conflict(
    'credit_barred',
    `A credit application was rejected: no trade credit before ${until}.`,
  )
}

export function creditSuspended(): HubError {
  return conflict('credit_suspended', 'The trade credit of this company is suspended.')
}

export function termNotOffered(offered: readonly number[]): HubError {
  const what = offered.length === 0 ? 'no trade credit' : `terms of ${offered.join(', ')} days`
  return conflict('term_not_offered', `The supplier offers ${what}.`)
}

export function creditInsufficient(available: Decimal, amount: Decimal): HubError {
  const [left, wanted] = [available, amount].map(formatAmount)
  return conflict(
    'credit_insufficient',
    `The available trade credit is ${left}, but ${wanted} is needed.`,
  )
}

export function buyersDiffer(): HubError {
  return conflict('buyers_differ', 'All invoices of a payment must have the same buyer.')
}

export function payoutOutdated(): HubError {
  const message = 'The invoice has changed since credit was granted: release the draw.'
  return conflict('payout_outdated', message)
}

export function repaymentTooLarge(owed: Decimal): HubError {
  const message = `Only ${formatAmount(owed)} of the draw is outstanding and not being repaid.`
  return conflict('repayment_too_large', message)
}
