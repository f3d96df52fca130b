// Rehearsals: what an account sent in a week is judged again under every policy, and the verdicts that would change are known.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  bodyPolicies,
  defaultPolicies,
  policyNames,
  type Policies,
} from '../src/domain/accounts/account.ts'
import { pushLines } from './support/batch.ts'
import { rowsOf } from './support/database.ts'
import { moveOperations } from './support/move-operations.ts'
import {
  companyBody,
  customerBody,
  invoiceBody,
  quoteBody,
  simplifiedBody,
  startHub,
  type Caller,
  type TestHub,
} from './support/hub.ts'

let hub: TestHub
const dayMs = 86_400_000
const started = Date.now()
/** Nine o'clock of the first day of a week in the past. */
const first = Math.floor(started / dayMs - 8) * dayMs + 9 * 3_600_000
let now = new Date(first)

const at = (day: number) => new Date(first + day * dayMs).toISOString()
const dateOf = (day: number) => at(day).slice(0, 10)
const range = { from: dateOf(0), to: dateOf(7) }
const [line] = invoiceBody().lines
const exact = { subTotal: 1000, taxAmount: 100, totalAmount: 1100, amountDue: 1100 }
const rounded = { ...exact, totalAmount: 1100.01, lines: [] }
const fraction = { lines: [{ ...line, quantity: 2.5, unitAmount: 400 }] }
const outOfOrder = { dueDate: '2022-12-31', lines: [] }
const wrong = { ...exact, totalAmount: 1200 }
const strictHandling = { Prefer: 'handling=strict' }

type Sent = [method: string, path: string, body: object, headers?: Record<string, string>]
const invoice = (day: number, change: object) =>
  invoiceBody({ ...change, sourceModifiedDate: at(day) })

/** One list a day. */
const week: readonly (readonly Sent[])[] = [
  [
    ['POST', '/integration/customer', customerBody({ id: 'c1' })],
    ['POST', '/integration/company', { id: 'b1', customer: null, ...companyBody() }],
    ['POST', '/integration/invoice', { id: 'i1', ...invoice(0, exact) }],
    ['POST', '/integration/quote', { id: 'q1', ...quoteBody({ totalAmount: 1100.01, lines: [] }) }],
  ],
  [
    ['PUT', '/integration/invoice/i1', invoice(1, rounded)],
    ['PUT', '/integration/invoice/i1', invoice(1, rounded)],
    ['PUT', '/integration/invoice/i1', invoice(0, { ...rounded, dueDate: '2023-02-01' })],
  ],
  [
    ['PUT', '/integration/invoice/i1', invoice(2, fraction)],
    ['PUT', '/integration/invoice/i1', invoice(2, { ...fraction, ...wrong })],
  ],
  [
    ['PUT', '/integration/invoice/i1', invoice(3, outOfOrder)],
    ['PUT', '/integration/invoice/i1', invoice(3, { ...rounded, customerId: 'nobody' })],
  ],
  [
    ['PUT', '/integration/invoice/i1', invoice(4, rounded), strictHandling],
    ['PUT', '/integration/invoice/i1', invoice(4, wrong)],
    ['PUT', '/integration/invoice/missing', invoice(4, exact)],
  ],
  [
    [
      'POST',
      '/integration/invoice/simplify',
      { id: 's1', ...simplifiedBody({ ...rounded, sourceModifiedDate: at(5) }) },
    ],
    ['PUT', '/integration/invoice/new?upsert=true', { ...invoice(5, rounded), unknown: 1 }],
  ],
  [
    ['PUT', '/integration/invoice/i1/cancel', {}],
    ['PUT', '/integration/invoice/i1', '{' as never],
  ],
]

type Send = (as: Caller, calls: readonly Sent[]) => Promise<void>

async function sendCalls(as: Caller, calls: readonly Sent[]): Promise<void> {
  for (const [method, path, body, headers = {}] of calls) {
    const answer = await hub.call(method, path, { as, body, headers })
    expect(answer.status).toBeLessThan(500)
  }
}

/** The same as lines of a batch. */
async function sendLines(as: Caller, calls: readonly Sent[]): Promise<void> {
  const lines = calls.map(([method, path, body, { Prefer } = {}]) => {
    const { pathname, search } = new URL(path, hub.url)
    const [, , kind, id, action] = pathname.split('/')
    const prefer = Prefer === undefined ? {} : { prefer: Prefer }
    if (method === 'PUT') {
      const op = `${action ?? (search === '' ? 'update' : 'upsert')}-${kind}`
      return { op, id, body, ...prefer }
    }
    return {
      op: id === undefined ? `create-${kind}` : 'create-simplified-invoice',
      body,
      ...prefer,
    }
  })
  const { answers } = await pushLines(hub, lines, { as })
  for (const { status } of answers) expect(status).toBeLessThan(500)
}

async function sendWeek(as: Caller, send: Send = sendCalls): Promise<void> {
  for (const [day, calls] of week.entries()) {
    now = new Date(at(day))
    await send(as, calls)
    const byMs = Date.parse(at(day)) - started
    await moveOperations(hub.databaseUrl, { accountId: as.accountId, sinceMs: started, byMs })
  }
}

beforeAll(async () => {
  hub = await startHub({ clock: () => now })
  const strict = { strictMoney: true, integerQuantities: true }
  await sendWeek(await hub.createCaller('lax'))
  await sendWeek(await hub.createCaller('strict', { policies: strict }))
  await sendWeek(await hub.createCaller('lines'), sendLines)
})
afterAll(() => hub.stop())

const rehearse = (accountId: string, policies: object, more: object = {}) =>
  hub.call('POST', `/operator/account/${accountId}/rehearsal`, {
    body: { policies, ...range, ...more },
  })

type Rule = { rule: string; refused: number; accepted: number; examples: unknown[] }
const countsOf = ({ byRule }: { byRule: Rule[] }) =>
  Object.fromEntries(byRule.map(({ rule, refused, accepted }) => [rule, [refused, accepted]]))

/** Another value of each policy, and the flips of the account `lax` by rule: refused, accepted. */
const others: { [Name in keyof Policies]: [Policies[Name], Record<string, [number, number]>] } = {
  // The quote, three pushes on Tuesday, the simplified invoice and the upsert; the dates on Thursday.
  strictMoney: [true, { total_mismatch: [6, 0], dates_out_of_order: [1, 0] }],
  integerQuantities: [true, { quantity_not_integer: [1, 0] }],
  advanceRate: [90, {}],
  feeRate: [1 as never, {}],
  terms: [[30], {}],
  redirectHosts: [['shop.example.com'], {}],
  linkCustomerStatus: [200, {}],
  callsInFlightMax: [1, {}],
  callsPerSecondMax: [1, {}],
  sandbox: [true, {}],
  messages: [{ ...defaultPolicies.messages, templates: ['invoice_placed'] }, {}],
}

describe('POST /operator/account/{accountId}/rehearsal', () => {
  it.each(policyNames)('finds the verdicts that %s would change', async (name) => {
    const [value, flips] = others[name]
    const { status, body } = await rehearse('lax', { [name]: value })
    expect(status).toBe(200)
    expect(countsOf(body)).toStrictEqual(flips)
    const isRehearsed = bodyPolicies.some((policy) => policy === name)
    expect(body.notRehearsed).toStrictEqual(isRehearsed ? [] : [name])
    expect(body.nextCursor).toBeNull()
  })

  it.each(policyNames)('finds no other verdict under the same %s', async (name) => {
    const { [name]: value } = defaultPolicies
    const policies = { [name]: name === 'feeRate' ? 0 : value }
    const { body } = await rehearse('lax', policies)
    expect(body).toMatchObject({ refused: 0, accepted: 0, byRule: [], notRehearsed: [] })
  })

  it('judges lines of batches as it judges single calls', async () => {
    for (const name of bodyPolicies) {
      const [value, flips] = others[name]
      const { body } = await rehearse('lines', { [name]: value })
      expect(countsOf(body)).toStrictEqual(flips)
    }
  })

  it('finds what more lenient policies would accept', async () => {
    const { body } = await rehearse('strict', { strictMoney: false, integerQuantities: false })
    // Without the account's own invoice of Tuesday, the rest of the week is as in the other account.
    expect(countsOf(body)).toStrictEqual({
      total_mismatch: [0, 7],
      dates_out_of_order: [0, 1],
      quantity_not_integer: [0, 1],
    })
    expect(body).toMatchObject({ refused: 0, accepted: 9 })
    const one = await rehearse('strict', { integerQuantities: false })
    expect(countsOf(one.body)).toStrictEqual({ quantity_not_integer: [0, 1] })
  })

  it('gives examples, newest first, that can be looked up', async () => {
    const { body } = await rehearse('lax', { strictMoney: true })
    const { examples } = body.byRule[0]
    expect(examples).toHaveLength(5)
    expect(examples[0]).toMatchObject({
      name: 'update-invoice',
      record: { kind: 'invoice', id: 'new' },
      verdict: 'applied',
      wouldBe: 'refused',
      issue: { pointer: '/totalAmount', rule: 'total_mismatch', difference: '0.01' },
    })
    const times = examples.map(({ at: time }: { at: string }) => time)
    expect(times).toStrictEqual(times.toSorted().toReversed())
    const path = `/operator/account/lax/operations/${examples[0].operationId}`
    expect((await hub.call('GET', path)).body.verdict).toBe('applied')
  })

  it('judges only what was sent in the time range', async () => {
    const { body } = await rehearse('lax', { strictMoney: true }, { to: dateOf(1) })
    expect(body).toMatchObject({ judged: 4, refused: 1, accepted: 0 })
    const none = await rehearse('lax', { strictMoney: true }, { to: `${dateOf(0)}T00:00:00.001Z` })
    expect(none.body).toMatchObject({ judged: 0, byRule: [] })
  })

  it('reads the bodies a bounded number of bytes at a time, each once', async () => {
    const { store } = hub.app.backend
    const [from, to] = [at(0), at(7)]
    const readAll = async (page: { limit: number; bytesMax: number }) => {
      const found: string[] = []
      for (let before: string | null = null; ; before = found.at(-1) ?? null) {
        const calls = await store.readStoredCalls('lax', { from, to, before }, page)
        if (calls.length === 0) return found
        expect(calls.length).toBeLessThanOrEqual(page.bytesMax === 0 ? 1 : page.limit)
        found.push(...calls.map(({ operationId }) => operationId))
      }
    }
    const all = await readAll({ limit: 100, bytesMax: 1e6 })
    expect(all).toHaveLength(week.flat().length)
    expect(all).toStrictEqual(all.toSorted().toReversed())
    expect(await readAll({ limit: 3, bytesMax: 1e6 })).toStrictEqual(all)
    expect(await readAll({ limit: 100, bytesMax: 0 })).toStrictEqual(all)
  })

  it('writes nothing', async () => {
    const rows = () =>
      rowsOf(hub.databaseUrl, 'select count(*) from operation union all select count(*) from event')
    const before = await rows()
    await rehearse('lax', { strictMoney: true, integerQuantities: true })
    expect(await rows()).toStrictEqual(before)
  })

  it('refuses wrong bodies with all their faults', async () => {
    const { status, body } = await hub.call('POST', '/operator/account/lax/rehearsal', {
      body: { policies: { strictMonney: true }, from: 'yesterday', cursor: 7 },
    })
    expect(status).toBe(400)
    const issues = body.errors.map(({ pointer, rule }: Record<string, string>) => [pointer, rule])
    expect(issues).toStrictEqual([
      ['/from', 'date_invalid'],
      ['/to', 'field_required'],
      ['/cursor', 'wrong_type'],
      ['/policies/strictMonney', 'unknown_field'],
    ])
    const empty = await rehearse('lax', { feeRate: 200 }, { to: range.from })
    expect(empty.body.errors).toMatchObject([
      { pointer: '/policies/feeRate', rule: 'fee_rate_out_of_range' },
      { pointer: '/to', rule: 'value_unknown' },
    ])
    const foreign = await rehearse('lax', {}, { cursor: 'AAAA' })
    expect(foreign.body.errors).toMatchObject([{ rule: 'cursor_invalid' }])
  })
})
