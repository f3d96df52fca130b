// Dry runs: of every write of an account, it answers what the call that follows answers, and leaves every table as it is.
// All tables are locked against writers meanwhile, and a writer waits for them.
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasDryRun } from '../src/api/endpoint.ts'
import { routes } from '../src/api/routes.ts'
import { runOn } from './support/database.ts'
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
  type Caller,
  type CallOptions,
  type TestHub,
} from './support/hub.ts'

let hub: TestHub
let beside: Caller
let reader: Caller
/** A connection beside the hub. */
let database: Client
let tables: string[] = []
let digests = ''
/** Ids that the hub made. */
const made = { endpoint: '', import: '' }

beforeAll(async () => {
  // Times are the same in a dry run and in the call that follows it.
  const now = new Date('2026-03-01T09:00:00.000Z')
  hub = await startHub({ clock: () => now, imports: 'off' })
  await hub.seed()
  beside = await hub.createCaller('beside')
  const { key } = await hub.app.backend.store
    .createKey({
      accountId: 'acme',
      name: null,
      scope: 'read',
      createdAt: now.toISOString(),
      expiresAt: null,
    })
    .then((created) => ({ key: created?.text ?? '' }))
  reader = { accountId: 'acme', key }
  await hub.call('POST', '/integration/customer', { body: customerBody({ id: 'c' }), as: beside })
  database = new Client({ connectionString: hub.databaseUrl })
  await database.connect()
  const { rows } = await database.query<{ name: string; columns: string[] }>(
    `select table_name as name, array_agg(column_name::text) as columns
      from information_schema.columns join information_schema.tables using (table_schema, table_name)
      where table_schema = 'public' and table_type = 'BASE TABLE' group by 1 order by 1`,
  )
  tables = rows.map(({ name }) => name)
  digests = [...rows.map(digestOf), `select sequencename, last_value::text from pg_sequences`].join(
    ' union all ',
  )
})
afterAll(async () => {
  await database.end()
  await hub.stop()
})

/** Of all rows but those of the account beside. A key's last use is noted whatever the call does. */
function digestOf({ name, columns }: { name: string; columns: string[] }): string {
  const shown = columns.filter((column) => column !== 'last_used_at').join(', ')
  const others = columns.includes('account_id') ? `account_id is distinct from 'beside'` : 'true'
  return `select '${name}', md5(string_agg(row, ',' order by row))
    from (select row(${shown})::text as row from ${name} where ${others}) r`
}

async function content(): Promise<unknown> {
  return (await database.query({ text: digests, rowMode: 'array' })).rows
}

/** Others may read all tables, and neither write nor lock rows of them. */
async function whileLocked<T>(run: () => Promise<T>): Promise<T> {
  await database.query('begin')
  await database.query(`lock table ${tables.join(', ')} in exclusive mode`)
  try {
    return await run()
  } finally {
    await database.query('rollback')
  }
}

type Sent = Pick<CallOptions, 'body' | 'headers'> & {
  readonly id?: () => string
  readonly query?: string
  /** SQL that prepares it. */
  readonly after?: string
}

/** Name of the call, what is tried, its status, and what is sent. */
type Case = readonly [name: string, what: string, status: number, sent?: Sent]

const i1 = () => 'i1'
const named = (id: string) => () => id
const clock = (sourceModifiedDate: string) => ({ sourceModifiedDate })
const later = clock('2024-07-01T00:00:00Z')
const url = 'https://93.184.216.34/hook'

/** In this order: each call is made after its dry run. */
const cases: readonly Case[] = [
  ['create-customer', 'a new one', 201, { body: customerBody({ id: 'c2' }) }],
  ['create-customer', 'the same again', 409, { body: customerBody({ id: 'c2' }) }],
  ['create-customer', 'a look-alike', 201, { body: customerBody({ id: 'C2' }) }],
  ['create-customer', 'of no company', 400, { body: customerBody({ id: 'c3', companyId: 'no' }) }],
  ['create-customer', 'a broken body', 400, { body: '{"id":' }],
  [
    'update-customer',
    'a change',
    202,
    { id: named('c2'), body: customerBody({ lastName: 'X', ...later }) },
  ],
  [
    'update-customer',
    'the same again',
    202,
    { id: named('c2'), body: customerBody({ lastName: 'X', ...later }) },
  ],
  [
    'update-customer',
    'a late one',
    202,
    { id: named('c2'), body: customerBody({ lastName: 'Y' }) },
  ],
  [
    'update-customer',
    'only a later clock',
    202,
    { id: named('c2'), body: customerBody({ lastName: 'X', ...clock('2024-08-01') }) },
  ],
  ['update-customer', 'of none', 404, { id: named('c4'), body: customerBody() }],
  [
    'update-customer',
    'an upsert of none',
    201,
    { id: named('c4'), query: 'upsert=true', body: customerBody() },
  ],
  [
    'create-company',
    'with its customer',
    201,
    { body: { id: 'b1', ...companyBody({ customers: [customerBody({ id: 'c5' })] }) } },
  ],
  ['create-company', 'alone', 201, { body: { id: 'b2', ...companyBody() } }],
  [
    'update-company',
    'a change',
    202,
    { id: named('b1'), body: companyBody({ businessName: 'New', ...later }) },
  ],
  [
    'update-company',
    'of another version',
    412,
    { id: named('b1'), headers: { 'If-Match': '"7"' }, body: companyBody(later) },
  ],
  ['link-customer', 'a customer', 201, { id: named('b2'), body: { customerId: 'c2' } }],
  ['link-customer', 'another one', 400, { id: named('b2'), body: { customerId: 'c4' } }],
  [
    'create-quote',
    'with its project',
    201,
    { body: { id: 'q1', ...quoteBody({ projectDetails: projectBody() }) } },
  ],
  [
    'update-quote',
    'a change',
    202,
    { id: named('q1'), body: quoteBody({ quoteNumber: 'Q-9', ...later }) },
  ],
  [
    'create-invoice',
    'with a project and warnings',
    201,
    {
      body: {
        id: 'i2',
        colour: 'blue',
        ...invoiceBody({ status: 'Paid', projectDetails: projectBody({ name: 'Y', ...later }) }),
      },
    },
  ],
  [
    'create-invoice',
    'canceled at once',
    201,
    { body: { id: 'i3', ...invoiceBody({ status: 'Canceled' }) } },
  ],
  [
    'create-invoice',
    'that cites an approved quote',
    201,
    {
      after: `update quote set status = 'AUTHORIZED' where id = 'q1'`,
      body: { id: 'i4', ...invoiceBody({ quoteRefNumber: 'Q-9' }) },
    },
  ],
  [
    'create-invoice',
    'strictly, with a warning',
    400,
    {
      headers: { Prefer: 'handling=strict' },
      body: { id: 'i5', colour: 'blue', ...invoiceBody() },
    },
  ],
  [
    'update-invoice',
    'amounts, lines and people',
    202,
    {
      id: i1,
      body: invoiceBody({
        subTotal: 500,
        taxAmount: 50,
        totalAmount: 550,
        amountDue: '550.00',
        lines: [],
        salesInfo: [],
        ...later,
      }),
    },
  ],
  [
    'update-invoice',
    'several faults',
    400,
    { id: i1, body: invoiceBody({ dueDate: 'soon', totalAmount: 1 }) },
  ],
  ['update-invoice', 'of no customer', 400, { id: i1, body: invoiceBody({ customerId: 'no' }) }],
  [
    'update-invoice',
    'locked fields',
    409,
    {
      id: named('i2'),
      after: `update invoice set status = 'Approved' where id = 'i2'`,
      body: invoiceBody({ dueDate: '2024-01-01', ...later }),
    },
  ],
  [
    'update-invoice',
    'an upsert',
    201,
    {
      id: named('i6'),
      query: 'upsert=true',
      body: invoiceBody({ projectDetails: projectBody({ projectId: 'p2' }) }),
    },
  ],
  [
    'update-invoice',
    'a cancellation',
    202,
    { id: named('i6'), query: 'upsert=true', body: invoiceBody({ status: 'Canceled', ...later }) },
  ],
  ['create-simplified-invoice', 'a new one', 201, { body: { id: 's1', ...simplifiedBody() } }],
  [
    'update-simplified-invoice',
    'a change',
    202,
    { id: named('s1'), body: simplifiedBody({ invoiceNumber: 'S', ...later }) },
  ],
  ['update-simplified-invoice', 'of an ordinary one', 409, { id: i1, body: simplifiedBody() }],
  ['cancel-invoice', 'once', 202, { id: i1 }],
  ['cancel-invoice', 'twice', 409, { id: i1 }],
  ['create-webhook-endpoint', 'a new one', 201, { body: { url, headers: { Authorization: 'x' } } }],
  ['create-webhook-endpoint', 'of an address inside', 400, { body: { url: 'https://127.0.0.1/' } }],
  [
    'update-webhook-endpoint',
    'a change',
    202,
    { id: () => made.endpoint, body: { enabled: false } },
  ],
  ['rotate-webhook-secret', 'of one', 202, { id: () => made.endpoint }],
  [
    'replay-webhook-deliveries',
    'of the feed',
    202,
    { id: () => made.endpoint, body: { fromSeq: 1 } },
  ],
  ['replay-webhook-deliveries', 'of nothing', 400, { id: () => made.endpoint, body: {} }],
  ['test-webhook-endpoint', 'of none', 404, { id: named('0123456789ab') }],
  ['delete-webhook-endpoint', 'of one', 202, { id: () => made.endpoint }],
  ['delete-webhook-endpoint', 'again', 404, { id: () => made.endpoint }],
  ['start-customer-import', 'without a source', 404],
  ['set-customer-source', 'a first time', 200, { body: { url } }],
  ['set-customer-source', 'with a new secret', 200, { body: { url, rotateSecret: true } }],
  ['start-customer-import', 'once', 201],
  ['start-customer-import', 'twice', 409],
  ['set-customer-source', 'while an import runs', 409, { body: { url } }],
  ['delete-customer-source', 'while an import runs', 409],
  ['cancel-customer-import', 'a running one', 200, { id: () => made.import }],
  ['cancel-customer-import', 'again', 409, { id: () => made.import }],
  ['delete-customer-source', 'of one', 200],
  ['set-customer-source', 'after it was deleted', 200, { body: { url } }],
]

const writes = routes.filter(hasDryRun)

function send(
  name: string,
  { id, query = '', body, headers }: Sent,
  as?: Caller,
): Promise<Answered> {
  const route = writes.find((one) => one.name === name)
  if (route === undefined) throw new Error(`no write is called ${name}`)
  const path = `${filledPath(route.path, id?.() ?? '')}${query === '' ? '' : `?${query}`}`
  return hub.call(route.method, path, {
    ...(body === undefined ? {} : { body }),
    ...(headers === undefined ? {} : { headers }),
    ...(as === undefined ? {} : { as }),
  })
}

const dryRunOf = (name: string, sent: Sent, as?: Caller) =>
  send(name, { ...sent, query: [sent.query, 'dryRun=true'].filter(Boolean).join('&') }, as)

/** Without what the hub makes anew in every call: ids, tokens, secrets, and the database’s own time. */
function comparable(value: unknown): unknown {
  const text = JSON.stringify(value, (name, member: unknown) =>
    ['secret', 'note', 'endedAt'].includes(name) ? undefined : member,
  )
  return JSON.parse(
    text
      .replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, 'uuid')
      .replaceAll(/token=[0-9a-f]{32}/g, 'token')
      .replaceAll(/"[0-9a-f]{12}"/g, '"id"'),
  )
}

async function lastSeq(): Promise<number> {
  return (await hub.call('GET', '/integration/events?limit=1')).body.lastSeq as number
}

async function eventsAfter(seq: number) {
  const { items } = (await hub.call('GET', `/integration/events?after=${seq}`)).body
  return (items as Record<string, unknown>[]).map(({ type, record, data, previous }) => {
    return { type, record, data, previous }
  })
}

describe('a dry run', () => {
  it('is tried of every write of an account', () => {
    const names = new Set(cases.map(([name]) => name))
    expect(names).toEqual(new Set(writes.map(({ name }) => name)))
  })

  it.each(cases.map((one) => [one[0], one[1], one[2], one[3] ?? {}] as const))(
    'of %s answers as the call: %s, %i',
    async (name, _what, status, sent) => {
      if (sent.after !== undefined) await runOn(hub.databaseUrl, sent.after)
      const before = await content()
      let waiting: Promise<Answered> | undefined
      const dry = await whileLocked(() => {
        const path = '/integration/customer/c'
        waiting = hub.call('PUT', path, { body: customerBody(), as: beside })
        return dryRunOf(name, sent)
      })
      expect((await waiting)?.status).toBe(202)
      expect(await content()).toStrictEqual(before)

      expect(dry.status).toBe(200)
      expect(dry.headers.get('x-operation-id')).toBe(null)
      expect(dry.body.wouldAnswer).toBe(status)
      const seq = await lastSeq()
      const real = await send(name, sent)
      expect(real.status).toBe(status)
      expect(comparable(dry.body.answer)).toStrictEqual(comparable(real.body))
      const events = await eventsAfter(seq)
      expect(comparable(dry.body.events)).toStrictEqual(comparable(events))
      const { details = {}, warnings = details.warnings ?? [], operationId } = real.body
      if (name !== 'cancel-invoice') expect(dry.body.warnings).toStrictEqual(warnings)
      expect(dry.body.changed.map(({ pointer }: { pointer: string }) => pointer)).toStrictEqual(
        details.changed ?? (status === 202 && name === 'cancel-invoice' ? ['/status'] : []),
      )
      expect(operationId).not.toBe(dry.body.answer?.operationId ?? '')
      if (name === 'create-webhook-endpoint' && status === 201) made.endpoint = real.body.id
      if (name === 'start-customer-import' && status === 201) made.import = real.body.id
    },
  )

  it('of a test event sends none, so that its answer is unknown', async () => {
    const { body: endpoint } = await hub.call('POST', '/integration/webhook-endpoint', {
      body: { url },
    })
    const dry = await dryRunOf('test-webhook-endpoint', { id: () => endpoint.id })
    expect(dry.body).toMatchObject({ wouldAnswer: 200, answer: null, events: [] })
  })

  it('shows changed fields before and after, and the events', async () => {
    const body = customerBody({ lastName: 'After', emailAddress: 'after@example.com', ...later })
    await hub.call('POST', '/integration/customer', { body: customerBody({ id: 'shown' }) })
    const dry = await dryRunOf('update-customer', { id: named('shown'), body })
    expect(dry.body).toMatchObject({
      wouldAnswer: 202,
      answer: {
        blueTapeId: expect.stringMatching(/^[0-9a-f]{12}$/),
        details: {
          verdict: 'applied',
          version: 2,
          operationId: '00000000-0000-0000-0000-000000000000',
        },
      },
      changed: [
        { pointer: '/lastName', before: 'Example', after: 'After' },
        { pointer: '/emailAddress', before: 'ada@example.com', after: 'after@example.com' },
      ],
      events: [
        {
          type: 'customer.updated',
          record: { kind: 'customer', id: 'shown', version: 2 },
          data: { lastName: 'After' },
          previous: { '/lastName': 'Example', '/emailAddress': 'ada@example.com' },
        },
      ],
      warnings: [],
    })
    expect((await dryRunOf('update-customer', { id: named('shown'), body })).text).toBe(dry.text)
  })

  it('of an amount shows numbers', async () => {
    await hub.call('POST', '/integration/invoice', { body: { id: 'due', ...invoiceBody() } })
    const body = invoiceBody({ amountDue: '99.50', ...later })
    const dry = await dryRunOf('update-invoice', { id: named('due'), body })
    expect(dry.body.changed).toStrictEqual([{ pointer: '/amountDue', before: 1100, after: 99.5 }])
  })

  it('needs a key that may write', async () => {
    const sent = { id: i1, body: invoiceBody() }
    expect((await dryRunOf('update-invoice', sent, reader)).status).toBe(403)
  })

  it('is not one with `dryRun=false`', async () => {
    const sent = { query: 'dryRun=false', body: customerBody({ id: 'no-dry-run' }) }
    expect((await send('create-customer', sent)).status).toBe(201)
  })

  it.each(['', '1', 'TRUE', 'yes', 'true&dryRun=true'])(
    'is refused with another value, and nothing is kept: %s',
    async (value) => {
      const before = await content()
      const query = `dryRun=${value}`
      for (const { name } of writes) {
        const answer = await send(name, { query, id: i1, body: {} })
        expect(answer.status).toBe(400)
        expect(answer.body.errors).toMatchObject([{ pointer: '?dryRun', rule: 'query_invalid' }])
      }
      expect(await content()).toStrictEqual(before)
    },
  )

  it('is not what another spelling means, which is refused with the right one', async () => {
    const answer = await send('update-invoice', { query: 'dry_run=true', id: i1, body: {} })
    expect(answer.status).toBe(400)
    expect(answer.body.errors).toContainEqual(
      expect.objectContaining({
        pointer: '?dry_run',
        message: expect.stringContaining('Did you mean dryRun?'),
      }),
    )
  })
})

describe('a dry run with an Idempotency-Key', () => {
  const withKey = (key: string, lastName: string): Sent => ({
    id: named('c1'),
    body: customerBody({ lastName }),
    headers: { 'Idempotency-Key': key },
  })

  it('reserves none, and answers what the key makes of the call', async () => {
    const first = withKey('once', 'One')
    expect((await dryRunOf('update-customer', first)).body.replayed).toBe(undefined)
    const real = await send('update-customer', first)
    expect(real.headers.get('idempotency-replayed')).toBe(null)
    const dry = await dryRunOf('update-customer', first)
    expect(dry.body).toStrictEqual({
      wouldAnswer: 202,
      answer: real.body,
      replayed: true,
      changed: [],
      events: [],
      warnings: [],
    })
    const other = await dryRunOf('update-customer', withKey('once', 'Other'))
    expect(other.body).toMatchObject({
      wouldAnswer: 422,
      answer: { rule: 'idempotency_key_reused' },
    })
    expect((await dryRunOf('update-customer', withKey('\u00e9', 'One'))).body.wouldAnswer).toBe(400)
  })

  it('says that the first call is still running, and counts an expired one for nothing', async () => {
    const sent = withKey('running', 'Two')
    const first = await send('update-customer', sent)
    expect(first.body.details.verdict).toBe('applied')
    const set = (what: string) =>
      runOn(hub.databaseUrl, `update idempotency set ${what} where idempotency_key = 'running'`)
    await set(`answer = null, running_until = now() + interval '1 minute'`)
    expect((await dryRunOf('update-customer', sent)).body).toMatchObject({
      wouldAnswer: 409,
      answer: { rule: 'idempotency_key_running' },
    })
    await set(`running_until = now() - interval '1 second'`)
    expect((await dryRunOf('update-customer', sent)).body).toMatchObject({
      wouldAnswer: 202,
      answer: { details: { verdict: 'unchanged' } },
    })
  })

  it('shows no secret, even if a replay would', async () => {
    const sent = { body: { url }, headers: { 'Idempotency-Key': 'secret' } }
    const real = await send('create-webhook-endpoint', sent)
    expect(real.body.secret).toMatch(/^whsec_/)
    const dry = await dryRunOf('create-webhook-endpoint', sent)
    expect(dry.body).toMatchObject({ wouldAnswer: 201, replayed: true, answer: { secret: null } })
  })
})
