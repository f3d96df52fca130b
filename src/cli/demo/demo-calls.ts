// The calls that fill a demo: the hub's own API, as the supplier's accounting system, as a buyer behind a link and as
// an operator. Each write is made once: made again, on a later start, it changes nothing.
import { servicePrefix } from '../../api/endpoint.ts'

type Json = Readonly<Record<string, unknown>>
// oxlint-disable-next-line typescript/no-explicit-any -- answers of every shape, which only the demo looks into
type DemoAnswer = { readonly status: number; readonly body: any }

export type DemoCalls = {
  /** A write of the supplier's accounting system, and one that is refused. */
  push(method: 'POST' | 'PUT', path: string, body?: Json): Promise<DemoAnswer>
  pushRefused(path: string, body: Json): Promise<void>
  read(path: string): Promise<DemoAnswer>
  /** A write below the account, with a reason. */
  operate(path: string, body?: Json, method?: 'PUT' | 'POST'): Promise<DemoAnswer>
  /** A call of the operator's that is about no account, or reads. */
  asOperator(method: 'GET' | 'POST' | 'PUT', path: string, body?: Json): Promise<DemoAnswer>
  /** What a buyer does behind the link of an invoice. */
  buyer(invoiceId: string, path: string, body: Json): Promise<DemoAnswer>
  /** The same behind any link. */
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
  const send = (method: string, path: string, said: { headers: object; body?: Json }) => {
    const headers = { ...said.headers, ...mark }
    return call(`${url}${servicePrefix}${path}`, { method, ...said, headers })
  }
  const calls: DemoCalls = {
    push: (method, path, body = {}) =>
      send(method, `/integration${path}`, { headers: source, body }),
    pushRefused: async (path, body) => {
      await send('PUT', `/integration${path}`, { headers: source, body }).catch(() => undefined)
    },
    read: (path) => send('GET', `/integration${path}`, { headers: source }),
    operate(path, body = {}, method = 'PUT') {
      const said = { headers: operator, body: { reason: demoReason, ...body } }
      return send(method, `/operator/account/${accountId}${path}`, said)
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
  // A conflict is what was done on an earlier start, and what is not there yet is asked for. Anything else is a slip.
  const isExpected = answer.status === 409 || (method === 'GET' && answer.status === 404)
  if (!answer.ok && !isExpected) {
    throw new Error(`The demo data could not be made: ${answer.status} ${text}`)
  }
  return { status: answer.status, body: JSON.parse(text) }
}
