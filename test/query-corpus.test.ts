// Ids, query parameters and headers that chance made: whatever stands there, the hub answers in time and
// without a 5xx, and refuses in its own form.
import * as fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { dryRunQuery } from '../src/api/dry-run.ts'
import { type Route } from '../src/api/endpoint.ts'
import { routes } from '../src/api/routes.ts'
import { filledPath, invoiceBody, startHub, type Answered, type TestHub } from './support/hub.ts'
import { sized } from './support/sized.ts'

let hub: TestHub
beforeAll(async () => {
  hub = await startHub()
  await hub.seed()
})
afterAll(() => hub.stop())

const names = [
  ...routes.flatMap(({ endpoint }) => Object.keys(endpoint.query ?? {})),
  ...Object.keys(dryRunQuery),
]

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 140 }),
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
  fc.integer().map(String),
  fc.constantFrom(
    '',
    'i1',
    'c1',
    'Placed',
    'true',
    '\u0000',
    '%',
    '-0',
    '1e3',
    '0001-01-01',
    '0001-01-01T00:00:00+23:59',
    '9999-12-31',
    '9999-12-31T23:59:59-23:59',
    '__proto__',
    'x'.repeat(129),
  ),
)
// What fetch itself would not send is out of reach here.
const headerText = fc.string({ maxLength: 300 })

const call = fc.record({
  route: fc.constantFrom(...routes),
  id: text,
  query: fc.array(fc.tuple(fc.oneof(fc.constantFrom(...names, 'x', '__proto__'), text), text), {
    maxLength: 3,
  }),
  headers: fc.record(
    { 'If-Match': headerText, Prefer: headerText, 'Idempotency-Key': headerText },
    { requiredKeys: [] },
  ),
})
type Call = typeof call extends fc.Arbitrary<infer T> ? T : never

const callsMade = sized(600, 3_000)
const seed = Number(process.env['BTHUB_TEST_SEED'] ?? Date.now() % 1_000_000)
const sentAtOnce = 16

const encoded = (one: string) => encodeURIComponent(one.replaceAll(/\p{Cs}/gu, ''))

function send({ route, id, query, headers }: Call): Promise<Answered> {
  const { method, path }: Route = route
  const pairs = query.map(([name, value]) => `${encoded(name)}=${encoded(value)}`)
  const inPath = encoded(id).replaceAll('.', 'dot')
  // Every second of the calls about an account is about one that there is.
  const target = filledPath(path, inPath, id.length % 2 === 0 ? 'acme' : inPath)
  const body = method === 'GET' ? {} : { body: { id, ...invoiceBody() } }
  return hub.call(method, `${target}?${pairs.join('&')}`, { ...body, headers })
}

it(
  `${callsMade} calls that chance made are all answered soundly`,
  { timeout: 180_000 },
  async () => {
    const found: unknown[] = []
    const statuses = new Set<number>()
    const next = fc.sample(call, { seed, numRuns: callsMade }).values()
    const work = async () => {
      for (const one of next) {
        const { status, body, text: answer } = await send(one)
        statuses.add(status)
        const isSound = status < 300 || (status < 500 && body?.code === String(status))
        if (!isSound) found.push({ name: one.route.name, ...one, answer })
      }
    }
    await Promise.all(Array.from({ length: sentAtOnce }, work))
    expect({ seed, found: found.slice(0, 5) }).toStrictEqual({ seed, found: [] })
    for (const status of [200, 400, 404]) expect(statuses).toContain(status)
  },
)

it.each([
  '0001-01-01T00:00:00%2B00:01',
  '0001-01-01T00:00:00%2B23:59',
  '9999-12-31T23:59:59-00:01',
  '9999-12-31T23:59:59-23:59',
])('an instant outside of the years that a date can have is refused: %s', async (instant) => {
  for (const path of [`/invoice?changedAfter=${instant}`, `/invoice/i1/history?at=${instant}`]) {
    const answer = await hub.call('GET', `/integration${path}`)
    expect(answer.status).toBe(400)
    expect(answer.body.errors).toMatchObject([{ rule: 'query_invalid' }])
  }
})

it.each(['0001-01-01', '9999-12-31T23:59:59.999Z'])('%s is an instant', async (instant) => {
  const answer = await hub.call('GET', `/integration/invoice?changedAfter=${instant}`)
  expect(answer.status).toBe(200)
})

const timeParameters = routes.flatMap(({ method, path, endpoint }) =>
  Object.entries(endpoint.query ?? {})
    .filter(([, { schema }]) => schema['format'] === 'date-or-date-time')
    .map(([name]) => ({ method, path, name })),
)

it.each(timeParameters)('tells that a + arrives as a blank: $path, $name', async (parameter) => {
  const { method, path, name } = parameter
  const at = filledPath(path, 'i1')
  for (const sent of ['2026-01-04T09:00:00+02:00', '2026-01-04 09:00:00.5+0200']) {
    const { status, body } = await hub.call(method, `${at}?${name}=${sent}`)
    expect(status).toBe(400)
    expect(body.errors[0].message).toContain(sent.replace('+', ' '))
    expect(body.errors[0].message).toContain('A + arrives as a blank: write it as %2B.')
  }
})

/** Of longer ones the request line is refused. */
const charactersSent = 256
const textParameters = routes
  .filter(({ link }) => link === undefined)
  .flatMap(({ method, path, endpoint }) =>
    Object.entries(endpoint.query ?? {})
      .map(([name, { schema }]) => ({ method, path, name, most: Number(schema['maxLength']) }))
      .filter(({ most }) => most <= charactersSent),
  )

it.each(textParameters)('counts characters, not their halves: $path, $name', async (parameter) => {
  const { method, path, name, most } = parameter
  const at = filledPath(path, 'i1')
  const outcomeOf = async (length: number) => {
    const { body } = await hub.call(method, `${at}?${name}=${'%F0%9F%98%80'.repeat(length)}`)
    const errors = (body?.errors ?? []) as readonly { pointer: string; rule: string }[]
    return errors.some((one) => one.pointer === `?${name}` && one.rule === 'query_invalid')
  }
  expect([await outcomeOf(most), await outcomeOf(most + 1)]).toStrictEqual([false, true])
})
