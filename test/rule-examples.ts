// A way to provoke each rule: run against a live hub by rules.test.ts, and printed on the rule's page by
// scripts/generate.ts. A new rule without one does not compile.
import type { RuleName } from '../src/domain/rules.ts'
import { invoiceBody, quoteBody, simplifiedBody } from './support/hub.ts'

/** What has to be so before the call. rules.test.ts makes it so. */
export type Given =
  | 'A newer state of the project is stored.'
  | 'The company has another customer.'
  | 'The customer has another company.'
  | 'The invoice is Approved.'
  | 'The invoice is Canceled.'
  | 'The account accepts whole quantities only.'
  | 'The key was revoked.'
  | 'The key has expired.'
  | 'The key is read-only.'
  | 'The key was used before with another body.'
  | 'The first call with the key is still running.'
  | 'The database does not respond.'
  | 'A defect of the hub.'
  | 'More calls are in progress than the hub accepts at once.'
  | 'The account exceeds its call limits.'

export type LiveExample = {
  readonly given?: Given
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  /** The whole body; without it and without `change` none is sent. */
  readonly body?: unknown
  /** What the sample invoice is changed by, where that is the whole point. */
  readonly change?: Readonly<Record<string, unknown>>
  /** What is sent, in words, where showing it would show nothing. */
  readonly inWords?: string
}

/** No call provokes it: the file has the test that does. */
type Elsewhere = { readonly testedIn: string; readonly why: string }

export type RuleExample = LiveExample | Elsewhere

const invoicePath = '/integration/invoice/i1'
const push = (change: Readonly<Record<string, unknown>>, given?: Given) =>
  ({ method: 'PUT', path: invoicePath, change, ...(given === undefined ? {} : { given }) }) as const
const pushText = (body: string, inWords?: string) =>
  ({
    method: 'PUT',
    path: invoicePath,
    body,
    ...(inWords === undefined ? {} : { inWords }),
  }) as const
const pushWith = (headers: Readonly<Record<string, string>>, given?: Given) =>
  ({
    method: 'PUT',
    path: invoicePath,
    headers,
    change: {},
    ...(given === undefined ? {} : { given }),
  }) as const
const simplify = (change: Readonly<Record<string, unknown>>) =>
  ({
    method: 'POST',
    path: '/integration/invoice/simplify',
    body: { id: 's2', ...simplifiedBody(change) },
  }) as const
/** Buyers, operators and the hub itself meet these. */
const creditRule = {
  testedIn: 'src/domain/credit/credit-moves.test.ts',
  why: 'Buyers, operators and the hub change credit and payments, not calls of the integration API.',
}
const behindLink = (test: string) => ({
  testedIn: `src/api/${test}.test.ts`,
  why: 'A buyer’s call contains the token of a link, which differs on every hub.',
})
const ofSession = {
  testedIn: 'src/api/session.test.ts',
  why: 'It concerns browser sessions, whose secrets differ on every hub.',
}
const ofOperator = (test: string) => ({
  testedIn: `src/api/${test}.test.ts`,
  why: 'Its path contains an id that differs on every hub.',
})
const webhookRule = {
  testedIn: 'test/webhook-endpoints.test.ts',
  why: 'The id of an endpoint differs on every hub.',
}
const createEndpoint = (body: Readonly<Record<string, unknown>>) =>
  ({
    method: 'POST',
    path: '/integration/webhook-endpoint',
    body: { url: 'https://93.184.215.14/hook', ...body },
  }) as const
const aboutBackups = {
  testedIn: 'src/maintenance/backups.test.ts',
  why: 'It requires a full disk or two concurrent backups.',
} as const
const ofCells = {
  testedIn: 'test/cells.test.ts',
  why: 'It requires a hub with several cells.',
} as const
const rotation = {
  testedIn: 'src/domain/webhooks/change-webhook-endpoint.test.ts',
  why: 'It requires eleven consecutive rotations.',
} as const
const reconcile = (
  body: string,
  {
    query = '',
    ...more
  }: { query?: string; inWords?: string; headers?: Readonly<Record<string, string>> } = {},
) => ({ method: 'POST', path: `/integration/reconcile/invoice${query}`, body, ...more }) as const
const read = (path: string) => ({ method: 'GET', path }) as const
const cancel = (given: Given) => ({ method: 'PUT', path: `${invoicePath}/cancel`, given }) as const

const setAccount = (policies: Readonly<Record<string, unknown>>) =>
  ({ method: 'PUT', path: '/operator/account/acme', body: { policies } }) as const

const [sampleLine] = invoiceBody().lines
const line = (change: Readonly<Record<string, unknown>>) => ({
  lines: [{ ...sampleLine, ...change }],
})
const fields = (count: number) =>
  `{${Array.from({ length: count }, (_, at) => `"field${at}":1`).join(',')}}`

export const ruleExamples: Readonly<Record<RuleName, RuleExample>> = {
  unauthorized: pushWith({ 'X-BlueTape-Key': 'not-a-key' }),
  key_revoked: pushWith({}, 'The key was revoked.'),
  key_expired: pushWith({}, 'The key has expired.'),
  expiry_in_the_past: {
    method: 'POST',
    path: '/operator/key',
    body: { expiresAt: '2023-01-04T09:00:00Z' },
  },
  key_scope: pushWith({}, 'The key is read-only.'),
  csrf_token_missing: ofSession,
  foreign_site: {
    method: 'POST',
    path: '/operator/session',
    headers: { Origin: 'https://evil.example.com' },
    body: { key: 'an operator’s key' },
  },

  customer_source_not_found: read('/integration/customer-source'),
  customer_source_url_not_allowed: {
    method: 'PUT',
    path: '/integration/customer-source',
    body: { url: 'http://10.0.0.7/customers' },
  },
  customer_import_running: {
    testedIn: 'test/customer-import.test.ts',
    why: 'An import runs only as long as its source takes.',
  },
  customer_import_ended: {
    testedIn: 'test/customer-import.test.ts',
    why: 'An import needs a source to complete.',
  },
  customer_import_not_found: read(
    '/integration/customer-import/01a203a5-e364-7441-812f-ef006ec672b5',
  ),

  line_too_long: reconcile(' '.repeat(4 * 1024 * 1024 + 1), {
    inWords: 'a line of 4 MiB and one byte',
    headers: { 'Content-Type': 'application/x-ndjson' },
  }),
  line_out_of_order: reconcile('{"id": "I-9"}\n{"id": "I-10"}\n'),
  line_outside_buckets: reconcile('{"id": "I-1"}\n', { query: '?buckets=00' }),
  field_not_compared: {
    testedIn: 'src/api/reconciliations/reconcile.test.ts',
    why: 'It is in the summary of a reconciliation: `{"summary": {"warnings": [{"rule": "field_not_compared", "pointer": "/lines", …}], …}}`.',
  },
  reconciliation_not_found: read(
    '/integration/reconciliation/01a203a5-e364-7441-812f-ef006ec672b5',
  ),

  webhook_endpoint_not_found: read('/integration/webhook-endpoint/0123456789ab'),
  webhook_delivery_not_found: read('/integration/webhook-delivery/0123456789ab-57'),
  webhook_url_not_allowed: createEndpoint({ url: 'http://10.0.0.7/hook' }),
  name_not_resolved: {
    testedIn: 'test/outbound-addresses.test.ts',
    why: 'It requires a name server that does not respond.',
  },
  webhook_header_not_allowed: createEndpoint({ headers: { 'Content-Type': 'text/xml' } }),
  event_type_unknown: createEndpoint({ eventTypes: ['invoice.payed'] }),
  too_many_webhook_endpoints: webhookRule,
  too_many_webhook_secrets: rotation,
  replay_not_one: webhookRule,
  replay_still_pending: webhookRule,

  body_empty: pushText('', 'nothing'),
  body_not_json: pushText('{"totalAmount": 1100,}'),
  body_form_encoded: pushText('invoiceNumber=INV-1&totalAmount=1100'),
  body_encoding: pushText('{"invoiceNumber": "INV \\ud83d"}'),
  text_not_storable: pushText('{"invoiceNumber": "INV\\u0000"}'),
  body_too_large: pushText(' '.repeat(4 * 1024 * 1024 + 1), '4 MiB and one byte'),
  body_content_encoding: pushWith({ 'Content-Encoding': 'gzip' }),
  body_content_type: {
    method: 'POST',
    path: '/integration/batch',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: '{"items":[]}',
  },
  duplicate_field: pushText('{"totalAmount": 1100, "totalAmount": 1200}'),
  too_deep: pushText('[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]'),
  too_many_fields: pushText(fields(65), 'an object with 65 fields'),
  field_name_too_long: pushText(
    `{"${'x'.repeat(129)}": 1}`,
    'a field whose name has 129 characters',
  ),
  too_many_values: pushText(`[${'0,'.repeat(100_000)}0]`, 'a list of 100,001 zeros'),

  field_required: push({ dueDate: null }),
  wrong_type: push({ invoiceNumber: 3 }),
  text_empty: push({ invoiceNumber: '' }),
  text_not_one_line: {
    ...setAccount({ messages: { senderName: 'Acme\nSupply' } }),
    inWords: 'a `senderName` of two lines',
  },
  text_too_long: {
    ...push({ invoiceNumber: 'N'.repeat(129) }),
    inWords: 'an `invoiceNumber` of 129 characters',
  },
  too_many_items: {
    ...push({ salesInfo: Array.from({ length: 101 }, () => ({})) }),
    inWords: '101 entries in `salesInfo`',
  },
  value_unknown: push({ status: 'placed' }),
  number_invalid: push({ totalAmount: '1,100.00' }),
  number_too_long: push({ totalAmount: '1100.0000000000001' }),
  too_many_decimals: push({ totalAmount: 1100.005 }),
  quantity_not_integer: push(line({ quantity: 2.5 }), 'The account accepts whole quantities only.'),
  date_invalid: push({ dueDate: '2023-02-30' }),
  source_time_invalid: push({ sourceModifiedDate: '13.06.2024' }),
  source_clock_no_zone: push({ sourceModifiedDate: '2024-06-13T04:41:34' }),
  source_clock_default: push({ sourceModifiedDate: '0001-01-01T00:00:00' }),
  source_clock_ahead: push({ sourceModifiedDate: '2042-01-01T00:00:00Z' }),
  id_reserved: { ...push({ id: 'simplify' }), method: 'POST', path: '/integration/invoice' },
  id_mismatch: push({ id: 'i2' }),
  id_lookalike: {
    ...push({ id: 'I1' }),
    method: 'POST',
    path: '/integration/invoice',
  },
  invisible_characters: push({ invoiceNumber: 'INV/00003/2023   ' }),
  id_invalid: read('/integration/invoice/i1%07'),
  unknown_field: push({ totalAmmount: 1100 }),

  total_mismatch: push({ totalAmount: 1100.03 }),
  line_total_mismatch: push(line({ totalAmount: 1105 })),
  line_amount_exceeds_price: push(line({ unitAmount: 400 })),
  line_amount_below_price: push(line({ unitAmount: 500_000 })),
  lines_sum_mismatch: push(line({ taxAmount: 0, totalAmount: 1000 })),
  amount_due_out_of_range: push({ amountDue: 1200 }),
  credit_note: push({
    subTotal: -1000,
    taxAmount: -100,
    totalAmount: -1100,
    amountDue: 0,
    lines: [],
  }),
  rounding_difference: push({ subTotal: 1000.02, totalAmount: 1100.02 }),
  dates_out_of_order: push({ dueDate: '2023-01-03' }),

  fee_rate_out_of_range: setAccount({ advanceRate: 80, feeRate: 25 }),
  host_invalid: setAccount({ redirectHosts: ['https://shop.example.com/'] }),
  email_invalid: setAccount({ messages: { replyTo: 'Billing <billing@example.com>' } }),
  message_not_found: read('/operator/account/acme/message/01a203a5-e364-7441-812f-ef006ec672b5'),
  message_waiting: {
    testedIn: 'test/messages.test.ts',
    why: 'A message differs on every hub, and waits until it is sent.',
  },
  account_exists: { method: 'POST', path: '/operator/account', body: { id: 'acme' } },
  key_not_found: {
    method: 'PUT',
    path: '/operator/account/acme/key/0123456789ab/revoke',
    body: { reason: 'found in a mail' },
  },
  account_not_found: read('/operator/account/nobody'),
  link_not_found: read('/buyer/invoice?account=acme&id=i1&token=changed-on-its-way'),
  invoice_not_found: { ...push({}), path: '/integration/invoice/i9' },
  customer_not_found: push({ customerId: 'c9' }),
  company_not_found: {
    method: 'POST',
    path: '/integration/customer',
    body: {
      id: 'c2',
      firstName: 'Ada',
      lastName: 'Example',
      emailAddress: 'ada@example.com',
      cellPhoneNumber: '+15550100',
      companyId: 'b9',
      sourceModifiedDate: '2024-06-12T08:00:00.000Z',
    },
  },
  company_can_have_only_one_customer: {
    given: 'The company has another customer.',
    method: 'POST',
    path: '/integration/company/b1/customer',
    body: { customerId: 'c1' },
  },
  customer_of_another_company: {
    given: 'The customer has another company.',
    method: 'POST',
    path: '/integration/company/b1/customer',
    body: { customerId: 'c1' },
  },
  quote_not_found: read('/integration/quote/q9'),
  project_not_found: read('/integration/project/p9'),
  project_older: {
    given: 'A newer state of the project is stored.',
    method: 'POST',
    path: '/integration/quote',
    body: {
      id: 'q1',
      ...quoteBody(),
      projectDetails: { projectId: 'p1', sourceModifiedDate: '2024-06-01' },
    },
  },
  not_a_sandbox: ofOperator('operations/run-again'),
  nothing_to_run_again: ofOperator('operations/run-again'),
  operation_not_found: read('/integration/operations/019b8f9c-0000-7000-8000-000000000001'),
  method_not_allowed: { method: 'POST', path: '/integration/events' },
  route_not_found: read('/integration/invoices'),
  already_exists: { ...push({ id: 'i1' }), method: 'POST', path: '/integration/invoice' },
  version_mismatch: pushWith({ 'If-Match': '"9"' }),
  if_match_invalid: pushWith({ 'If-Match': '1' }),

  redirect_url_invalid: read(`${invoicePath}/checkout-redirect?redirectUrl=thanks.html`),
  redirect_host_not_allowed: read(
    `${invoicePath}/checkout-redirect?redirectUrl=https%3A%2F%2Fevil.example.com`,
  ),
  invoice_paid: behindLink('invoices/open-invoice'),
  invoice_canceled: behindLink('customers/sign-up'),
  invoice_expired: behindLink('customers/sign-up'),
  invoice_not_placed: behindLink('invoices/open-invoice'),
  invoice_under_way: behindLink('invoices/open-invoice'),
  sign_up_needed: behindLink('invoices/open-invoice'),
  quote_expired: behindLink('quotes/quote'),
  quote_decided: behindLink('quotes/quote'),
  payer_missing: simplify({ payersInfo: [] }),
  payer_unreachable: simplify({ payersInfo: [{ firstName: 'Pat' }] }),
  invoice_of_other_kind: {
    method: 'PUT',
    path: '/integration/invoice/simplify/i1',
    body: simplifiedBody(),
  },

  status_not_yours: push({ status: 'Paid' }),
  expired_on_arrival: push({}),
  voided_at_source: push(
    {
      status: 'Canceled',
      subTotal: 0,
      taxAmount: 0,
      totalAmount: 0,
      amountDue: 0,
      lines: [],
      sourceModifiedDate: '2024-06-14T10:00:00Z',
    },
    'The invoice is Canceled.',
  ),
  status_locked: push(
    { dueDate: '2023-02-12', sourceModifiedDate: '2024-06-14T10:00:00Z' },
    'The invoice is Approved.',
  ),
  already_canceled: cancel('The invoice is Canceled.'),
  not_cancelable: cancel('The invoice is Approved.'),
  move_not_possible: {
    testedIn: 'src/domain/invoices/move-invoice.test.ts',
    why: 'Transitions by the buyer or the hub are not calls of the integration API.',
  },

  frozen: creditRule,
  nothing_payable: creditRule,
  document_too_long: {
    testedIn: 'src/documents/pdf-renderer.test.ts',
    why: 'It requires an invoice of several megabytes.',
  },
  payable_changed: creditRule,
  buyers_differ: creditRule,
  credit_needs_company: creditRule,
  credit_barred: creditRule,
  credit_suspended: creditRule,
  credit_insufficient: creditRule,
  term_not_offered: creditRule,
  payout_outdated: creditRule,
  repayment_too_large: creditRule,
  draw_not_found: creditRule,
  payment_not_found: creditRule,
  quote_not_applied: {
    ...push({ id: 'i-quoted', quoteId: 'q9' }),
    method: 'POST',
    path: '/integration/invoice',
  },

  idempotency_key_invalid: {
    ...pushWith({ 'Idempotency-Key': 'k'.repeat(256) }),
    inWords: 'an `Idempotency-Key` of 256 characters',
  },
  idempotency_key_reused: pushWith(
    { 'Idempotency-Key': 'nightly-7' },
    'The key was used before with another body.',
  ),
  idempotency_key_running: pushWith(
    { 'Idempotency-Key': 'nightly-8' },
    'The first call with the key is still running.',
  ),
  query_invalid: read('/integration/invoice?limit=1000'),
  query_unknown: { ...push({}), path: `${invoicePath}?colour=blue` },
  cursor_invalid: read('/integration/invoice?cursor=2'),
  request_malformed: read('/integration/invoice/%ZZ'),
  headers_too_large: {
    ...pushWith({ Cookie: 'c'.repeat(17 * 1024) }),
    inWords: 'a `Cookie` of 17 KiB',
  },
  request_timeout: { ...read(invoicePath), inWords: 'only part of the headers' },
  backup_running: aboutBackups,
  backup_no_room: aboutBackups,
  backup_failed: aboutBackups,
  account_rate_limited: push({}, 'The account exceeds its call limits.'),
  cell_unavailable: ofCells,
  cell_not_served: ofCells,
  cell_unknown: {
    method: 'POST',
    path: '/operator/account',
    body: { id: 'branch-7', cell: 'nowhere' },
  },
  hub_busy: push({}, 'More calls are in progress than the hub accepts at once.'),
  hub_stopping: {
    testedIn: 'src/api/batch/push-batch.test.ts',
    why: 'It requires a hub that is being stopped.',
  },
  database_unavailable: push({}, 'The database does not respond.'),
  internal_error: push({}, 'A defect of the hub.'),
}
