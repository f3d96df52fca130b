// Every write call of accounts, on records of its own, so that each can be made again and again.
import type { WebhookReceiver } from './webhook-receiver.ts'
import {
  companyBody,
  customerBody,
  invoiceBody,
  quoteBody,
  simplifiedBody,
  type Caller,
  type TestHub,
} from './hub.ts'

export type WriteCall = {
  readonly method: 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly path: string
  readonly body?: unknown
  /** The type of the body, if it is not one JSON document. */
  readonly type?: string
}

/** By operation: makes what the call needs, and returns the call. */
export type WriteCalls = Readonly<Record<string, () => Promise<WriteCall>>>

type Ways = { readonly hub: TestHub; readonly as: Caller; readonly receiver: WebhookReceiver }

let made = 0
const freshId = () => `w-${(made += 1)}`
const changed = { sourceModifiedDate: '2024-07-01T00:00:00.000Z' }

export function writeCalls({ hub, as, receiver }: Ways): WriteCalls {
  async function put(method: string, path: string, body?: unknown) {
    const answer = await hub.call(method, `/integration${path}`, { as, body })
    if (answer.status >= 300) throw new Error(`${path} was refused: ${answer.text}`)
    return answer.body
  }
  async function create(path: string, body: object): Promise<string> {
    const id = freshId()
    await put('POST', path, { id, ...body })
    return id
  }
  const customer = () => create('/customer', customerBody())
  const invoice = async () => create('/invoice', invoiceBody({ customerId: await customer() }))
  const company = () => create('/company', companyBody())
  /** One import runs at a time. */
  const source = async () => {
    const { items } = await put('GET', '/customer-import')
    for (const { id, status } of items as { id: string; status: string }[]) {
      if (status === 'running') await put('PUT', `/customer-import/${id}/cancel`)
    }
    return { url: `${receiver.url}?${freshId()}` }
  }
  const endpoint = async () => {
    const { id } = await put('POST', '/webhook-endpoint', { url: receiver.url })
    return `/webhook-endpoint/${String(id)}`
  }
  const post = (path: string, body?: unknown): WriteCall => {
    return { method: 'POST', path: `/integration${path}`, body }
  }
  const change = (path: string, body: unknown): WriteCall => {
    return { method: 'PUT', path: `/integration${path}`, body }
  }
  return {
    'create-customer': async () => post('/customer', { id: freshId(), ...customerBody() }),
    'update-customer': async () =>
      change(`/customer/${await customer()}`, customerBody({ firstName: 'Eve', ...changed })),
    'create-company': async () => post('/company', { id: freshId(), ...companyBody() }),
    'update-company': async () =>
      change(`/company/${await company()}`, companyBody({ businessName: 'B', ...changed })),
    'link-customer': async () =>
      post(`/company/${await company()}/customer`, { customerId: await customer() }),
    'create-invoice': async () =>
      post('/invoice', { id: freshId(), ...invoiceBody({ customerId: await customer() }) }),
    'update-invoice': async () => {
      const customerId = await customer()
      const id = await create('/invoice', invoiceBody({ customerId }))
      const fields = { customerId, dueDate: '2023-02-01', ...changed }
      return change(`/invoice/${id}`, invoiceBody(fields))
    },
    'cancel-invoice': async () => change(`/invoice/${await invoice()}/cancel`, {}),
    'create-simplified-invoice': async () =>
      post('/invoice/simplify', { id: freshId(), ...simplifiedBody() }),
    'update-simplified-invoice': async () => {
      const id = await create('/invoice/simplify', simplifiedBody())
      const fields = simplifiedBody({ dueDate: '2023-02-01', ...changed })
      return change(`/invoice/simplify/${id}`, fields)
    },
    'create-quote': async () =>
      post('/quote', { id: freshId(), ...quoteBody({ customerId: await customer() }) }),
    'update-quote': async () => {
      const customerId = await customer()
      const id = await create('/quote', quoteBody({ customerId }))
      return change(`/quote/${id}`, quoteBody({ customerId, quoteNumber: 'Q-2', ...changed }))
    },
    'push-batch': async () => ({
      ...post(
        '/batch',
        `${JSON.stringify({ op: 'create-customer', body: { id: freshId(), ...customerBody() } })}\n`,
      ),
      type: 'application/x-ndjson',
    }),
    'create-webhook-endpoint': async () =>
      post('/webhook-endpoint', { url: receiver.url, enabled: false }),
    'update-webhook-endpoint': async () => ({
      method: 'PATCH',
      path: `/integration${await endpoint()}`,
      body: { description: 'books' },
    }),
    'rotate-webhook-secret': async () => post(`${await endpoint()}/rotate`, {}),
    'test-webhook-endpoint': async () => post(`${await endpoint()}/test`),
    'replay-webhook-deliveries': async () => post(`${await endpoint()}/replay`, { fromSeq: 1 }),
    'delete-webhook-endpoint': async () => ({
      method: 'DELETE',
      path: `/integration${await endpoint()}`,
    }),
    'set-customer-source': async () => change('/customer-source', await source()),
    'delete-customer-source': async () => {
      await put('PUT', '/customer-source', await source())
      return { method: 'DELETE', path: '/integration/customer-source' }
    },
    'start-customer-import': async () => {
      await put('PUT', '/customer-source', await source())
      return post('/customer-import')
    },
    'cancel-customer-import': async () => {
      await put('PUT', '/customer-source', await source())
      const { id } = await put('POST', '/customer-import')
      return change(`/customer-import/${String(id)}/cancel`, undefined)
    },
    reconcile: async () => ({
      ...post('/reconcile/invoice', '{"id":"w-1"}\n'),
      type: 'application/x-ndjson',
    }),
  }
}
