// Every rule the hub can name in a fault or a warning: the catalogue behind `rule` in an answer,
// behind GET /integration/rules and behind the page of each rule in docs/reference/rules.

import { roundingExplanations } from './money/rounding.ts'

type Rule = {
  /** `refusal` stops the write, `warning` lets it pass and says so. */
  readonly effect: 'refusal' | 'warning'
  readonly demand: string
  readonly cause: string
  readonly wayOut: string
}

const refusal = (demand: string, cause: string, wayOut: string) =>
  ({ effect: 'refusal', demand, cause, wayOut }) as const satisfies Rule
const warning = (demand: string, cause: string, wayOut: string) =>
  ({ effect: 'warning', demand, cause, wayOut }) as const satisfies Rule

export const rules = {
  // Who is calling
  unauthorized: refusal(
    'Every call carries X-BlueTape-Key and X-Integration-AccountId, and the key belongs to the account.',
    'A header is missing or doubled, the key is unknown, or it is the key of another account.',
    'Check both headers. `bthub key list --account ID` shows the keys of an account; `bthub key create` makes a new one.',
  ),
  key_revoked: refusal(
    'The key is not revoked.',
    'The key is right, but somebody revoked it.',
    'Use the key that replaced it, or create one with `bthub key create --account ID`.',
  ),
  key_expired: refusal(
    'The key has not expired.',
    'The key is right, but its expiry date has passed.',
    'Create a new key with `bthub key create --account ID`.',
  ),
  expiry_in_the_past: refusal(
    'A new key expires in the future, or never.',
    'The date is a past one, or its time is in another zone than was meant.',
    'Send a later `expiresAt`, or none.',
  ),
  key_scope: refusal(
    'A write needs a key with scope `write`.',
    'The key was created with `--scope read`.',
    'Use a key with scope `write` for this call.',
  ),

  csrf_token_missing: refusal(
    'A write of a signed-in browser carries the token of its session in X-CSRF-Token.',
    'The header is missing, or its token is that of an earlier session.',
    'Send the `csrfToken` that signing in, or `GET /operator/session`, answers.',
  ),
  foreign_site: refusal(
    'A browser signs in on a page of the hub itself.',
    'A page of another site tried to, or a proxy changes the Host header.',
    'Sign in at the hub. Behind a proxy, set BTHUB_PUBLIC_URL to what the browser shows.',
  ),

  // A pull of customers
  customer_source_not_found: refusal(
    'Where customers are pulled from was set for the account.',
    'Nobody has set it yet.',
    'Set it with `PUT /integration/customer-source`.',
  ),
  customer_source_url_not_allowed: refusal(
    'The URL that customers are pulled from is https, and leads to a public address.',
    'The URL is plain http, names a port that is not allowed, has a password in it, or its name leads into a private network.',
    'Use a public https URL. Whoever runs the hub can allow private addresses with `BTHUB_WEBHOOK_ALLOW`, and ports with `BTHUB_WEBHOOK_PORTS`.',
  ),
  customer_import_running: refusal(
    'An account has one import of customers at a time, and its source stays as it is meanwhile.',
    'An import was started before and has not ended.',
    'Watch it with `GET /integration/customer-import`, and call again when it has ended; or cancel it with `PUT /integration/customer-import/{id}/cancel`.',
  ),
  customer_import_ended: refusal(
    'Only an import of customers that runs can be canceled.',
    'It came to its end, failed, or was canceled before.',
    'Read what became of it with `GET /integration/customer-import/{id}`. What it has brought stays.',
  ),
  customer_import_not_found: refusal(
    'The id in the path is that of an import of the account.',
    'It is an import of another account, or was pruned after 30 days.',
    'List the imports with `GET /integration/customer-import`.',
  ),

  // Webhooks
  webhook_endpoint_not_found: refusal(
    'The id in the path is that of an endpoint of the account.',
    'It was deleted, or it is an endpoint of another account.',
    'List the endpoints with `GET /integration/webhook-endpoint`.',
  ),
  webhook_delivery_not_found: refusal(
    'The id in the path is that of a delivery of the account: the id of the endpoint, a hyphen, and the `seq` of the event.',
    'The event was not tried yet, is of a type that the endpoint does not want, or was pruned after 30 days.',
    'List the deliveries of the endpoint, or replay the feed from the `seq` on.',
  ),
  webhook_url_not_allowed: refusal(
    'The URL of an endpoint is https, and leads to a public address.',
    'The URL is plain http, names a port that is not allowed, has a password in it, or its name leads into a private network.',
    'Use a public https URL. Whoever runs the hub can allow private addresses with `BTHUB_WEBHOOK_ALLOW`, and ports with `BTHUB_WEBHOOK_PORTS`.',
  ),
  name_not_resolved: refusal(
    'The name in a URL that the hub is to call can be looked up while the URL is set.',
    'No name server of the hub’s machine has answered in time. Whether the URL is allowed is not known yet.',
    'Send the same call again later, as Retry-After says. Whoever runs the hub checks its name servers.',
  ),
  webhook_header_not_allowed: refusal(
    'A header of an endpoint has a name of its own, and a value of printable ASCII characters.',
    'The name is one that the hub or HTTP itself sets, such as `Content-Type` or `webhook-id`, or the value holds a line break. The value `***` stands for the one that is stored, and there is none.',
    'Use a name such as `Authorization` or `X-My-Token`.',
  ),
  event_type_unknown: refusal(
    'An entry of `eventTypes` is a type of event, or a pattern: `*`, or a kind of record such as `invoice.*`.',
    'A misspelled type, or a pattern in the middle of a word.',
    'Take the types from the table of event types.',
  ),
  too_many_webhook_endpoints: refusal(
    'An account has at most 100 endpoints.',
    'Endpoints were made and never deleted, perhaps by a script that makes one at every start.',
    'Delete those that are not needed.',
  ),
  too_many_webhook_secrets: refusal(
    'At most 10 older secrets of an endpoint sign beside the newest.',
    'The secret was rotated again and again within the overlap, perhaps by a script that does so at every start.',
    'Wait until the overlap of an older one is over, or rotate with `overlapHours` 0, which ends all of them at once.',
  ),
  replay_not_one: refusal(
    'A replay says one of `deliveryId`, `failedSince` and `fromSeq`.',
    'None of them was said, or several.',
    'Say which deliveries are to be sent again, in one of the three ways.',
  ),
  replay_still_pending: refusal(
    'A delivery that is replayed has ended: it is delivered or parked.',
    'It is still on its schedule.',
    'Wait for its next attempt, which the delivery names as `dueAt`.',
  ),

  // The body as text
  body_empty: refusal(
    'The body is a JSON object.',
    'Nothing was sent, often because the client was given a body it could not serialize.',
    'Send the object as JSON text.',
  ),
  body_not_json: refusal(
    'The body is valid JSON (RFC 8259).',
    'A trailing comma, a single quote, a comment, or a value of another language such as None or NaN.',
    'Mend the text at the line and column that the message names.',
  ),
  body_form_encoded: refusal(
    'The body is JSON, whatever the Content-Type says.',
    'The client sent form text, as Python requests does with data=dict.',
    'Send JSON: in Python requests json=invoice instead of data=invoice.',
  ),
  body_encoding: refusal(
    'The body is UTF-8 without a byte order mark.',
    'The text is in another encoding, begins with a byte order mark, or was cut in the middle of a character.',
    'Encode the body as UTF-8 without a byte order mark.',
  ),
  text_not_storable: refusal(
    'Text holds no NUL character.',
    'The source padded a text with zero bytes.',
    'Remove the character.',
  ),
  body_too_large: refusal(
    'A body has at most 4 MiB.',
    'Far more lines than an invoice has, or something that is not an invoice.',
    'Send one invoice a call, with at most 5,000 lines.',
  ),
  body_content_encoding: refusal(
    'The body is sent as it is, not compressed.',
    'The call has a Content-Encoding such as gzip.',
    'Send the body uncompressed.',
  ),
  duplicate_field: refusal(
    'A field is named once in an object.',
    'The same name occurs twice, and readers of JSON disagree about which one counts. Or a field is said by both of its names, `type` and `buildForType`, with two values.',
    'Send the field once.',
  ),
  too_deep: refusal(
    'Objects and arrays are nested at most 16 deep.',
    'The body is not one of the documented shapes.',
    'Send the documented shape.',
  ),
  too_many_fields: refusal(
    'An object has at most 64 fields.',
    'The body is not one of the documented shapes.',
    'Send the documented fields only.',
  ),
  field_name_too_long: refusal(
    'A field name has at most 128 characters.',
    'The body is not one of the documented shapes.',
    'Send the documented fields only.',
  ),
  too_many_values: refusal(
    'A body has at most 100,000 values.',
    'The body is not one of the documented shapes.',
    'Send one record a call.',
  ),

  // The body as fields
  field_required: refusal(
    'A required field is present and not null.',
    'The field is missing or null, has a name in other letters (`InvoiceNumber`, `invoice_number`), or lies inside of another object.',
    'Send the field under its own name, at its own place: the message names the field that probably meant it. On update, too, required fields are sent each time.',
  ),
  wrong_type: refusal(
    'A field has the type that the contract gives it.',
    'Text where a list belongs, a list where an object belongs, and the like. Nothing is converted in silence.',
    'Send the type that the message names.',
  ),
  text_empty: refusal(
    'A required text holds more than blanks.',
    'The source has no value there and sent an empty text, or blanks.',
    'Send a value.',
  ),
  text_too_long: refusal(
    'A text is not longer than its limit.',
    'The field holds more than the hub stores.',
    'Shorten the text. The hub never cuts it in silence.',
  ),
  too_many_items: refusal(
    'A list is not longer than its limit (5,000 lines, 100 sales people).',
    'The list holds more than the hub stores.',
    'Split the invoice, or leave entries out.',
  ),
  value_unknown: refusal(
    'A field with a fixed set of values holds one of them, letter for letter.',
    'Another spelling, another case, or a value of the source’s own.',
    'Map the value of the source to one of the listed ones.',
  ),
  number_invalid: refusal(
    'An amount is a JSON number or a text that reads as one, such as "1100.00".',
    'A thousands separator, a currency sign, a decimal comma, or an empty text.',
    'Send digits with a point before the decimals.',
  ),
  number_too_long: refusal(
    'A number has at most 15 digits.',
    'Often a floating-point remainder such as 1100.0000000000001.',
    'Round the number in the source before it is sent. The hub never rounds.',
  ),
  too_many_decimals: refusal(
    'Header amounts and contractValue have at most 2 decimals, amounts of a line and the numbers of creditDetails 6, unitAmount and quantity 12.',
    'The source calculates with more places than it shows.',
    'Round the number in the source before it is sent. The hub never rounds.',
  ),
  quantity_not_integer: refusal(
    'The account takes whole quantities only.',
    'The account’s policy `integerQuantities` is on, and a line has a fraction.',
    'Send whole quantities, or let the operator switch the policy off.',
  ),
  date_invalid: refusal(
    'A date is YYYY-MM-DD or a date-time that begins so, and exists in the calendar.',
    'A local format such as 04.01.2023, a format of a serializer such as `/Date(1672790400000)/`, or a day such as 2023-02-30.',
    'Send the date as 2023-01-04; the message names the one thing to change.',
  ),
  source_time_invalid: refusal(
    'sourceModifiedDate is a date or a date-time of ISO 8601.',
    'A local format, a format of a serializer such as `/Date(1718271694633)/`, a zone by its name, or a day or time that does not exist.',
    'Send it as 2024-06-13T09:41:34.633Z; the message names the one thing to change.',
  ),
  source_clock_no_zone: warning(
    'sourceModifiedDate names its zone.',
    'An update was superseded, and its time or the stored one is a date-time without a zone, which is read as UTC. A local time read so can be hours off.',
    'Send UTC with `Z`, or the offset, as in 2024-06-13T09:41:34+02:00.',
  ),
  source_clock_default: warning(
    'sourceModifiedDate is the time of a change.',
    'It lies before 1990, as 0001-01-01, 1900-01-01 and 1970-01-01 do: default values of a field that was never set. Beside a real time such an update is superseded.',
    'Send when the record was last changed. Where the source does not know that, send the time of the push.',
  ),
  source_clock_ahead: refusal(
    'sourceModifiedDate is at most 24 hours ahead of the hub’s clock.',
    'The clock of the source is wrong. Taken as it is, it would block every later update of the record.',
    'Set the clock of the source right and send again.',
  ),
  id_reserved: refusal(
    'No id of a record or of an account is `.` or `..`, and no id of an invoice is `simplify`.',
    'The record would have no address of its own. Clients and proxies resolve `.` and `..` in a path, percent-encoded ones (`%2E`) too, and so make another call; the path with `simplify` is that of the simplified invoices.',
    'Create it under another id.',
  ),
  id_invalid: refusal(
    'An id has 1 to 128 printable characters.',
    'The id is empty, too long, or holds a control character.',
    'Use the id that the source itself gave the record, percent-encoded in a path.',
  ),
  id_mismatch: refusal(
    'An `id` in the body of an update is the one in the path.',
    'The record of one call was sent to the path of another, perhaps by a loop that is off by one.',
    'Send the record to its own path. The body of an update needs no id.',
  ),
  id_lookalike: warning(
    'An id differs from the others of its kind by more than blanks, case or Unicode form.',
    'The source writes one id in two ways: padded, in other letters, or with accents composed and decomposed. Ids keep every byte, so these are two records.',
    'Send the id always as it was first sent; `expected` has the existing one.',
  ),
  invisible_characters: warning(
    'An id or a number begins and ends with a visible character, and holds no zero-width or direction marks.',
    'The source pads its texts to a fixed width, or the text was copied from a formatted document. The text is taken as it is: with and without the characters it names two different records.',
    'Trim the text in the source, and remove such characters. Where records already exist under the padded id, keep sending that.',
  ),
  unknown_field: warning(
    'Every field is one that the contract knows.',
    'A spelling slip, or a field of the source’s own. The field is not used; everything else of an accepted body is taken.',
    'Correct the name; the message gives the nearest one. `Prefer: handling=strict` turns the warning into a refusal.',
  ),

  // Money and dates
  total_mismatch: refusal(
    'totalAmount = subTotal + taxAmount, within 0.01.',
    'Discount, freight or rounding that is in one of the three amounts only.',
    'Send amounts that add up; the finding says by how much they do not.',
  ),
  line_total_mismatch: refusal(
    'In a line, totalAmount = subTotal + taxAmount, within 0.01.',
    'A line whose tax or discount is in one of the three amounts only.',
    'Send amounts that add up; the finding names the line and the difference.',
  ),
  line_amount_exceeds_price: refusal(
    'A line’s subTotal has the sign of unitAmount × quantity and is not larger in size. Rounding of the two factors is allowed for: |quantity| × one unit of the last written place of unitAmount (a cent at the coarsest) + |unitAmount| × one unit of the last written place of quantity (nothing for a whole number) + 0.01.',
    'unitAmount is the price of another unit than quantity counts (per hundred, per ton, per sheet, by weight); a surcharge, a freight charge or a minimum charge is in the amount and not in the price; the price is 0; or tax is contained in subTotal.',
    'Send unitAmount per unit of quantity: subTotal / quantity, with up to 12 decimals. Send a surcharge or the rest of a minimum charge as a line of its own, or send quantity 1 with unitAmount = subTotal. A discount may stay: it makes subTotal smaller.',
  ),
  line_amount_below_price: warning(
    'A line’s subTotal is at least a fifth of unitAmount × quantity, or what a discount in whole percent, of up to 98 %, leaves of it. A line may be free.',
    'unitAmount is the price of another unit than quantity counts: the price of a lot, or per hundred, which looks like a discount of 99 %.',
    'Send unitAmount per unit of quantity. Nothing has to be done where it is a discount. An account with strict money refuses instead.',
  ),
  lines_sum_mismatch: refusal(
    'The lines’ amounts add up to the header’s, within what rounding explains: subTotal 0.01 × (lines + 1), taxAmount 0.02 × (lines + 1), totalAmount 0.03 × (lines + 1). Comments are not counted as lines.',
    'A line is missing; freight or a discount is in the header only, or in the lines only; all tax is in the header; or a subtotal is sent as a line.',
    'Send freight and a discount of the document as lines of their own. Where the source has the tax of the whole document only, omit `lines`, or send one line that carries the tax: unitAmount 0, subTotal 0, taxAmount and totalAmount the tax. Leave subtotals out.',
  ),
  amount_due_out_of_range: refusal(
    '0 ≤ amountDue ≤ totalAmount; a cent above it is a warning.',
    'A late fee or interest is added to amountDue only, or the invoice is overpaid.',
    'Bill a fee: as a line of the invoice, with totalAmount raised, or as an invoice of its own. Of an overpaid invoice send 0, and lower the amountDue of another one by the rest.',
  ),
  credit_note: refusal(
    'totalAmount is not negative. subTotal and taxAmount may be, as with an exempt sale beside a taxed return.',
    'A credit note is sent as an invoice. The API has no credit notes.',
    'Lower the amountDue of the invoice that it credits, and push that one. What is left of the credit lowers the amountDue of other invoices.',
  ),
  rounding_difference: warning(
    'Amounts add up to the cent.',
    `The amounts differ by no more than rounding can explain. They were stored as sent. \`explanation\` is the narrowest one that fits: ${Object.keys(roundingExplanations).join(', ')}.`,
    'Nothing has to be done. An account with strict money refuses instead. `bthub_rounding_differences_total` of /metrics counts them by `explanation`.',
  ),
  dates_out_of_order: warning(
    'dueDate and expirationDate are not before invoiceDate.',
    'The source fills a date that it does not use with a default.',
    'Nothing has to be done. An account with strict money refuses instead.',
  ),
  expired_on_arrival: warning(
    'expirationDate is not past when an invoice or a quote is pushed.',
    'An old document is imported, or the source fills the date with a default. It is stored, but the buyer can neither pay the invoice nor approve the quote.',
    'Send the date until which it can be paid or approved. Nothing has to be done for what is not open any more.',
  ),

  // What is stored
  fee_rate_out_of_range: refusal(
    'feeRate is from 0 to 100 percent; with an advanceRate of 90 or 80, to what the advance leaves: 10 or 20.',
    'A rate that was meant as a fraction or in cents, or an advance rate that was raised without lowering the fee.',
    'Send a lower feeRate, or a lower advanceRate with it: the fee comes out of the last payout, which is never negative.',
  ),
  host_invalid: refusal(
    'A redirect host is `host` or `host:port`, in small letters.',
    'A whole URL, a path, or a wildcard.',
    'Send only what stands between `//` and the next `/` of the URL.',
  ),
  account_exists: refusal(
    'There is no account with this id yet.',
    'The account was made before, perhaps by a call whose answer was lost.',
    'Read it with GET /operator/account/{accountId}, and change it with PUT.',
  ),
  account_not_found: refusal(
    'The account in the path exists.',
    'It was never made, or is written in other letters: ids are case-sensitive.',
    'GET /operator/account lists the accounts there are; POST /operator/account makes one.',
  ),
  key_not_found: refusal(
    'The key exists, and is of the account in the path.',
    'Another account’s key, or a whole key in the place of its id.',
    'The id is what stands between the two underscores of a key; the list of keys has it.',
  ),
  link_not_found: refusal(
    'The link is one that this hub gave out, whole, for what is done with it.',
    'It was cut off or changed on its way, or what it opened is no longer there.',
    'Ask whoever sent the link for it again; the source reads it anew from the hub.',
  ),
  invoice_not_found: refusal(
    'The invoice exists in this account.',
    'It was never created, or belongs to another account.',
    'Create it with POST /integration/invoice. Ids are case-sensitive, and they are the source’s own, not the blueTapeId.',
  ),
  customer_not_found: refusal(
    'The customer exists in this account.',
    'It was never created, or belongs to another account.',
    'Create it with POST /integration/customer before its invoices.',
  ),
  company_not_found: refusal(
    'The company exists in this account.',
    'It was never created, or belongs to another account.',
    'Create it with POST /integration/company first. Ids are case-sensitive, and they are the source’s own.',
  ),
  company_can_have_only_one_customer: refusal(
    'A company has at most one customer.',
    'Two customers were sent with a new company, or a second one was linked. It is also the `code` of the answer.',
    'Send the one person who is to sign up and pay. Update the customer when it is another person.',
  ),
  customer_of_another_company: refusal(
    'A customer is linked to one company.',
    'The customer is the contact person of another company already.',
    'Create a customer of its own for this company.',
  ),
  quote_not_found: refusal(
    'The quote exists in this account.',
    'It was never created, or belongs to another account.',
    'Create it with POST /integration/quote. Ids are case-sensitive, and they are the source’s own, not the blueTapeId.',
  ),
  project_not_found: refusal(
    'The project exists in this account.',
    'No quote and no invoice brought it, or it belongs to another account.',
    'Send it as projectDetails of a quote or an invoice.',
  ),
  project_older: warning(
    'The projectDetails of a new quote or invoice are not older than what is stored of the project.',
    'The project was changed since by a later quote or invoice. What is stored was kept; the document was taken.',
    'Nothing has to be done.',
  ),
  not_a_sandbox: refusal(
    'What was sent is run again in a sandbox only.',
    'The account of `into` has the policy `sandbox` off.',
    'Name an account that is a sandbox, or make one: `bthub account create try --sandbox`.',
  ),
  nothing_to_run_again: refusal(
    'An operation that is run again was a call of the source, with a body that could be read.',
    'The body was no JSON, or an operator, a buyer or the hub itself did it.',
    'There is nothing to send again. Read the operation to see what was wrong.',
  ),
  operation_not_found: refusal(
    'The operation exists in this account.',
    'It is of another account, or older than 30 days and did not change anything.',
    'Use the operationId of an answer.',
  ),
  method_not_allowed: refusal(
    'The method is one that the path has.',
    'A typing error, or a client that tries the methods out.',
    'Use a method that the `Allow` header of the answer names. HEAD is there wherever GET is, and OPTIONS names them all.',
  ),
  route_not_found: refusal(
    'The path and the method are those of a call that exists.',
    'A spelling slip, a missing /genericBthubService, or the wrong method.',
    'See openapi.json, which the hub serves at /openapi.json.',
  ),
  already_exists: refusal(
    'A record is created once.',
    'The id is taken. Where what was sent is what is stored, the verdict is `unchanged`, and the first call had succeeded.',
    'Use the update call for changes.',
  ),
  version_mismatch: refusal(
    'If-Match names the stored version.',
    'Somebody else changed the record since it was read.',
    'Read it again and decide anew, or push without If-Match: the source’s clock keeps the order.',
  ),
  if_match_invalid: refusal(
    'If-Match is an entity tag such as "7", a list of them, or *.',
    'The quotes are missing, or the tag is not a version of the hub.',
    'Send the ETag as it was received.',
  ),

  // Links
  redirect_url_invalid: refusal(
    'redirectUrl is an absolute http or https address of a page, without a user name.',
    'It is missing, relative, or of another kind.',
    'Send it percent-encoded, as `?redirectUrl=https%3A%2F%2Fshop.example.com%2Fthanks`.',
  ),
  redirect_host_not_allowed: refusal(
    'redirectUrl leads to a host on the account’s list `redirectHosts`.',
    'The host, or its port, is not on the list, which is empty at first.',
    'Let the operator put the host on the list: policy `redirectHosts`.',
  ),

  invoice_paid: refusal(
    'The invoice is not paid yet.',
    'It was paid through the hub.',
    'Nothing has to be done.',
  ),
  invoice_canceled: refusal(
    'The invoice is not canceled.',
    'The supplier took it back, or the hub’s operator did.',
    'Ask the supplier.',
  ),
  invoice_expired: refusal(
    'The invoice’s expirationDate has not passed.',
    'The link was opened later than that, by UTC.',
    'Let the source push a later expirationDate.',
  ),
  invoice_not_placed: refusal(
    'The invoice is Placed.',
    'It is a Draft: the source has not offered it for payment.',
    'Let the source push it with status Placed.',
  ),
  invoice_under_way: refusal(
    'Nothing else is under way with the invoice.',
    'Trade credit was asked or given for it, or a payment is being made.',
    'Wait until that has ended.',
  ),
  sign_up_needed: refusal(
    'A simplified invoice has a customer before it is paid.',
    'None of its payers has signed up yet.',
    'Sign up behind the same link: POST /buyer/invoice/signup.',
  ),
  quote_expired: refusal(
    'The quote’s expirationDate has not passed.',
    'It is decided later than that, by UTC.',
    'Let the source push a later expirationDate.',
  ),
  quote_decided: refusal(
    'A quote is decided once.',
    'It was approved or rejected before, and now the opposite was asked for.',
    'An update of the source offers a rejected quote anew.',
  ),

  // Simplified invoices
  payer_missing: refusal(
    'A simplified invoice has at least one payer.',
    '`payersInfo` is an empty list, so nobody could be told of the invoice.',
    'Send a payer, or create an ordinary invoice for a customer.',
  ),
  payer_unreachable: refusal(
    'Every payer has an e-mail address or a phone number.',
    'Both are missing or empty, so the payer could not be sent the link.',
    'Send one of the two, or leave the payer out.',
  ),
  invoice_of_other_kind: refusal(
    'A simplified invoice and an ordinary one are updated with a call of their own each.',
    'The update came by the call of the other kind. Neither kind ever becomes the other.',
    'Use the call that the message names.',
  ),

  // Status
  status_not_yours: warning(
    'The source owns Draft and Placed, and may ask for Canceled.',
    'The body claims a status that only the hub can give, or one that the stored status does not allow. The stored status stays; everything else of an accepted body is taken.',
    'Nothing has to be done. Send Placed, or what the status call returns, to be rid of the warning.',
  ),
  voided_at_source: warning(
    'A canceled invoice keeps its amounts and lines.',
    'The source voids a document by setting its amounts to zero. amountDue is stored as sent; amounts and lines stay as they were.',
    'Nothing has to be done: the invoice is Canceled, and nothing is owed.',
  ),
  status_locked: refusal(
    'An update changes only what the stored status leaves open.',
    'Credit was asked or given for the invoice, it is paid or canceled, or the buyer approved the quote.',
    'Send the stored value, which is always accepted. The `wayOut` of each entry of `errors` names what else is possible for that field.',
  ),
  already_canceled: refusal(
    'An invoice is canceled once.',
    'It is canceled already.',
    'Nothing has to be done.',
  ),
  not_cancelable: refusal(
    'An invoice is canceled from Draft, Placed, InReview, Rejected or Failed.',
    'It is approved, being paid, or paid.',
    'Wait for the payment: when it fails, the invoice can be canceled. What is paid is settled directly with the buyer.',
  ),
  move_not_possible: refusal(
    'A move of an invoice starts from a status that allows it.',
    'The invoice has moved on since it was looked at.',
    'Look at the invoice again; GET /integration/rules has the table of moves.',
  ),

  // Credit and payments
  frozen: refusal(
    'Neither the invoice nor its customer is frozen.',
    'An operator froze it: nothing of it can be paid until that is undone.',
    'Ask whoever runs the hub.',
  ),
  nothing_payable: refusal(
    'Something of the invoice is left to pay.',
    'amountDue is 0, or the hub has booked all of it since.',
    'Nothing has to be done; else push the amountDue that is open.',
  ),
  document_too_long: refusal(
    'A PDF has 500 pages at most.',
    'The invoice has thousands of lines with long descriptions.',
    'Read it with GET /integration/invoice/{id}, or shorten the descriptions.',
  ),
  payable_changed: refusal(
    'The amount that is meant is the one that can be paid.',
    'The source has pushed another amountDue since the invoice was looked at.',
    'Look at the invoice again, and pay what it says.',
  ),
  buyers_differ: refusal(
    'The invoices of one payment have one buyer.',
    'They belong to customers of different companies.',
    'Make a payment for each buyer.',
  ),
  credit_needs_company: refusal(
    'Trade credit is for a customer with a company.',
    'The customer of the invoice is linked to none, or the invoice has no customer yet.',
    'Link the customer to its company, or pay by bank or card.',
  ),
  credit_barred: refusal(
    'The company is not barred from trade credit.',
    'An application was rejected less than six calendar months ago.',
    'Pay by bank or card; an operator can lift the bar.',
  ),
  credit_suspended: refusal(
    'The trade credit of the company is not suspended.',
    'An operator suspended it.',
    'Pay by bank or card, or ask whoever runs the hub.',
  ),
  credit_insufficient: refusal(
    'The available credit covers the draw.',
    'The limit is not set, or too much of it is in use.',
    'Set a higher limit, or wait for a repayment.',
  ),
  term_not_offered: refusal(
    'The term is one that the supplier offers.',
    'The policies of the account name others, or none.',
    'Choose one of the terms that the message lists.',
  ),
  payout_outdated: refusal(
    'A payout is for the invoice as it was when the credit was given.',
    'The invoice failed, and the source has changed its customer or lowered its amount since.',
    'Release the draw: the buyer can then pay the invoice by bank or card.',
  ),
  repayment_too_large: refusal(
    'A repayment is no more than what is outstanding of its draw.',
    'Another repayment is under way, or the amount is a slip.',
    'Repay what the message names, or less.',
  ),
  draw_not_found: refusal(
    'The invoice has a draw.',
    'No trade credit was asked for it.',
    'Look at the status of the invoice.',
  ),
  payment_not_found: refusal(
    'There is a payment with the id.',
    'A slip in the id, or the payment of another account.',
    'Look the payment up in the list of payments.',
  ),
  quote_not_applied: warning(
    'An invoice that cites an approved quote is within what is left of it, and credit covers it.',
    'The quote ran out, is used up or is another customer’s, or the credit does not suffice.',
    'Nothing has to be done: the buyer can pay the invoice, or ask for credit.',
  ),

  // Calling
  idempotency_key_invalid: refusal(
    'Idempotency-Key has 1 to 255 printable ASCII characters.',
    'The header is empty, too long, or holds another character.',
    'Use a UUID a write.',
  ),
  idempotency_key_reused: refusal(
    'An Idempotency-Key belongs to one call with one body.',
    'The key was sent before with another method, path, query or body.',
    'Use a new key for a new write.',
  ),
  idempotency_key_running: refusal(
    'The first call with an Idempotency-Key has ended.',
    'It is still running, perhaps in another process.',
    'Wait as long as Retry-After says and send the same call again.',
  ),
  query_invalid: refusal(
    'Query parameters are documented ones with valid values. A write also refuses a parameter that resembles one of its own, or one that was meant to hold the write back, such as `dryRun`, `validateOnly`, `preview` or `upsert`.',
    'A spelling slip, a value out of range, or a parameter that this call does not have.',
    'Correct or remove the parameter that the message names.',
  ),
  query_unknown: warning(
    'Query parameters of a write are documented ones.',
    'A parameter of another API, or one that a proxy added. It was ignored, and the write was done.',
    'Remove the parameter. `Prefer: handling=strict` turns the warning into a refusal.',
  ),
  cursor_invalid: refusal(
    'A cursor is one that the hub gave, used with the same filters.',
    'It was changed, cut, or taken from another list.',
    'Begin the list anew, without a cursor.',
  ),
  request_malformed: refusal(
    'The request is valid HTTP.',
    'A broken request line, header or percent-encoding.',
    'Send the request with a common HTTP client.',
  ),
  headers_too_large: refusal(
    'The headers have at most 16 KiB.',
    'A cookie or a proxy header has grown without bound.',
    'Send the documented headers only.',
  ),
  request_timeout: refusal(
    'Headers arrive within 5 seconds, the whole request within 10.',
    'The connection is very slow, or the client announced more than it sent.',
    'Send the same call again.',
  ),
  backup_running: refusal(
    'One backup is written at a time.',
    'Another call, or another process of this hub, is writing one.',
    'Wait for it; GET /operator/backup tells when it is there.',
  ),
  backup_no_room: refusal(
    'The disk of the data folder has room for a backup of the database.',
    'There is less than the database takes, and a full disk would stop it.',
    'Make room, or write the backup to another disk with `bthub backup FILE`.',
  ),
  backup_failed: refusal(
    'A backup can be written and read back.',
    'The data folder can’t be written to, or the database did not answer. The message and the log say which.',
    'Mend what the message names, and try again.',
  ),
  account_rate_limited: refusal(
    'An account keeps to its limits of calls per second and of calls in flight.',
    'More were made than the account’s policies callsPerSecondMax and callsInFlightMax allow; RateLimit-Policy names both, and RateLimit the one that was met.',
    'Wait as long as Retry-After says and send the same call again: nothing was written. Whoever runs the hub can raise the limits.',
  ),
  hub_busy: refusal(
    'The hub has room for another call.',
    'More calls are under way than the hub takes at once.',
    'Wait as long as Retry-After says and send the same call again: nothing was written.',
  ),
  database_unavailable: refusal(
    'The database answers in time.',
    'It is being restarted, is unreachable, or is too slow.',
    'Wait as long as Retry-After says and send the same call again: a repeated push does no harm.',
  ),
  internal_error: refusal(
    'The hub works.',
    'A defect of the hub. The log has the details under the X-Request-Id of the answer.',
    'Send the same call again later, and report the X-Request-Id.',
  ),
} as const satisfies Record<string, Rule>

export type RuleName = keyof typeof rules

export const ruleNames = Object.keys(rules) as readonly RuleName[]

/** The path of a rule's page, as answers carry it. */
export function rulePage(rule: RuleName): string {
  return `/docs/rules/${rule}`
}
