// Rules of amounts and dates.
import { roundingExplanations } from '../money/rounding.ts'
import { refusal, warning, type Rule } from './rule.ts'

export const moneyRules = {
  total_mismatch: refusal(
    'totalAmount = subTotal + taxAmount, within 0.01.',
    'A discount, freight or rounding is included in only one of the three amounts.',
    'Send amounts that add up; the error states the difference.',
  ),
  line_total_mismatch: refusal(
    'In a line, totalAmount = subTotal + taxAmount, within 0.01.',
    'The tax or a discount of the line is included in only one of the three amounts.',
    'Send amounts that add up; the error names the line and the difference.',
  ),
  line_amount_exceeds_price: refusal(
    'A line’s subTotal has the sign of unitAmount × quantity and is no larger in absolute value. Rounding of the two factors is allowed: |quantity| × one unit of the last decimal place sent of unitAmount (a cent at most) + |unitAmount| × one unit of the last decimal place sent of quantity (0 for a whole number) + 0.01.',
    'unitAmount is the price of a different unit than quantity counts (per hundred, per ton, per sheet, by weight); a surcharge, freight or a minimum charge is included in the amount but not in the price; the price is 0; or subTotal includes tax.',
    'Send unitAmount per unit of quantity: subTotal / quantity, with up to 12 decimals. Send a surcharge, or the rest of a minimum charge, as a line of its own, or send quantity 1 with unitAmount = subTotal. A discount can stay, since it makes subTotal smaller.',
  ),
  line_amount_below_price: warning(
    'A line’s subTotal is at least a fifth of unitAmount × quantity, or equals it less a discount of a whole percentage up to 98 %. A line may be free.',
    'unitAmount is the price of a different unit than quantity counts: the price of a lot, or per hundred, which looks like a discount of 99 %.',
    'Send unitAmount per unit of quantity. If it is a discount, no action is needed. An account with strict money refuses instead.',
  ),
  lines_sum_mismatch: refusal(
    'The amounts of the lines add up to those of the header, within what rounding explains: subTotal 0.01 × (lines + 1), taxAmount 0.02 × (lines + 1), totalAmount 0.03 × (lines + 1). Comment lines are not counted.',
    'A line is missing; freight or a discount is only in the header or only in the lines; all tax is in the header; or a subtotal is sent as a line.',
    'Send freight and document discounts as lines of their own. If the source has tax only for the whole document, omit `lines`, or send one line that contains the tax: unitAmount 0, subTotal 0, and taxAmount and totalAmount equal to the tax. Omit subtotals.',
  ),
  amount_due_out_of_range: refusal(
    '0 ≤ amountDue ≤ totalAmount; one cent above is a warning.',
    'A late fee or interest is added only to amountDue, or the invoice is overpaid.',
    'Bill a fee as a line of the invoice, with a higher totalAmount, or as an invoice of its own. For an overpaid invoice send 0, and lower the amountDue of another invoice by the difference.',
  ),
  credit_note: refusal(
    'totalAmount is not negative. subTotal or taxAmount may be, for example with an exempt sale and a taxed return.',
    'A credit note is sent as an invoice. The API has no credit notes.',
    'Lower the amountDue of the invoice that it credits, and push that invoice. Lower the amountDue of other invoices by any remaining credit.',
  ),
  rounding_difference: warning(
    'Amounts add up to the cent.',
    `The amounts differ by no more than rounding explains, and were stored as sent. \`explanation\` is the narrowest that fits: ${Object.keys(roundingExplanations).join(', ')}.`,
    'No action is needed. An account with strict money refuses instead. `bthub_rounding_differences_total` in /metrics counts the differences by `explanation`.',
  ),
  dates_out_of_order: warning(
    'dueDate and expirationDate are not before invoiceDate.',
    'The source fills a date that it does not use with a default.',
    'No action is needed. An account with strict money refuses instead.',
  ),
  expired_on_arrival: warning(
    'expirationDate has not passed when an invoice or a quote is pushed.',
    'An old document is imported, or the source fills the date with a default. The document is stored, but the buyer can neither pay the invoice nor approve the quote.',
    'Send the date until which it can be paid or approved. If the document is no longer open, no action is needed.',
  ),
} as const satisfies Record<string, Rule>
