// The API calls that create seed data: as the supplier's accounting system, as a buyer with a link, and as an operator.
// All writes are idempotent, so that a second run changes nothing.
export type SeedBody = Readonly<Record<string, unknown>>
// oxlint-disable-next-line typescript/no-explicit-any -- answers of every shape, read only by the scenarios
export type SeedAnswer = { readonly status: number; readonly body: any }

export type SeedCalls = {
  readonly accountId: string
  /** A write of the supplier's accounting system, and one that the hub refuses. */
  push(method: 'POST' | 'PUT', path: string, body?: SeedBody): Promise<SeedAnswer>
  pushRefused(path: string, body: SeedBody): Promise<void>
  read(path: string): Promise<SeedAnswer>
  /** An operator's write to the account, with a reason. */
  operate(path: string, body?: SeedBody, method?: 'PUT' | 'POST'): Promise<SeedAnswer>
  /** An operator's read, or call without an account. */
  asOperator(method: 'GET' | 'POST' | 'PUT', path: string, body?: SeedBody): Promise<SeedAnswer>
  /** A buyer's write with the link of an invoice. */
  buyer(invoiceId: string, path: string, body: SeedBody): Promise<SeedAnswer>
  /** A buyer's write with any link. */
  behind(link: string, path: string, body: SeedBody): Promise<SeedAnswer>
  checkoutLink(invoiceId: string): Promise<string>
}

/** Makes one call of an audience; the paths of accounts and operators are below theirs. */
type Send = (call: SeedRequest) => Promise<{ readonly status: number; readonly text: string }>

export type SeedRequest = {
  readonly audience: 'account' | 'buyer' | 'operator'
  readonly method: string
  /** Without the service prefix; a buyer's has the query of the link. */
  readonly path: string
  readonly body?: SeedBody
}

export function openSeedCalls(accountId: string, reason: string, sendAny: Send): SeedCalls {
  const send = async (request: SeedRequest): Promise<SeedAnswer> => {
    const { status, text } = await sendAny(request)
    // Writes of an earlier run conflict, and reads may look for records that do not exist yet.
    const isExpected = status === 409 || (request.method === 'GET' && status === 404)
    if (status >= 300 && !isExpected)
      throw new Error(`The seed data could not be created: ${status} ${text}`)
    return { status, body: JSON.parse(text) }
  }
  const source = (method: string, path: string, body?: SeedBody) => {
    const request = { audience: 'account', method, path: `/integration${path}` } as const
    return send(body === undefined ? request : { ...request, body })
  }
  const asOperator = (method: string, path: string, body?: SeedBody) => {
    const request = { audience: 'operator', method, path: `/operator${path}` } as const
    return send(body === undefined ? request : { ...request, body })
  }
  const calls: SeedCalls = {
    accountId,
    push: (method, path, body = {}) => source(method, path, body),
    async pushRefused(path, body) {
      await source('PUT', path, body).catch(() => undefined)
    },
    read: (path) => source('GET', path),
    operate: (path, body = {}, method = 'PUT') =>
      asOperator(method, `/account/${accountId}${path}`, { reason, ...body }),
    asOperator,
    buyer: async (invoiceId, path, body) =>
      calls.behind(await calls.checkoutLink(invoiceId), `/invoice${path}`, body),
    behind: (link, path, body) =>
      send({
        audience: 'buyer',
        method: 'POST',
        path: `/buyer${path}${new URL(link).search}`,
        body,
      }),
    checkoutLink: async (invoiceId) =>
      String((await calls.read(`/invoice/${invoiceId}/checkout`)).body.checkOutUrl),
  }
  return calls
}
