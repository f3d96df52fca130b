// Rules of trade credit and payments.
import { refusal, warning, type Rule } from './rule.ts'

export const creditRules = {
  frozen: refusal(
    'Neither the invoice nor its customer is frozen.',
    'An operator froze it: it cannot be paid until the operator unfreezes it.',
    'Ask the hub’s operator.',
  ),
  nothing_payable: refusal(
    'The invoice has an amount left to pay.',
    'amountDue is 0, or the hub has since booked payments for all of it.',
    'If that is correct, no action is needed; otherwise push the open amountDue.',
  ),
  document_too_long: refusal(
    'A PDF has at most 500 pages.',
    'The invoice has thousands of lines with long descriptions.',
    'Read it with GET /integration/invoice/{id}, or shorten the descriptions.',
  ),
  payable_changed: refusal(
    'The amount sent equals the amount that can be paid.',
    'The source has pushed another amountDue since the invoice was read.',
    'Read the invoice again, and pay the amount it states.',
  ),
  buyers_differ: refusal(
    'All invoices of a payment have the same buyer.',
    'They belong to customers of different companies.',
    'Make a separate payment for each buyer.',
  ),
  credit_needs_company: refusal(
    'Trade credit requires a customer with a company.',
    'The customer of the invoice is not linked to a company, or the invoice has no customer yet.',
    'Link the customer to its company, or pay by bank or card.',
  ),
  credit_barred: refusal(
    'The company is not blocked from trade credit.',
    'An application was rejected less than six calendar months ago.',
    'Pay by bank or card, or ask an operator to lift the block.',
  ),
  credit_suspended: refusal(
    'The trade credit of the company is not suspended.',
    'An operator suspended it.',
    'Pay by bank or card, or ask the hub’s operator.',
  ),
  credit_insufficient: refusal(
    'The available credit covers the draw.',
    'No limit is set, or too much of it is in use.',
    'Set a higher limit, or wait for a repayment.',
  ),
  term_not_offered: refusal(
    'The supplier offers the term.',
    'The account’s policies list other terms, or none.',
    'Choose one of the terms in the message.',
  ),
  payout_outdated: refusal(
    'A payout is made only for the invoice as it was when credit was granted.',
    'The payout failed, and the source has since changed the invoice’s customer or lowered its amount.',
    'Release the draw: the buyer can then pay the invoice by bank or card.',
  ),
  repayment_too_large: refusal(
    'A repayment is no more than the outstanding amount of its draw.',
    'Another repayment is in progress, or the amount is a typing error.',
    'Repay at most the amount in the message.',
  ),
  draw_not_found: refusal(
    'The invoice has a draw.',
    'No trade credit was requested for it.',
    'Check the status of the invoice.',
  ),
  payment_not_found: refusal(
    'A payment with this id exists in the account.',
    'The id is mistyped, or the payment belongs to another account.',
    'Find the payment in the list of payments.',
  ),
  quote_not_applied: warning(
    'An invoice that cites an approved quote is within the amount left of it and is covered by credit.',
    'The quote has expired, is used up or belongs to another customer, or the credit is insufficient.',
    'No action is needed: the buyer can pay the invoice or request credit.',
  ),
} as const satisfies Record<string, Rule>
