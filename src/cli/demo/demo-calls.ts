// The API calls that create the demo data: as the supplier's accounting system, as a buyer with a link, and as an operator.
// All writes are idempotent, so that a later start changes nothing.
import { servicePrefix } from '../../api/endpoint.ts'

type Json = Readonly<Record<string, unknown>>
// oxlint-disable-next-line typescript/no-explicit-any -- answers of every shape, read only by the demo
type DemoAnswer = { readonly status: number; readonly body: any }

export type DemoCalls = {
  /** A write of the supplier's accounting system, and one that the hub refuses. */
  push(method: 'POST' | 'PUT', path: string, body?: Json): Promise<DemoAnswer>
  pushRefused(path: string, body: Json): Promise<void>
  read(path: string): Promise<DemoAnswer>
  /** An operator's write to the account, with a reason. */
  operate(path: string, body?: Json, method?: 'PUT' | 'POST'): Promise<DemoAnswer>
  /** An operator's read, or call without an account. */
  asOperator(method: 'GET' | 'POST' | 'PUT', path: string, body?: Json): Promise<DemoAnswer>
  /** A buyer's write with the link of an invoice. */
  buyer(invoiceId: string, path: string, body: Json): Promise<DemoAnswer>
  /** A buyer's write with any link. */
  behind(link: string, path: string, body: Json): Promise<DemoAnswer>
  checkoutLink(invoiceId: string): Promise<string>
}

type DemoAccess = {
  readonly url: string
  readonly accountId: string
  readonly key: string
  readonly operatorKey: string
  /** Keeps the calls out of the log. */
  readonly mark: Readonly<Record<string, string>>
}

export const demoReason = 'Part of the demo.'

export function openDemoCalls({ url, accountId, key, operatorKey, mark }: DemoAccess): DemoCalls {
  const source = { 'X-BlueTape-Key': key, 'X-Integration-AccountId': accountId }
  const operator = { 'X-Operator-Key': operatorKey }
  const send = (method: string, path: string, input: { headers: object; body?: Json }) => {
    const headers = { ...input.headers, ...mark }
    return call(`${url}${servicePrefix}${path}`, { method, ...input, headers })
  }
  const calls: DemoCalls = {
    push: (method, path, body = {}) =>
      send(method, `/integration${path}`, { headers: source, body }),
    pushRefused: async (path, body) => {
      await send('PUT', `/integration${path}`, { headers: source, body }).catch(() => undefined)
    },
    read: (path) => send('GET', `/integration${path}`, { headers: source }),
    operate(path, body = {}, method = 'PUT') {
      const input = { headers: operator, body: { reason: demoReason, ...body } }
      return send(method, `/operator/account/${accountId}${path}`, input)
    },
    asOperator: (method, path, body) =>
      send(method, `/operator${path}`, {
        headers: operator,
        ...(body === undefined ? {} : { body }),
      }),
    buyer: async (invoiceId, path, body) =>
      calls.behind(await calls.checkoutLink(invoiceId), `/invoice${path}`, body),
    behind: (link, path, body) =>
      send('POST', `/buyer${path}${new URL(link).search}`, { headers: {}, body }),
    checkoutLink: async (invoiceId) =>
      String((await calls.read(`/invoice/${invoiceId}/checkout`)).body.checkOutUrl),
  }
  return calls
}

type DemoRequest = { readonly method: string; readonly headers: object; readonly body?: Json }

async function call(url: string, { method, headers, body }: DemoRequest): Promise<DemoAnswer> {
  const answer = await fetch(url, {
    method,
    headers: { ...headers, 'Content-Type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await answer.text()
  // Writes of an earlier start conflict, and reads may look for records that do not exist yet.
  const isExpected = answer.status === 409 || (method === 'GET' && answer.status === 404)
  if (!answer.ok && !isExpected) {
    throw new Error(`The demo data could not be created: ${answer.status} ${text}`)
  }
  return { status: answer.status, body: JSON.parse(text) }
}
