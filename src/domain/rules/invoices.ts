// Rules of simplified invoices, and of the status of an invoice.
import { refusal, warning, type Rule } from './rule.ts'

export const invoiceRules = {
  payer_missing: refusal(
    'A simplified invoice has at least one payer.',
    '`payersInfo` is an empty list, so no one could be notified of the invoice.',
    'Send a payer, or create an ordinary invoice for a customer.',
  ),
  payer_unreachable: refusal(
    'Every payer has an e-mail address or a phone number.',
    'Both are missing or empty, so the payer could not be sent the link.',
    'Send one of the two, or omit the payer.',
  ),
  invoice_of_other_kind: refusal(
    'Simplified and ordinary invoices are each updated with a call of their own.',
    'The update was sent with the call for the other kind. An invoice never changes its kind.',
    'Use the call that the message names.',
  ),

  status_not_yours: warning(
    'The source sets Draft and Placed, and may request Canceled.',
    'The body requests a status that only the hub sets, or one that the stored status does not allow. The stored status is kept; the rest of an accepted body is processed.',
    'No action is needed. To avoid the warning, send Placed or the status that the status call returns.',
  ),
  voided_at_source: warning(
    'A canceled invoice keeps its amounts and lines.',
    'The source voids a document by setting its amounts to zero. amountDue is stored as sent; amounts and lines are kept.',
    'No action is needed: the invoice is Canceled, and nothing is owed.',
  ),
  status_locked: refusal(
    'An update changes only fields that the stored status leaves open.',
    'Credit was requested or granted for the invoice, it is being paid, paid or canceled, or the buyer approved the quote.',
    'Send the stored value, which is always accepted. The `wayOut` of each entry of `errors` says what else can be done about that field.',
  ),
  already_canceled: refusal(
    'An invoice is canceled once.',
    'It is already canceled.',
    'No action is needed.',
  ),
  not_cancelable: refusal(
    'An invoice can be canceled while it is Draft, Placed, InReview, Rejected or Failed.',
    'It is approved, being paid, or paid.',
    'Wait for the payment: if it fails, the invoice can be canceled. Once it is paid, settle directly with the buyer.',
  ),
  move_not_possible: refusal(
    'The status of the invoice allows the transition.',
    'The status has changed since the invoice was read.',
    'Read the invoice again. GET /integration/rules returns the table of transitions.',
  ),
} as const satisfies Record<string, Rule>
