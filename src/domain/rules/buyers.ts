// Rules of checkout links, and of what buyers do with invoices and quotes.
import { refusal, type Rule } from './rule.ts'

export const buyerRules = {
  redirect_url_invalid: refusal(
    'redirectUrl is an absolute http or https URL of a page, without a user name.',
    'It is missing, relative, or has another scheme.',
    'Send it percent-encoded, as `?redirectUrl=https%3A%2F%2Fshop.example.com%2Fthanks`.',
  ),
  redirect_host_not_allowed: refusal(
    'redirectUrl leads to a host in the account’s policy `redirectHosts`.',
    'The host, or its port, is not in the list, which is initially empty.',
    'Ask the operator to add the host to the policy `redirectHosts`.',
  ),

  invoice_paid: refusal(
    'The invoice has not been paid.',
    'It was paid through the hub.',
    'No action is needed.',
  ),
  invoice_canceled: refusal(
    'The invoice has not been canceled.',
    'The supplier or the hub’s operator canceled it.',
    'Ask the supplier.',
  ),
  invoice_expired: refusal(
    'The invoice’s expirationDate has not passed.',
    'The link was opened after that date (UTC).',
    'Push a later expirationDate from the source.',
  ),
  invoice_not_placed: refusal(
    'The invoice is Placed.',
    'It is a Draft: the source has not offered it for payment yet.',
    'Push it with status Placed from the source.',
  ),
  invoice_under_way: refusal(
    'No credit application or payment for the invoice is in progress.',
    'Trade credit was requested or granted for it, or a payment is being processed.',
    'Wait until that has ended.',
  ),
  sign_up_needed: refusal(
    'A simplified invoice has a customer before it is paid.',
    'None of its payers has signed up yet.',
    'Sign up through the same link: POST /buyer/invoice/signup.',
  ),
  quote_expired: refusal(
    'The quote’s expirationDate has not passed.',
    'The buyer decides after that date (UTC).',
    'Push a later expirationDate from the source.',
  ),
  quote_decided: refusal(
    'A quote is decided once.',
    'The quote was approved or rejected before, and the opposite was requested now.',
    'To offer a rejected quote again, push a change of it from the source.',
  ),
} as const satisfies Record<string, Rule>
