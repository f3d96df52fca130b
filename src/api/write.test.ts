// Idempotency-Key for all writes: one execution, whose answer is replayed.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  customerBody,
  invoiceBody,
  startHub,
  type Answered,
  type Caller,
  type TestHub,
} from '../../test/support/hub.ts'
import { rowsOf, runOn } from '../../test/support/database.ts'
import { lockInvoice } from '../../test/support/lock-table.ts'

let hub: TestHub
beforeAll(async () => {
  hub = await startHub()
  await hub.seed()
  await hub.call('POST', '/integration/invoice', { body: { id: 'paying', ...invoiceBody() } })
  await runOn(
    hub.databaseUrl,
    `update invoice set status = 'PaymentProcessing' where id = 'paying'`,
  )
})
afterAll(() => hub.stop())

type Input = {
  readonly method?: 'POST' | 'PUT'
  readonly path?: string
  readonly body?: unknown
  readonly as?: Caller
  readonly headers?: Readonly<Record<string, string>>
}

function send(key: string, sent: Input = {}): Promise<Answered> {
  const {
    method = 'PUT',
    path = '/integration/invoice/i1',
    body = invoiceBody({ invoiceNumber: key.slice(0, 40) }),
    as,
    headers,
  } = sent
  return hub.call(method, path, {
    body,
    headers: { ...headers, 'Idempotency-Key': key },
    ...(as === undefined ? {} : { as }),
  })
}

const lastSeq = async () => (await hub.call('GET', '/integration/events?limit=1')).body.lastSeq

/** The parts of an answer that a replay repeats. */
function essence({ status, headers, text }: Answered) {
  return { status, text, etag: headers.get('etag'), operation: headers.get('x-operation-id') }
}

const isReplay = ({ headers }: Answered) => headers.get('idempotency-replayed') === 'true'

const creation = (id: string): Input => ({
  method: 'POST',
  path: '/integration/invoice',
  body: { id, ...invoiceBody() },
})

describe('a write with an Idempotency-Key', () => {
  it.each<[string, Input]>([
    ['a creation of an invoice', creation('idem')],
    [
      'a creation of a customer, with its link',
      { method: 'POST', path: '/integration/customer', body: customerBody({ id: 'idem' }) },
    ],
    ['an update', { body: invoiceBody({ dueDate: '2023-02-01' }) }],
    [
      'an update of a customer',
      { path: '/integration/customer/c1', body: customerBody({ lastName: 'X' }) },
    ],
    ['a cancellation', { path: '/integration/invoice/idem/cancel', body: '' }],
  ])('runs once, and replays its answer: %s', async (name, sent) => {
    const before = await lastSeq()
    const first = await send(name, sent)
    expect(first.status).toBeLessThan(300)
    expect(isReplay(first)).toBe(false)
    expect(await lastSeq()).toBe(before + 1)
    for (let repeat = 0; repeat < 3; repeat += 1) {
      const again = await send(name, sent)
      expect(isReplay(again)).toBe(true)
      expect(essence(again)).toStrictEqual(essence(first))
    }
    expect(await lastSeq()).toBe(before + 1)
  })

  it('replays its answer even after the record has changed', async () => {
    const first = await send('old', { body: invoiceBody({ dueDate: '2023-03-01' }) })
    await hub.call('PUT', '/integration/invoice/i1', {
      body: invoiceBody({ dueDate: '2023-03-02' }),
    })
    const again = await send('old', { body: invoiceBody({ dueDate: '2023-03-01' }) })
    expect(essence(again)).toStrictEqual(essence(first))
    expect((await hub.call('GET', '/integration/invoice/i1')).body.dueDate).toBe('2023-03-02')
  })

  it.each<[string, number, Input, () => Promise<unknown>]>([
    [
      '400 of a customer',
      400,
      { body: invoiceBody({ customerId: 'comes-later' }) },
      () =>
        hub.call('POST', '/integration/customer', { body: customerBody({ id: 'comes-later' }) }),
    ],
    [
      '404',
      404,
      { path: '/integration/invoice/comes-later', body: invoiceBody({ invoiceNumber: '2' }) },
      () =>
        hub.call('POST', '/integration/invoice', { body: { id: 'comes-later', ...invoiceBody() } }),
    ],
    [
      '409',
      409,
      { path: '/integration/invoice/paying/cancel', body: '' },
      () => runOn(hub.databaseUrl, `update invoice set status = 'Placed' where id = 'paying'`),
    ],
    [
      '412',
      412,
      {
        path: '/integration/invoice/i1',
        body: invoiceBody({ invoiceNumber: 'matched' }),
        headers: { 'If-Match': '"2000"' },
      },
      () => runOn(hub.databaseUrl, `update invoice set version = 2000 where id = 'i1'`),
    ],
  ])(
    'runs a refused call again when its cause is gone: %s',
    async (name, status, sent, removeCause) => {
      for (let repeat = 0; repeat < 2; repeat += 1) {
        const refused = await send(name, sent)
        expect(refused.status).toBe(status)
        expect(isReplay(refused)).toBe(false)
      }
      await removeCause()
      const answer = await send(name, sent)
      expect(answer.status).toBeLessThan(300)
      expect(isReplay(answer)).toBe(false)
      expect(isReplay(await send(name, sent))).toBe(true)
    },
  )

  it.each(['unchanged', 'superseded'])('runs again if nothing changed: %s', async (verdict) => {
    const sourceModifiedDate = verdict === 'superseded' ? '2020-01-01' : '2024-06-13T09:41:34.633Z'
    const sent = { path: '/integration/invoice/quiet', body: invoiceBody({ sourceModifiedDate }) }
    await hub.call('POST', '/integration/invoice', { body: { id: 'quiet', ...invoiceBody() } })
    for (let repeat = 0; repeat < 2; repeat += 1) {
      const answer = await send(verdict, sent)
      expect(answer.body.details.verdict).toBe(verdict)
      expect(isReplay(answer)).toBe(false)
    }
  })

  it.each<[string, Input]>([
    ['body', { body: invoiceBody({ amountDue: 1 }) }],
    ['spelling of the same body', { body: `${JSON.stringify(invoiceBody())} ` }],
    ['path', { path: '/integration/customer/c1' }],
    ['method', { method: 'POST', path: '/integration/invoice' }],
  ])('returns 422 for another %s with the same key', async (name, other) => {
    const first = await send(`reused ${name}`)
    expect(first.status).toBe(202)
    const answer = await send(`reused ${name}`, other)
    expect(answer.status).toBe(422)
    expect(answer.body).toMatchObject({ code: '422', rule: 'idempotency_key_reused' })
    expect(isReplay(answer)).toBe(false)
    expect(essence(await send(`reused ${name}`))).toStrictEqual(essence(first))
  })

  it('does not share keys between accounts', async () => {
    const other = await hub.createCaller('other')
    const mine = await send('shared', creation('shared-id'))
    expect(mine.status).toBe(201)
    const theirs = await send('shared', { ...creation('shared-id'), as: other })
    // The customer does not exist in the second account.
    expect(theirs.status).toBe(400)
    expect(isReplay(theirs)).toBe(false)
    expect(essence(await send('shared', creation('shared-id')))).toStrictEqual(essence(mine))
  })

  it('shares its key between the API keys of an account', async () => {
    const second = await hub.createCaller('acme')
    const first = await send('rotation')
    const again = await send('rotation', { as: second })
    expect(isReplay(again)).toBe(true)
    expect(essence(again)).toStrictEqual(essence(first))
  })

  it('runs once for many concurrent calls: the others are refused or get the replay', async () => {
    const before = await lastSeq()
    const answers = await Promise.all(
      Array.from({ length: 32 }, () => send('race', creation('race'))),
    )
    const created = answers.filter(({ status }) => status === 201)
    const first = created.filter((answer) => !isReplay(answer))
    expect(first).toHaveLength(1)
    expect(new Set(created.map(({ text }) => text)).size).toBe(1)
    const rest = answers.filter(({ status }) => status !== 201)
    for (const answer of rest) {
      expect(answer.status).toBe(409)
      expect(answer.headers.get('retry-after')).toBe('1')
      expect(answer.body).toMatchObject({ code: '409', rule: 'idempotency_key_running' })
    }
    expect(await lastSeq()).toBe(before + 1)
    expect(isReplay(await send('race', creation('race')))).toBe(true)
  })

  it('returns 409 with Retry-After while the first call runs, and then its answer', async () => {
    const lock = await lockInvoice(hub.databaseUrl, 'i1')
    const first = send('running', { body: invoiceBody({ dueDate: '2023-07-01' }) })
    await reserved('running')
    const second = await send('running', { body: invoiceBody({ dueDate: '2023-07-01' }) })
    expect(second.status).toBe(409)
    expect(second.headers.get('retry-after')).toBe('1')
    expect(second.body.reason).toBe('The first call with this Idempotency-Key is still running.')
    expect((await send('running', { body: {} })).status).toBe(422)
    await lock.release()
    const answer = await first
    expect(answer.status).toBe(202)
    const again = await send('running', { body: invoiceBody({ dueDate: '2023-07-01' }) })
    expect(essence(again)).toStrictEqual(essence(answer))
  })

  it('is not stored after a 5xx, so that the next call runs', async () => {
    await runOn(hub.databaseUrl, 'alter table invoice rename to invoice_away')
    const failed = await send('defect', { body: invoiceBody({ dueDate: '2023-08-01' }) })
    expect(failed.status).toBe(500)
    expect(failed.body.reason).toBe('Unexpected error.')
    await runOn(hub.databaseUrl, 'alter table invoice_away rename to invoice')
    const again = await send('defect', { body: invoiceBody({ dueDate: '2023-08-01' }) })
    expect(again.status).toBe(202)
    expect(isReplay(again)).toBe(false)
  })

  it.each(['', 'x'.repeat(256), 'a\tb', 'schl\u00fcssel'])(
    'returns 400 for the key %j',
    async (key) => {
      const answer = await send(key)
      expect(answer.status).toBe(400)
      expect(answer.body.errors).toMatchObject([
        { pointer: 'Idempotency-Key', rule: 'idempotency_key_invalid' },
      ])
    },
  )

  it.each(['x', 'x'.repeat(255), '"quoted, and; so=on"', "'; drop table idempotency --"])(
    'accepts the key %j',
    async (key) => {
      expect((await send(key)).status).toBe(202)
      expect(isReplay(await send(key))).toBe(true)
    },
  )

  it('is stored for 30 days', async () => {
    await send('month', creation('month'))
    await setAge('month', '29 days 23 hours')
    expect(isReplay(await send('month', creation('month')))).toBe(true)
    await setAge('month', '30 days 1 hour')
    const later = await send('month', creation('month'))
    expect(isReplay(later)).toBe(false)
    expect(later.status).toBe(409)
  })
})

const setAge = (key: string, age: string) =>
  rowsOf(
    hub.databaseUrl,
    'update idempotency set created_at = now() - $2::interval where idempotency_key = $1',
    [key, age],
  )

/** Resolves when a running call has reserved the key. */
async function reserved(key: string): Promise<void> {
  const text = 'select 1 from idempotency where idempotency_key = $1 and answer is null'
  while ((await rowsOf(hub.databaseUrl, text, [key])).length === 0);
}
