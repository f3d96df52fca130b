// Rules of a request body: its text, then its fields.
import { refusal, warning, type Rule } from './rule.ts'

export const bodyRules = {
  body_empty: refusal(
    'The body is a JSON object.',
    'The body is empty, often because the client could not serialize the object it was given.',
    'Send the object as JSON text.',
  ),
  body_not_json: refusal(
    'The body is valid JSON (RFC 8259).',
    'The text contains a trailing comma, a single quote, a comment, or a value of another language such as None or NaN.',
    'Correct the text at the line and column in the message.',
  ),
  body_form_encoded: refusal(
    'The body is JSON, regardless of the Content-Type.',
    'The client sent form-encoded text, as Python requests does with data=dict.',
    'Send JSON: in Python requests, use json=invoice instead of data=invoice.',
  ),
  body_encoding: refusal(
    'The body is UTF-8 without a byte order mark.',
    'The text is in another encoding, starts with a byte order mark, or was cut in the middle of a character.',
    'Encode the body as UTF-8 without a byte order mark.',
  ),
  text_not_storable: refusal(
    'Text contains no NUL character.',
    'The source padded the text with zero bytes.',
    'Remove the character.',
  ),
  body_too_large: refusal(
    'A body has at most 4 MiB.',
    'The invoice has far more lines than allowed, or the body is not an invoice.',
    'Send one invoice per call, with at most 5,000 lines.',
  ),
  body_content_encoding: refusal(
    'The body is not compressed.',
    'The call has a Content-Encoding such as gzip.',
    'Send the body uncompressed.',
  ),
  body_content_type: refusal(
    'The body of a batch is lines or a JSON document, as its Content-Type says.',
    'The Content-Type is missing or another one, such as the application/x-www-form-urlencoded of curl.',
    'Send application/x-ndjson for lines, or application/json for a document.',
  ),
  duplicate_field: refusal(
    'Each field occurs once in an object.',
    'The same name occurs twice, and JSON parsers disagree about which one counts. Or a field was sent under both of its names, `type` and `buildForType`, with different values.',
    'Send the field once.',
  ),
  too_deep: refusal(
    'Objects and arrays are nested at most 16 levels deep.',
    'The body does not have one of the documented structures.',
    'Send the documented structure.',
  ),
  too_many_fields: refusal(
    'An object has at most 64 fields.',
    'The body does not have one of the documented structures.',
    'Send only the documented fields.',
  ),
  field_name_too_long: refusal(
    'A field name has at most 128 characters.',
    'The body does not have one of the documented structures.',
    'Send only the documented fields.',
  ),
  too_many_values: refusal(
    'A body has at most 100,000 values.',
    'The body does not have one of the documented structures.',
    'Send one record per call.',
  ),
} as const satisfies Record<string, Rule>

export const fieldRules = {
  field_required: refusal(
    'A required field is present and not null.',
    'The field is missing or null, is spelled differently (`InvoiceNumber`, `invoice_number`), or is nested in another object.',
    'Send the field under its exact name and in its documented place. If another field was probably meant, the message names it. Updates, too, must send all required fields.',
  ),
  wrong_type: refusal(
    'A field has the type that the contract specifies.',
    'For example, text was sent where a list is expected, or a list where an object is expected. The hub never converts silently.',
    'Send the type that the message names.',
  ),
  text_empty: refusal(
    'A required text contains more than blanks.',
    'The source has no value for the field and sent an empty or blank text.',
    'Send a value.',
  ),
  text_too_long: refusal(
    'A text is no longer than its limit.',
    'The field contains more text than the hub stores.',
    'Shorten the text. The hub never truncates silently.',
  ),
  text_not_one_line: refusal(
    'A name is one line of printable characters.',
    'The name contains a line break or another control character, often from a form or a spreadsheet.',
    'Send the name without it.',
  ),
  too_many_items: refusal(
    'A list is no longer than its limit (5,000 lines, 100 salespeople).',
    'The list has more entries than the hub stores.',
    'Split the invoice, or omit entries.',
  ),
  value_unknown: refusal(
    'A field with a fixed set of values contains exactly one of them, spelled the same way.',
    'The spelling or case differs, or the value is one of the source’s own.',
    'Map the source’s value to one of the listed values.',
  ),
  number_invalid: refusal(
    'An amount is a JSON number, or a text that reads as one, such as "1100.00".',
    'The value has a thousands separator, a currency sign or a decimal comma, or is an empty text.',
    'Send digits, with a point before the decimals.',
  ),
  number_too_long: refusal(
    'A number has at most 15 digits.',
    'Often a floating-point remainder such as 1100.0000000000001.',
    'Round the number in the source before sending it. The hub never rounds.',
  ),
  too_many_decimals: refusal(
    'Header amounts and contractValue have at most 2 decimals, line amounts and the numbers of creditDetails 6, unitAmount and quantity 12.',
    'The source calculates with more decimals than it shows.',
    'Round the number in the source before sending it. The hub never rounds.',
  ),
  quantity_not_integer: refusal(
    'The account accepts whole quantities only.',
    'The account’s policy `integerQuantities` is on, and a line has a fractional quantity.',
    'Send whole quantities, or ask the operator to turn the policy off.',
  ),
  date_invalid: refusal(
    'A date is YYYY-MM-DD, or a date-time that starts with it, and exists in the calendar.',
    'The source sent a local format such as 04.01.2023, a serializer’s format such as `/Date(1672790400000)/`, or a nonexistent day such as 2023-02-30.',
    'Send the date as 2023-01-04. The message says what to change.',
  ),
  source_time_invalid: refusal(
    'sourceModifiedDate is an ISO 8601 date or date-time.',
    'The source sent a local format, a serializer’s format such as `/Date(1718271694633)/`, a time zone name, or a nonexistent day or time.',
    'Send it as 2024-06-13T09:41:34.633Z. The message says what to change.',
  ),
  source_clock_no_zone: warning(
    'sourceModifiedDate states its time zone.',
    'An update was superseded, and its time or the stored time is a date-time without a time zone. Such a time is read as UTC, which can be hours off if it is local.',
    'Send UTC with `Z`, or an offset, as in 2024-06-13T09:41:34+02:00.',
  ),
  source_clock_default: warning(
    'sourceModifiedDate is the time of a change.',
    'The time is before 1990, like 0001-01-01, 1900-01-01 and 1970-01-01, the defaults of a field that was never set. An update with such a time is superseded by one with a real time.',
    'Send the time at which the record was last changed. If the source does not know it, send the time of the push.',
  ),
  source_clock_ahead: refusal(
    'sourceModifiedDate is at most 24 hours ahead of the hub’s clock.',
    'The source’s clock is wrong. If the time were stored, it would block every later update of the record.',
    'Correct the source’s clock and send the update again.',
  ),
  id_reserved: refusal(
    'No id of a record or an account is `.` or `..`, and no id of an invoice is `simplify`.',
    'The record could not be addressed. Clients and proxies resolve `.` and `..` in a path, even percent-encoded (`%2E`), and so send a different call; the path with `simplify` is that of simplified invoices.',
    'Create the record under another id.',
  ),
  id_invalid: refusal(
    'An id has 1 to 128 printable characters.',
    'The id is empty, too long, or contains a control character.',
    'Use the id that the source gave the record, percent-encoded in a path.',
  ),
  id_mismatch: refusal(
    'An `id` in the body of an update is the same as the id in the path.',
    'A record was sent to the path of another one, perhaps by a loop that is off by one.',
    'Send the record to its own path. The body of an update needs no id.',
  ),
  id_lookalike: warning(
    'An id differs from other ids of its kind by more than blanks, case or Unicode form.',
    'The source writes the same id in two ways: padded, in different case, or with composed and decomposed accents. Ids are compared byte by byte, so these are two records.',
    'Always send the id as it was first sent; `expected` contains the existing one.',
  ),
  invisible_characters: warning(
    'An id or a number starts and ends with a visible character, and contains no zero-width characters or direction marks.',
    'The source pads texts to a fixed width, or the text was copied from a formatted document. It is stored as sent: with and without these characters, an id refers to two different records.',
    'Trim the text in the source and remove such characters. If records already exist under the padded id, keep sending that id.',
  ),
  unknown_field: warning(
    'Every field is defined by the contract.',
    'The name is misspelled, or the field is one of the source’s own. The field is ignored; the rest of an accepted body is processed.',
    'Correct the name; the message suggests the closest one. `Prefer: handling=strict` turns the warning into a refusal.',
  ),
} as const satisfies Record<string, Rule>
