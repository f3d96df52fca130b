// The calls of a load. bench/wrk-calls.lua says the same for wrk.
import { sampleInvoice } from '../src/api/contract-page.ts'
import { servicePrefix } from '../src/api/endpoint.ts'

const callKinds = [
  'update',
  'unchanged',
  'superseded',
  'refused',
  'create',
  'get',
  'status',
  'list',
] as const
export type CallKind = (typeof callKinds)[number]

/** The source's clock of every invoice before the load, in the format of the load's own updates. */
export const filledStamp = '2020-01-01T00:00:00.000000Z'
const olderStamp = '2000-01-01T00:00:00.000000Z'

export type Calls = {
  readonly kind: CallKind
  readonly accounts: readonly { readonly id: string; readonly key: string }[]
  /** First microsecond of the source's clock. */
  readonly base: number
  /** In each account, `inv-0000000` and so on. */
  readonly invoices: number
}

export type Sent = {
  readonly method: 'GET' | 'POST' | 'PUT'
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}

const collection = `${servicePrefix}/integration/invoice`

/** Makes one call after another: random ids, and every update another one and later than the last. */
export function callMaker({ kind, accounts, base, invoices }: Calls): () => Sent {
  let sent = 0
  return () => {
    sent += 1
    const account = accounts[Math.floor(Math.random() * accounts.length)]
    const headers = {
      'X-BlueTape-Key': account?.key ?? '',
      'X-Integration-AccountId': account?.id ?? '',
      'Content-Type': 'application/json',
    }
    const id = `inv-${String(Math.floor(Math.random() * invoices)).padStart(7, '0')}`
    const one = `${collection}/${id}`
    const later = () => bodyOf(sent, stampOf(base + sent * 16))
    const put = (body: object) =>
      ({ method: 'PUT', path: one, headers, body: JSON.stringify(body) }) as const
    switch (kind) {
      case 'update':
        return put(later())
      case 'unchanged':
        return put(bodyOf(0, filledStamp))
      case 'superseded':
        return put(bodyOf(sent, olderStamp))
      case 'refused':
        return put({ ...later(), dueDate: '2023-13-12' })
      case 'create': {
        const body = JSON.stringify({ id: `new-${base}-0-${sent}`, ...later() })
        return { method: 'POST', path: collection, headers, body }
      }
      case 'get':
        return { method: 'GET', path: one, headers }
      case 'status':
        return { method: 'GET', path: `${one}/status`, headers }
      case 'list':
        return { method: 'GET', path: `${collection}?limit=50`, headers }
      default:
        return kind satisfies never
    }
  }
}

function bodyOf(item: number, sourceModifiedDate: string) {
  const [line] = sampleInvoice.lines
  const lines = [{ ...line, description: `Item ${item}` }]
  return { ...sampleInvoice, lines, sourceModifiedDate }
}

function stampOf(us: number): string {
  const seconds = new Date(Math.floor(us / 1e6) * 1000).toISOString().slice(0, 19)
  return `${seconds}.${String(us % 1e6).padStart(6, '0')}Z`
}
