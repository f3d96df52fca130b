// The refusals of calls: the meaning of each status, with an example body for the call.
import type { Route } from '../endpoint.ts'
import type { JsonSchema } from '../../schema/field.ts'

type Refusal = { readonly name: string; readonly text: string; readonly reason: string }

export const refusals: Readonly<Record<string, Refusal>> = {
  400: {
    name: 'Invalid',
    text: 'Invalid request, with all its errors',
    reason: 'limit is not a whole number from 1 to 200.',
  },
  401: { name: 'Unauthorized', text: 'Unauthorized', reason: 'Unauthorized.' },
  403: { name: 'Forbidden', text: 'The key is read-only', reason: 'The key is read-only.' },
  404: { name: 'NotFound', text: 'Not found', reason: 'Not found.' },
  408: {
    name: 'RequestTimeout',
    text: 'The body did not arrive in time, or the call took too long',
    reason: 'Nothing of the body arrived for 10 seconds.',
  },
  409: {
    name: 'Conflict',
    text: 'The stored state does not allow it',
    reason: 'The first call with this Idempotency-Key is still running.',
  },
  412: {
    name: 'VersionMismatch',
    text: 'If-Match contains another version',
    reason: 'The invoice has version 8, and If-Match names another.',
  },
  413: {
    name: 'BodyTooLarge',
    text: 'The body is too large',
    reason: 'The body is larger than 4 MiB.',
  },
  415: {
    name: 'UnsupportedEncoding',
    text: 'The body is compressed, or not of a Content-Type that the call takes',
    reason: 'The body is compressed.',
  },
  421: {
    name: 'Misdirected',
    text: 'The account is in a cell that this hub does not serve',
    reason: 'The account is in cell b, which this hub does not serve.',
  },
  422: {
    name: 'IdempotencyKeyReused',
    text: 'The Idempotency-Key belongs to another call',
    reason: 'This Idempotency-Key was used before with another method, path or body.',
  },
  429: {
    name: 'TooManyCalls',
    text: 'Rate limit of the account exceeded: try again later',
    reason: 'The account makes more than 20000 calls a second.',
  },
  500: { name: 'Unexpected', text: 'Unexpected error', reason: 'Unexpected error.' },
  503: {
    name: 'Unavailable',
    text: 'Busy, or the database is unavailable: try again later',
    reason: 'The hub is busy.',
  },
}

const retryAfter = {
  description: 'How long to wait before repeating the call, in seconds.',
  schema: { type: 'integer', minimum: 0 },
  example: 1,
}

const error = { $ref: '#/components/schemas/Error' }

function responseOf(status: number | string, example: object): object {
  const { text = '' } = refusals[status] ?? {}
  const waits = ['503', '429', '409'].includes(String(status))
  return {
    description: text,
    ...(waits ? { headers: { 'Retry-After': retryAfter } } : {}),
    content: { 'application/json': { schema: error, example } },
  }
}

/** Refusals that are the same for every call, by name. 404 differs from call to call. */
export function sharedRefusals(): Record<string, object> {
  const shared = Object.entries(refusals).filter(([status]) => status !== '404')
  return Object.fromEntries(
    shared.map(([status, { name, reason }]) => {
      return [name, responseOf(status, { code: status, reason })]
    }),
  )
}

/** The shared one, or the call's own if its body names a record or a field. */
export function refusalOf(status: number, route: Route): object {
  const example = ownExample(status, route)
  if (example !== null) return responseOf(status, { code: String(status), ...example })
  return { $ref: `#/components/responses/${refusals[status]?.name ?? ''}` }
}

function ownExample(status: number, route: Route): { readonly reason: string } | null {
  const { body } = route.endpoint
  if (status === 400 && body !== undefined)
    return route.endpoint.isLong === true ? badLine() : badBody(body.schema)
  if (status === 404) return { reason: missingReason(route) }
  if (status === 409) return conflict(route)
  return null
}

/** The most common error: sums that do not add up, or else a missing field. */
function badBody({ properties = {}, required = [] }: JsonSchema) {
  if (Object.keys(properties as object).includes('totalAmount')) {
    const message = 'totalAmount is 1100.01, but subTotal + taxAmount is 1100.00.'
    const numbers = { sent: '1100.01', expected: '1100.00', difference: '0.01' }
    return faultAnswer(message, {
      pointer: '/totalAmount',
      rule: 'total_mismatch',
      message,
      ...numbers,
    })
  }
  const [field] = required as readonly string[]
  if (field === undefined) {
    const message = 'The body is a list, not an object.'
    return faultAnswer(message, { pointer: '', rule: 'wrong_type', message })
  }
  const message = `${field} is required but missing.`
  return faultAnswer(message, { pointer: `/${field}`, rule: 'field_required', message })
}

function badLine() {
  const message = 'Line 17: id is required but missing.'
  return { ...faultAnswer(message, { pointer: '/id', rule: 'field_required', message }), line: 17 }
}

function faultAnswer(
  reason: string,
  fault: Readonly<Record<'pointer' | 'rule' | 'message', string>>,
) {
  return { reason, errors: [fault], docs: `/docs/rules/${fault.rule}` }
}

const recordNames: Readonly<Record<string, string>> = {
  invoice: 'Invoice',
  company: 'Company',
  customer: 'Customer',
  quote: 'Quote',
  project: 'Project',
  draw: 'Draw',
  application: 'Draw',
  payment: 'Payment',
  operations: 'Operation',
  key: 'Key',
  account: 'Account',
  signup: 'Customer',
  'customer-import': 'Import',
  'customer-source': 'Customer source',
  reconciliation: 'Reconciliation',
  'webhook-endpoint': 'Webhook endpoint',
  'webhook-delivery': 'Delivery',
  message: 'Message',
}

/** The contract has two sentences for a missing invoice: one for updates, one for reads. */
function missingReason({ audience, method, path, name }: Route): string {
  if (name === 'link-customer') return 'Customer not found.'
  const record = recordOf(path)
  const isUpdate = audience === 'account' && method === 'PUT' && record === 'Invoice'
  return isUpdate ? 'Invoice not exists.' : `${record} not found.`
}

function recordOf(path: string): string {
  const named = path.split('/').filter((part) => part in recordNames)
  return recordNames[named.at(-1) ?? ''] ?? 'Link'
}

function conflict({ method, path, name }: Route): { readonly reason: string } | null {
  if (name === 'cancel-invoice') return { reason: 'Invoice already canceled.' }
  if (name.startsWith('create-') && method === 'POST' && !/webhook|backup/.test(path)) {
    return { reason: `${recordOf(path)} already exists.` }
  }
  return null
}
