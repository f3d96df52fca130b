// Tenants: another account's record is exactly like one that never was, in every place that takes an
// id; and whoever can't say who he is learns nothing but that.
import { randomBytes, randomUUID } from 'node:crypto'
import { crc32 } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasDryRun, servicePrefix, type Route } from '../src/api/endpoint.ts'
import { routes as allRoutes } from '../src/api/routes.ts'
import { mintKey } from '../src/store/accounts/key-secret.ts'
import {
  companyBody,
  customerBody,
  filledPath,
  invoiceBody,
  projectBody,
  quoteBody,
  simplifiedBody,
  startHub,
  type Answered,
  type CallOptions,
  type Caller,
  type TestHub,
} from './support/hub.ts'
import { eventually } from './support/eventually.ts'
import { exchange, requestText } from './support/raw-http.ts'
import { startReceiver, type WebhookReceiver } from './support/webhook-receiver.ts'

/** Those of an account's key; what the others are kept from is in audiences.test.ts. */
const routes = allRoutes.filter(({ audience }) => audience === 'account')

let hub: TestHub
let stranger: Caller
let receiver: WebhookReceiver
/** Of acme, who has them, and of nobody. */
const foreign = {
  invoice: 'inv-acme',
  simplified: 'sim-acme',
  customer: 'cus-acme',
  company: 'com-acme',
  quote: 'quo-acme',
  project: 'pro-acme',
  endpoint: '',
  delivery: '',
  import: '',
  reconciliation: '',
  operation: '',
  blueTapeId: '',
}
const never = {
  invoice: 'inv-none',
  simplified: 'sim-none',
  customer: 'cus-none',
  company: 'com-none',
  quote: 'quo-none',
  project: 'pro-none',
  endpoint: '0123456789ab',
  delivery: '0123456789ab-57',
  import: '01a203a5-e364-7441-812f-ef006ec672b5',
  reconciliation: '01a203a5-e364-7441-812f-ef006ec672b5',
  operation: '',
  blueTapeId: '0123456789ab',
}
type Ids = typeof foreign

beforeAll(async () => {
  hub = await startHub({ webhooks: true })
  receiver = await startReceiver()
  await hub.app.backend.store.setAccount('acme', {
    redirectHosts: ['shop.example.com'],
  })
  const customer = customerBody({ id: foreign.customer, emailAddress: 'acme@example.com' })
  const company = { id: foreign.company, ...companyBody({ customers: [customer] }) }
  await hub.call('POST', '/integration/company', { body: company })
  const projectDetails = projectBody({ projectId: foreign.project })
  await hub.call('POST', '/integration/quote', {
    body: { id: foreign.quote, ...quoteBody({ customerId: foreign.customer, projectDetails }) },
  })
  const created = await hub.call('POST', '/integration/invoice', {
    body: { id: foreign.invoice, ...invoiceBody({ customerId: foreign.customer }) },
  })
  await hub.call('POST', '/integration/invoice/simplify', {
    body: { id: foreign.simplified, ...simplifiedBody() },
  })
  foreign.endpoint = await createEndpoint(hub.acme)
  foreign.delivery = await deliverSomething()
  foreign.import = await startImport()
  foreign.reconciliation = await reconcileNothing()
  foreign.operation = created.body.details.operationId
  foreign.blueTapeId = created.body.blueTapeId
  never.operation = randomUUID()
  stranger = await hub.createCaller('stranger')
  await hub.call('POST', '/integration/customer', {
    body: customerBody({ id: 'own' }),
    as: stranger,
  })
  await hub.call('POST', '/integration/company', {
    body: { id: 'own', ...companyBody() },
    as: stranger,
  })
  await hub.call('POST', '/integration/quote', {
    body: { id: 'own', ...quoteBody({ customerId: 'own' }) },
    as: stranger,
  })
  await hub.call('POST', '/integration/invoice', {
    body: { id: 'own', ...invoiceBody({ customerId: 'own' }) },
    as: stranger,
  })
})
afterAll(async () => {
  await hub.stop()
  await receiver.stop()
})

async function createEndpoint(as: Caller): Promise<string> {
  const body = { url: receiver.url, eventTypes: ['company.*'] }
  const { body: made } = await hub.call('POST', '/integration/webhook-endpoint', { body, as })
  return made.id as string
}

/** From where nobody answers. */
async function startImport(): Promise<string> {
  const url = 'http://127.0.0.1:1/'
  await hub.call('PUT', '/integration/customer-source', { body: { url } })
  return (await hub.call('POST', '/integration/customer-import')).body.id as string
}

async function reconcileNothing(): Promise<string> {
  const { text } = await hub.call('POST', '/integration/reconcile/invoice', { body: '' })
  return (JSON.parse(text) as { summary: { id: string } }).summary.id
}

/** The newest delivery to acme's endpoint, which has ended. */
async function deliverSomething(): Promise<string> {
  await hub.call('POST', '/integration/company', { body: { id: 'told', ...companyBody() } })
  const path = `/integration/webhook-endpoint/${foreign.endpoint}/delivery?status=delivered`
  let items: { id: string }[] = []
  await eventually(async () => {
    items = (await hub.call('GET', path)).body.items
    return items.length > 0
  })
  return items[0]?.id ?? ''
}

/** One place of a call where an id may stand. */
type Probe = {
  readonly place: string
  readonly call: (ids: Ids) => CallOptions & { readonly id?: string; readonly query?: string }
}

const own = 'own'
const inPath = (kind: keyof Ids, body?: (ids: Ids) => unknown): Probe => ({
  place: kind === 'blueTapeId' ? 'path, as a blueTapeId' : 'path',
  call: (ids) => ({ id: ids[kind], ...(body === undefined ? {} : { body: body(ids) }) }),
})
const withHeader = (name: string, value: string, { place, call }: Probe): Probe => ({
  place: `${place}, with ${name}`,
  call: (ids) => ({ ...call(ids), headers: { [name]: value } }),
})

const invoicePath = inPath('invoice')
const invoiceUpdate = inPath('invoice', () => invoiceBody({ customerId: own }))
const simplifiedUpdate = inPath('simplified', () => simplifiedBody())
const quoteUpdate = inPath('quote', () => quoteBody({ customerId: own }))
const companyUpdate = inPath('company', () => companyBody())
const customerLink = inPath('company', ({ customer }) => ({ customerId: customer }))
const customerUpdate = inPath('customer', () => customerBody())

/** Every route has to say where it takes ids: one that is missing here fails. */
const probes: Readonly<Record<string, readonly Probe[]>> = {
  'update-invoice': [
    invoiceUpdate,
    withHeader('If-Match', '"1"', invoiceUpdate),
    withHeader('If-Match', '*', invoiceUpdate),
    withHeader('Prefer', 'handling=strict', invoiceUpdate),
    {
      place: 'path, as a blueTapeId',
      call: ({ blueTapeId }) => ({ id: blueTapeId, body: invoiceBody({ customerId: own }) }),
    },
    {
      place: 'customerId',
      call: ({ customer }) => ({ id: own, body: invoiceBody({ customerId: customer }) }),
    },
    {
      place: 'path and customerId',
      call: ({ invoice, customer }) => ({
        id: invoice,
        body: invoiceBody({ customerId: customer }),
      }),
    },
  ],
  'create-invoice': [
    {
      place: 'customerId',
      call: ({ customer }) => ({ body: { id: 'mine', ...invoiceBody({ customerId: customer }) } }),
    },
    {
      place: 'id, with a customer of theirs',
      call: ({ invoice, customer }) => ({
        body: { id: invoice, ...invoiceBody({ customerId: customer }) },
      }),
    },
  ],
  'update-simplified-invoice': [
    simplifiedUpdate,
    withHeader('If-Match', '"1"', simplifiedUpdate),
    inPath('blueTapeId', () => simplifiedBody()),
  ],
  'create-simplified-invoice': [],
  'cancel-invoice': [invoicePath, withHeader('If-Match', '"1"', invoicePath)],
  'list-invoices': [
    { place: '?customerId', call: ({ customer }) => ({ query: `?customerId=${customer}` }) },
    { place: '?number', call: ({ invoice }) => ({ query: `?number=${invoice}` }) },
  ],
  'get-invoice': [invoicePath, inPath('blueTapeId')],
  'get-invoice-pdf': [invoicePath, inPath('blueTapeId')],
  'get-invoice-status': [invoicePath, inPath('blueTapeId')],
  'get-checkout': [invoicePath, inPath('blueTapeId')],
  'get-checkout-redirect': [
    {
      place: 'path',
      call: ({ invoice }) => ({
        id: invoice,
        query: '?redirectUrl=https%3A%2F%2Fshop.example.com%2F',
      }),
    },
  ],
  'get-invoice-history': [
    invoicePath,
    inPath('blueTapeId'),
    { place: 'path, with ?at', call: ({ invoice }) => ({ id: invoice, query: '?at=2100-01-01' }) },
  ],
  'create-company': [
    {
      place: 'id of the customer',
      call: ({ customer, company }) => ({
        body: {
          id: `${company}-mine`,
          ...companyBody({ customers: [customerBody({ id: `${customer}-mine` }), {}] }),
        },
      }),
    },
  ],
  'update-company': [companyUpdate, withHeader('If-Match', '"1"', companyUpdate)],
  'link-customer': [
    customerLink,
    { place: 'customerId', call: ({ customer }) => ({ id: own, body: { customerId: customer } }) },
  ],
  'get-company': [inPath('company'), inPath('blueTapeId')],
  'get-credit-info': [
    inPath('company'),
    inPath('blueTapeId'),
    {
      place: '?email and ?phone',
      call: ({ company }) => ({
        id: company,
        query: '?email=acme@example.com&phone=%2B12175550100555',
      }),
    },
  ],
  'get-company-history': [inPath('company')],
  'get-customer': [inPath('customer'), inPath('blueTapeId')],
  'get-sign-up': [inPath('customer'), inPath('blueTapeId')],
  'get-customer-history': [inPath('customer')],
  'list-companies': [
    { place: '?customerId', call: ({ customer }) => ({ query: `?customerId=${customer}` }) },
  ],
  'list-customers': [
    { place: '?companyId', call: ({ company }) => ({ query: `?companyId=${company}` }) },
  ],
  'list-quotes': [
    { place: '?customerId', call: ({ customer }) => ({ query: `?customerId=${customer}` }) },
    { place: '?projectId', call: ({ project }) => ({ query: `?projectId=${project}` }) },
  ],
  'list-projects': [],
  'create-quote': [
    {
      place: 'customerId',
      call: ({ customer }) => ({ body: { id: 'mine', ...quoteBody({ customerId: customer }) } }),
    },
  ],
  'update-quote': [
    quoteUpdate,
    withHeader('If-Match', '"1"', quoteUpdate),
    {
      place: 'customerId',
      call: ({ customer }) => ({ id: own, body: quoteBody({ customerId: customer }) }),
    },
  ],
  'get-quote': [inPath('quote'), inPath('blueTapeId')],
  'get-quote-status': [inPath('quote'), inPath('blueTapeId')],
  'get-quote-history': [inPath('quote')],
  'get-project': [inPath('project'), inPath('blueTapeId')],
  'get-project-history': [inPath('project')],
  // Its lines are the calls of this table.
  'push-batch': [],
  'create-customer': [
    {
      place: 'companyId',
      call: ({ company }) => ({ body: customerBody({ id: 'mine', companyId: company }) }),
    },
  ],
  'update-customer': [customerUpdate, withHeader('If-Match', '"1"', customerUpdate)],
  'create-webhook-endpoint': [],
  'list-webhook-endpoints': [],
  'get-webhook-endpoint': [inPath('endpoint')],
  'update-webhook-endpoint': [inPath('endpoint', () => ({ description: 'mine' }))],
  'rotate-webhook-secret': [inPath('endpoint')],
  'test-webhook-endpoint': [inPath('endpoint')],
  'list-webhook-deliveries': [
    inPath('endpoint'),
    {
      place: '?recordId',
      call: ({ endpoint, company }) => ({ id: endpoint, query: `?recordId=${company}` }),
    },
  ],
  'replay-webhook-deliveries': [
    inPath('endpoint', () => ({ fromSeq: 1, dryRun: true })),
    {
      place: 'deliveryId',
      call: ({ endpoint, delivery }) => ({ id: endpoint, body: { deliveryId: delivery } }),
    },
  ],
  'get-webhook-delivery': [inPath('delivery')],
  // The last one: nobody finds the endpoint afterwards.
  'delete-webhook-endpoint': [inPath('endpoint')],
  'get-customer-source': [],
  'set-customer-source': [],
  'start-customer-import': [],
  'list-customer-imports': [],
  'get-customer-import': [inPath('import')],
  'cancel-customer-import': [inPath('import')],
  'delete-customer-source': [],
  reconcile: [],
  'get-reconciliation-digest': [],
  'list-reconciliations': [],
  'get-reconciliation': [inPath('reconciliation')],
  'list-events': [],
  'get-operation': [inPath('operation')],
  'get-rules': [],
  'get-rounding-profile': [],
}

const cases = routes.flatMap((route) =>
  (probes[route.name] ?? []).map((probe) => ({
    name: route.name,
    place: probe.place,
    route,
    probe,
  })),
)

function send({ method, path }: Route, { call }: Probe, ids: Ids): Promise<Answered> {
  const { id = '', query = '', ...options } = call(ids)
  return hub.call(method, `${filledPath(path, id)}${query}`, { as: stranger, ...options })
}

/** All of an answer but what is new in each one, and the id that was sent. */
function comparable({ status, headers, text }: Answered, ids: Ids) {
  const volatile = ['date', 'x-request-id', 'x-operation-id']
  const operation = headers.get('x-operation-id')
  const known = Object.entries(ids).reduce((rest, [kind, id]) => rest.replaceAll(id, kind), text)
  return {
    status,
    headers: [...headers].filter(([name]) => !volatile.includes(name)),
    text: operation === null ? known : known.replaceAll(operation, 'operation'),
  }
}

describe('another account’s record', () => {
  it('is looked for in every route that there is', () => {
    const names = routes.map(({ name }) => name)
    expect(new Set(Object.keys(probes))).toStrictEqual(new Set(names))
    const unprobed = routes.filter(
      ({ path, name }) =>
        path.includes('{id}') && !probes[name]?.some(({ place }) => place === 'path'),
    )
    expect(unprobed).toStrictEqual([])
  })

  it.each(cases)('is like none at all: $name, $place', async ({ route, probe }) => {
    const theirs = comparable(await send(route, probe, foreign), foreign)
    const nobodys = comparable(await send(route, probe, never), never)
    expect(theirs).toStrictEqual(nobodys)
    expect([200, 400, 404]).toContain(theirs.status)
  })

  it.each(cases.filter(({ route }) => hasDryRun(route)))(
    'is like none at all in a dry run: $name, $place',
    async ({ route, probe }) => {
      const dryRun = (ids: Ids) => {
        const { query = '', ...sent } = probe.call(ids)
        const dry = { ...sent, query: `${query}${query === '' ? '?' : '&'}dryRun=true` }
        return send(route, { ...probe, call: () => dry }, ids)
      }
      const theirs = comparable(await dryRun(foreign), foreign)
      expect(theirs).toStrictEqual(comparable(await dryRun(never), never))
      expect(theirs.status).toBe(200)
    },
  )

  it.each(cases.filter(({ place }) => place === 'path'))(
    'is there for its own account: $name',
    async ({ route, probe }) => {
      const { id = '', query = '', ...options } = probe.call(foreign)
      const body = options.body === undefined ? {} : { body: customerIsTheirs(options.body) }
      const answer = await hub.call(route.method, `${filledPath(route.path, id)}${query}`, body)
      expect(answer.status).toBe(route.endpoint.success.status)
    },
  )

  it('does not bar the same id in another account', async () => {
    const id = 'same-id'
    for (const as of [hub.acme, stranger]) {
      const body = customerBody({ id, lastName: as.accountId })
      expect((await hub.call('POST', '/integration/customer', { body, as })).status).toBe(201)
    }
    for (const as of [hub.acme, stranger]) {
      const body = { id, ...invoiceBody({ customerId: id, invoiceNumber: as.accountId }) }
      expect((await hub.call('POST', '/integration/invoice', { body, as })).status).toBe(201)
    }
    for (const as of [hub.acme, stranger]) {
      const { body } = await hub.call('GET', `/integration/invoice/${id}`, { as })
      expect(body.invoiceNumber).toBe(as.accountId)
    }
    await hub.call('PUT', `/integration/invoice/${id}/cancel`, { as: stranger })
    const { body } = await hub.call('GET', `/integration/invoice/${id}/status`)
    expect(body.status).toBe('Placed')
  })

  it('is in no list and in no feed', async () => {
    const lists = ['/integration/invoice?limit=200', '/integration/events?limit=1000']
    for (const list of lists) {
      const { text } = await hub.call('GET', list, { as: stranger })
      expect(text).not.toMatch(/inv-acme|cus-acme/)
      expect(text).not.toContain(foreign.blueTapeId)
    }
  })

  it('is not reached by a cursor: one of another account is like one that was made up', async () => {
    for (const id of ['a', 'b']) {
      const body = { id, ...invoiceBody({ customerId: foreign.customer }) }
      await hub.call('POST', '/integration/invoice', { body })
    }
    const { body } = await hub.call('GET', '/integration/invoice?limit=1')
    expect(body.nextCursor).toBeTypeOf('string')
    const madeUp = Buffer.alloc(Buffer.from(body.nextCursor, 'base64url').length, 7)
    const query = (cursor: string) =>
      hub.call('GET', `/integration/invoice?limit=1&cursor=${cursor}`, { as: stranger })
    const theirs = await query(body.nextCursor)
    expect(theirs.status).toBe(400)
    expect(comparable(theirs, never)).toStrictEqual(
      comparable(await query(madeUp.toString('base64url')), never),
    )
    expect((await hub.call('GET', `/integration/invoice?cursor=${body.nextCursor}`)).status).toBe(
      200,
    )
  })

  it('does not answer for an Idempotency-Key of another account', async () => {
    const path = `/integration/invoice/${foreign.invoice}`
    const body = invoiceBody({ customerId: foreign.customer })
    const mine = await hub.call('PUT', path, { body, headers: { 'Idempotency-Key': 'k' } })
    expect(mine.status).toBe(202)
    const used = await hub.call('PUT', path, {
      body,
      headers: { 'Idempotency-Key': 'k' },
      as: stranger,
    })
    const fresh = await hub.call('PUT', path, {
      body,
      headers: { 'Idempotency-Key': 'l' },
      as: stranger,
    })
    expect(comparable(used, never)).toStrictEqual(comparable(fresh, never))
    expect(used.status).toBe(404)
  })
})

const customerIsTheirs = (body: unknown) => {
  const sent = body as Readonly<Record<string, unknown>>
  return 'customerId' in sent ? { ...sent, customerId: foreign.customer } : sent
}

const unauthorized = '{"code":"401","reason":"Unauthorized."}'

type Headers = readonly (readonly [string, string])[]
const asKey = 'X-BlueTape-Key'
const asAccount = 'X-Integration-AccountId'

async function rawCall(headers: Headers, target = `${servicePrefix}/integration/rules`) {
  const request = requestText('GET', target, [['Host', 'a'], ...headers])
  const { answers } = await exchange(hub.url, Buffer.from(request, 'latin1'))
  const [answer] = answers
  if (answer === undefined) throw new Error('no answer')
  const { date: _date, 'x-request-id': _id, ...rest } = answer.headers
  return { status: answer.status, text: answer.text, headers: rest }
}

describe('401', () => {
  const wrong: readonly (readonly [string, () => Headers])[] = [
    ['no header', () => []],
    ['no key', () => [[asAccount, 'acme']]],
    ['no account', () => [[asKey, hub.acme.key]]],
    [
      'an empty key',
      () => [
        [asKey, ''],
        [asAccount, 'acme'],
      ],
    ],
    [
      'an empty account',
      () => [
        [asKey, hub.acme.key],
        [asAccount, ''],
      ],
    ],
    [
      'a key of another account',
      () => [
        [asKey, stranger.key],
        [asAccount, 'acme'],
      ],
    ],
    [
      'an account of another key',
      () => [
        [asKey, hub.acme.key],
        [asAccount, 'stranger'],
      ],
    ],
    [
      'an account that does not exist',
      () => [
        [asKey, hub.acme.key],
        [asAccount, 'nobody'],
      ],
    ],
    [
      'an account in other letters',
      () => [
        [asKey, hub.acme.key],
        [asAccount, 'ACME'],
      ],
    ],
    [
      'a key in capitals',
      () => [
        [asKey, hub.acme.key.toUpperCase()],
        [asAccount, 'acme'],
      ],
    ],
    [
      'a key of another hub',
      () => [
        [asKey, mintKey().key],
        [asAccount, 'acme'],
      ],
    ],
    [
      'a key with one other digit',
      () => [
        [asKey, otherDigit(hub.acme.key, 30)],
        [asAccount, 'acme'],
      ],
    ],
    [
      'a key with another checksum',
      () => [
        [asKey, otherDigit(hub.acme.key, -1)],
        [asAccount, 'acme'],
      ],
    ],
    [
      'a key that is cut',
      () => [
        [asKey, hub.acme.key.slice(0, -1)],
        [asAccount, 'acme'],
      ],
    ],
    [
      'a key that is too long',
      () => [
        [asKey, `${hub.acme.key}0`],
        [asAccount, 'acme'],
      ],
    ],
    [
      'a key of 10,000 characters',
      () => [
        [asKey, 'x'.repeat(10_000)],
        [asAccount, 'acme'],
      ],
    ],
    [
      'an account of 10,000 characters',
      () => [
        [asKey, hub.acme.key],
        [asAccount, 'x'.repeat(10_000)],
      ],
    ],
    [
      'a quoted key',
      () => [
        [asKey, `"${hub.acme.key}"`],
        [asAccount, 'acme'],
      ],
    ],
    [
      'a doubled key',
      () => [
        [asKey, hub.acme.key],
        [asKey, hub.acme.key],
        [asAccount, 'acme'],
      ],
    ],
    [
      'a right and a wrong key',
      () => [
        [asKey, hub.acme.key],
        [asKey, stranger.key],
        [asAccount, 'acme'],
      ],
    ],
    [
      'a doubled account',
      () => [
        [asKey, hub.acme.key],
        [asAccount, 'acme'],
        [asAccount, 'acme'],
      ],
    ],
    [
      'two accounts',
      () => [
        [asKey, stranger.key],
        [asAccount, 'acme'],
        [asAccount, 'stranger'],
      ],
    ],
    [
      'both in one list',
      () => [
        [asKey, hub.acme.key],
        [asAccount, 'acme, stranger'],
      ],
    ],
    [
      'an account with bytes beyond ASCII',
      () => [
        [asKey, hub.acme.key],
        [asAccount, '\u00e4cme'],
      ],
    ],
    [
      'a quote in the account',
      () => [
        [asKey, hub.acme.key],
        [asAccount, "acme' or '1'='1"],
      ],
    ],
    [
      'the key in other headers',
      () => [
        ['Authorization', `Bearer ${hub.acme.key}`],
        ['X-API-Key', hub.acme.key],
        [asAccount, 'acme'],
      ],
    ],
    [
      'underscores in the names',
      () => [
        ['X_BlueTape_Key', hub.acme.key],
        ['X_Integration_AccountId', 'acme'],
      ],
    ],
  ]

  it.each(wrong)('is one and the same answer: %s', async (_name, headers) => {
    const answer = await rawCall(headers())
    expect(answer.status).toBe(401)
    expect(answer.text).toBe(unauthorized)
    expect(answer).toStrictEqual(await rawCall([]))
  })

  it('is not avoided by credentials in the query', async () => {
    const target = `${servicePrefix}/integration/rules?X-BlueTape-Key=${hub.acme.key}&X-Integration-AccountId=acme`
    expect((await rawCall([], target)).text).toBe(unauthorized)
  })

  it('does not mind the case of the names, or spaces around the values', async () => {
    const headers = [
      ['x-bluetape-KEY', `  ${hub.acme.key} \t`],
      ['x-integration-accountid', ' acme '],
    ] as const
    expect((await rawCall(headers)).status).toBe(200)
  })

  it.each(routes)('comes before anything else of $method $path', async ({ method, path }) => {
    for (const id of [foreign.invoice, 'none', '%00']) {
      const answer = await hub.call(method, `${filledPath(path, id)}?unknown=1`, {
        as: { accountId: 'acme', key: stranger.key },
        headers: { 'Content-Encoding': 'gzip', 'If-Match': 'x', 'Idempotency-Key': 'k' },
        ...(method === 'GET' ? {} : { body: '{' }),
      })
      expect(answer.status).toBe(401)
      expect(answer.text).toBe(unauthorized)
    }
  })
})

function otherDigit(key: string, at: number): string {
  const place = at < 0 ? key.length + at : at
  const digit = key[place] === '0' ? '1' : '0'
  return `${key.slice(0, place)}${digit}${key.slice(place + 1)}`
}

const callAs = (caller: Caller, { method, path }: Route, id: string) =>
  hub.call(method, filledPath(path, id), {
    as: caller,
    ...(method === 'GET' ? {} : { body: {} }),
  })
const ofAccess = (access: 'read' | 'write') =>
  routes.filter(({ endpoint }) => endpoint.access === access)

describe('a key that may only read', () => {
  it.each(ofAccess('read'))('reads: $method $path', async (route) => {
    const reader = await hub.createCaller('acme', { scope: 'read' })
    // 400 is for a query that the call needs.
    expect([200, 400, 404]).toContain((await callAs(reader, route, foreign.invoice)).status)
  })

  it.each(ofAccess('write'))('is 403, whatever is there: $method $path', async (route) => {
    const reader = await hub.createCaller('acme', { scope: 'read' })
    for (const id of [foreign.invoice, foreign.customer, 'none']) {
      const answer = await callAs(reader, route, id)
      expect(answer.status).toBe(403)
      expect(answer.body).toStrictEqual({
        code: '403',
        reason: 'The key is read-only.',
        rule: 'key_scope',
        docs: '/docs/rules/key_scope',
      })
    }
  })

  it('leaves no operation behind where it may not write', async () => {
    const reader = await hub.createCaller('acme', { scope: 'read' })
    const body = invoiceBody({ customerId: foreign.customer, dueDate: '2023-09-09' })
    const answer = await hub.call('PUT', `/integration/invoice/${foreign.invoice}`, {
      body,
      as: reader,
    })
    expect(answer.body.operationId).toBeUndefined()
    const { body: stored } = await hub.call('GET', `/integration/invoice/${foreign.invoice}`)
    expect(stored.dueDate).not.toBe('2023-09-09')
  })
})

const keyIdOf = ({ key }: Caller) => key.split('_')[1] ?? ''
const rules = (on: TestHub, as: Caller) => on.call('GET', '/integration/rules', { as })

describe('a key that is revoked or expired', () => {
  it.each<[string, string, () => Promise<Caller>]>([
    [
      'The key is revoked.',
      'key_revoked',
      async () => {
        const caller = await hub.createCaller('acme')
        await hub.app.backend.store.revokeKey(keyIdOf(caller), new Date().toISOString())
        return caller
      },
    ],
    [
      'The key has expired.',
      'key_expired',
      () => hub.createCaller('acme', { expiresAt: '2020-01-01T00:00:00.000Z' }),
    ],
  ])('is told so only with its right secret: %s', async (reason, rule, make) => {
    const caller = await make()
    const told = await rules(hub, caller)
    expect(told.status).toBe(401)
    expect(told.body).toStrictEqual({ code: '401', reason, rule, docs: `/docs/rules/${rule}` })
    const guessed = { ...caller, key: mintedFor(keyIdOf(caller)) }
    expect((await rules(hub, guessed)).text).toBe(unauthorized)
    expect((await rules(hub, { ...caller, accountId: 'stranger' })).text).toBe(unauthorized)
  })

  it('is refused by every hub on the database a second after it was revoked, and its successor is not', async () => {
    let now = Date.parse('2026-06-01T00:00:00Z')
    const clock = () => new Date(now)
    const first = await startHub({ clock })
    const second = await startHub({ clock, databaseUrl: first.databaseUrl })
    const old = await first.createCaller('acme')
    const successor = await first.createCaller('acme')
    for (const on of [first, second]) {
      // Used, and so remembered, by both.
      expect((await rules(on, old)).status).toBe(200)
      expect((await rules(on, successor)).status).toBe(200)
    }
    await first.app.backend.store.revokeKey(keyIdOf(old), clock().toISOString())
    now += 1_000
    for (const on of [first, second]) {
      expect((await rules(on, old)).body).toMatchObject({ code: '401', rule: 'key_revoked' })
      expect((await rules(on, successor)).status).toBe(200)
    }
    await second.stop()
    await first.stop()
  })

  it('is refused from the instant of its expiry on', async () => {
    let now = Date.parse('2026-06-01T00:00:00Z')
    const clocked = await startHub({ clock: () => new Date(now) })
    const caller = await clocked.createCaller('acme', { expiresAt: '2026-06-01T00:00:00.500Z' })
    now += 499
    expect((await rules(clocked, caller)).status).toBe(200)
    now += 1
    expect((await rules(clocked, caller)).body.rule).toBe('key_expired')
    await clocked.stop()
  })
})

/** A key with this id whose checksum is right and whose secret is not. */
function mintedFor(keyId: string): string {
  const secret = randomBytes(32).toString('hex')
  const checksum = crc32(`${keyId}${secret}`).toString(16).padStart(8, '0')
  return `bthub_${keyId}_${secret}${checksum}`
}
