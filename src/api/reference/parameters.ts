// Descriptions of parameters by name, with examples that a hub with the demo accepts.
import type { Route } from '../endpoint.ts'
import { callExampleOf } from './call-examples.ts'
import type { Meanings } from './meaning.ts'

const uuid = '019b8f9c-0000-7000-8000-000000000001'

const queryMeanings: Meanings = {
  account: ['The account, as in the link.', 'demo'],
  accountId: ['Only what belongs to this account.', 'demo'],
  after: ['Only events with a higher sequence number.', 0],
  amountFrom: ['Only with a totalAmount of at least this.', 0],
  amountTo: ['Only with a totalAmount of at most this.', 5000],
  at: ['Only the version that was current at this time.', '2099-01-01T00:00:00Z'],
  buckets: [
    'Only records in these digest buckets, which are in the answer of the digest.',
    '2f,c0',
  ],
  businessName: ['Only companies with this name.', 'Example Builders LLC'],
  changedAfter: ['Only records that changed after this time.', '2024-01-01T00:00:00Z'],
  complete: ['`true` if all records are listed: others of the hub’s are then `extra`.', true],
  companyId: ['Only what belongs to this company.', 'B-1001'],
  cursor: [
    '`nextCursor` of the previous page. Omit it for the first page.',
    'eyJpZCI6IkktMjAwMSJ9.c2lnbmVk',
  ],
  customer: ['Only with a customer of this name.', 'Example'],
  customerId: ['Only what belongs to this customer.', '7ba4877cbf52'],
  dateFrom: ['Only with this date or a later date.', '2023-01-01'],
  dateTo: ['Only with this date or an earlier date.', '2023-12-31'],
  days: ['Number of days, up to today.', 14],
  depth: [
    'The number of bytes of the SHA-256 of an id that name a bucket: 256 or 65,536 buckets.',
    '1',
  ],
  direction: ['Only payments in this direction.', 'in'],
  dryRun: ['`true` returns what the call would answer, and changes nothing.', false],
  dueFrom: ['Only due on this date or later.', '2023-01-01'],
  dueTo: ['Only due on this date or earlier.', '2023-12-31'],
  email: ['Only with this e-mail address.', 'ada@example.com'],
  from: ['Only from this time on.', '2024-01-01T00:00:00Z'],
  id: ['Only the record with this id.', '2eb1acd98a86'],
  inTrouble: [
    '`true` for endpoints that need attention only, `false` for the others only.',
    'true',
  ],
  invoiceId: ['Only payments for this invoice.', '2eb1acd98a86'],
  invoiceNumber: ['Only with this invoice number.', 'INV/00003/2023'],
  lastEventId: ['The id of the last event received: the stream continues after it.', uuid],
  lastName: ['Only with this last name.', 'Example'],
  latest: ['The number of latest events to start with.', 10],
  limit: ['The maximum number of items per page.', 10],
  method: ['Only payments with this method.', 'ach'],
  name: ['Only with this name.', 'update-invoice'],
  number: ['Only with this number.', 'INV/00003/2023'],
  operationId: ['Only this operation.', uuid],
  operator: ['Only actions of this operator.', 'k7Qd2nXw'],
  payment: ['The id of the payment, from the response that started it.', uuid],
  phone: ['Only with this phone number.', '+15550100'],
  projectId: ['Only what belongs to this project.', 'P-4001'],
  proof: ['`true` for complete reconciliations without differences only, `false` for all.', true],
  purpose: ['Only payments with this purpose.', 'invoices'],
  recordKind: ['Only about records of this kind.', 'invoice'],
  recordId: ['Only about the record with this id.', '2eb1acd98a86'],
  redirectUrl: ['Where to send the payer afterwards.', 'https://erp.example.com/paid'],
  requestId: ['Only the call with this `X-Request-Id`.', 'req-1'],
  rule: ['Only refusals and warnings with this rule.', 'total_mismatch'],
  sandbox: ['`true` for sandboxes only, `false` for other accounts only.', 'true'],
  span: ['The length of the time range, up to now.', 'hour'],
  status: ['Only with this status.'],
  template: ['Only messages of this kind.', 'invoice_placed'],
  text: ['Only where an id, a number or a name starts with this.', 'Example'],
  to: ['Only before this time.', '2099-01-01T00:00:00Z'],
  token: ['The token, as in the link.', '2da8afadae35db09924d84a84a7771c5'],
  type: ['Only events of this type.', 'invoice.paid'],
  upsert: [
    '`true` creates the record if it does not exist; the body may then have every field of the creation.',
    false,
  ],
  url: [
    'The same as `redirectUrl`, under the name in the contract’s table.',
    'https://erp.example.com/paid',
  ],
  verdict: ['Only operations with this verdict.', 'applied'],
}

export function queryMeaning(name: string): readonly [text: string, example: unknown] {
  const meaning = queryMeanings[name]
  if (meaning === undefined) throw new Error(`no meaning of the parameter ${name} is written`)
  return [meaning[0], meaning[1]]
}

/** By the preceding path segment, with ids that exist in the demo or its examples. */
const idMeanings: Meanings = {
  invoice: ['The source’s own id of the invoice.', '2eb1acd98a86'],
  simplify: ['The source’s own id of the invoice.', 'I-2002'],
  company: ['The source’s own id of the company.', 'B-1001'],
  customer: ['The source’s own id of the customer.', '7ba4877cbf52'],
  quote: ['The source’s own id of the quote.', 'Q-3001'],
  project: ['The source’s own id of the project.', 'P-4001'],
  application: ['The id of the invoice for which credit was requested.', '2eb1acd98a86'],
  draw: ['The id of the invoice for which credit was used.', '2eb1acd98a86'],
  payment: ['The id of the payment.', uuid],
  key: ['The public part of the key.', 'k7Qd2nXw'],
  sandbox: ['The account id of the sandbox.', 'sandbox-3dd1c242c295'],
  operations: ['The id of the operation: `operationId` in its response.', uuid],
  'customer-import': ['The id of the import.', uuid],
  reconciliation: ['The id of the reconciliation.', uuid],
  'webhook-endpoint': ['The id of the endpoint.', uuid],
  message: ['The id of the message.', uuid],
  'webhook-delivery': ['The id of the delivery.', uuid],
}

export function pathMeaning({ name: call, path }: Route, name: string) {
  if (name === 'accountId') return ['The id of the account.', 'demo'] as const
  if (name === 'kind') return ['The kind of record.', 'invoice'] as const
  const [, segment = ''] = /\/([^/]+)\/\{id\}/.exec(path) ?? []
  const meaning = idMeanings[segment]
  if (meaning === undefined) throw new Error(`no meaning of the id in ${path} is written`)
  return [meaning[0], callExampleOf(call).path?.[name] ?? meaning[1]] as const
}

/**
 * Optional headers of writes. Tools may send every example, so these examples change nothing, and the Idempotency-Key differs
 * between operations.
 */
export function writeHeaders(operation: string) {
  return {
    'Idempotency-Key': [
      'The first response to this key is stored for 30 days and replayed. Use a new key for every new write.',
      `${operation}-1`,
    ],
    Prefer: ['`handling=strict` turns warnings into refusals.', 'handling=lenient'],
    'If-Match': ['The expected version, as in ETag; `*` for any. Always optional.', '*'],
  } as const satisfies Meanings
}

/** Part of the credentials, and also a parameter, since some tools send only one of two keys. */
export const accountHeader = [
  'The calling account: the same as the security scheme `account`.',
  'demo',
] as const
