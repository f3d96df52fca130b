// The same calls, one by one and as lines of a batch: the answers, the operations and the events are the same to the letter, ids
// that the hub makes apart.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { routes } from '../src/api/routes.ts'
import { pushLines, type LineAnswer } from './support/batch.ts'
import { rowsOf } from './support/database.ts'
import {
  companyBody,
  customerBody,
  filledPath,
  invoiceBody,
  quoteBody,
  projectBody,
  simplifiedBody,
  startHub,
  type TestHub,
} from './support/hub.ts'
import { sized } from './support/sized.ts'

const clock = () => new Date('2024-07-01T12:00:00.000Z')

let single: TestHub
let batched: TestHub
beforeAll(async () => {
  single = await startHub({ clock, publicUrl: 'https://hub.example.com' })
  batched = await startHub({ clock, publicUrl: 'https://hub.example.com' })
  for (const hub of [single, batched]) await hub.seed()
})
afterAll(async () => {
  await single.stop()
  await batched.stop()
})

type Line = {
  readonly op: string
  readonly id?: string
  /** As text, so that it may be anything. */
  readonly body?: string
  readonly idempotencyKey?: string
  readonly ifMatch?: string
  readonly prefer?: string
}

const seed = Math.floor(Math.random() * 2 ** 31)
const random = randomOf(seed)
const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T
const chance = (of: number) => random() < of

/** Few, so that lines meet: some look like others. */
const ids = ['i1', 'I1', ' i1', 'i2', 'i3', 'i4', 'é5', 'e\u03015', 'i7', 'i8', 'ß', 'SS']
const customerIds = ['c1', 'C1', 'c2', 'c3', 'c4']
const quoteIds = ['q1', 'q2', 'Q2']
const companyIds = ['b1', 'b2', 'B2']

const changes: readonly (() => Record<string, unknown>)[] = [
  () => ({}),
  () => ({ dueDate: `2023-01-${String(10 + Math.floor(random() * 19))}` }),
  () => ({ dueDate: '2023-13-12' }),
  () => ({ totalAmount: 1100.01 }),
  () => ({ customerId: pick(customerIds) }),
  () => ({ colour: 'blue' }),
  () => ({ status: pick(['Draft', 'Placed', 'Canceled']) }),
  () => ({ quoteDetails: { quoteRefNumber: 'Q-00003/2023' } }),
  () => ({ projectDetails: projectBody({ projectId: pick(['p1', 'P1', 'p2']) }) }),
]

const broken = [
  '{"a":1,}',
  '[]',
  'null',
  '"text"',
  '{"id":"x","id":"y"}',
  '{"a":tru}',
  '{"a":"\u0001"}',
]

function lineOf(op: string): Line {
  const stamp = `2024-06-${String(10 + Math.floor(random() * 20))}T09:41:34.633Z`
  const change = { ...pick(changes)(), sourceModifiedDate: stamp }
  const named = (id: string, body: object, withId: boolean): Line => ({
    op,
    ...(withId ? { id } : {}),
    body: chance(0.05) ? pick(broken) : JSON.stringify(withId ? body : { id, ...body }),
    ...(chance(0.05) ? { idempotencyKey: pick(['k1', 'k2', 'k3']) } : {}),
    ...(chance(0.05) ? { ifMatch: pick(['"1"', '"2"', '*', 'seven']) } : {}),
    ...(chance(0.05) ? { prefer: 'handling=strict' } : {}),
  })
  const isUpdate = /^up(?:date|sert)-/.test(op)
  switch (op.replace('upsert-', 'update-')) {
    case 'create-invoice':
    case 'update-invoice':
      return named(pick(ids), invoiceBody(change), isUpdate)
    case 'create-simplified-invoice':
    case 'update-simplified-invoice':
      return named(pick(ids), simplifiedBody(change), isUpdate)
    case 'create-quote':
    case 'update-quote':
      return named(pick(quoteIds), quoteBody(change), isUpdate)
    case 'create-customer':
    case 'update-customer':
      return named(pick(customerIds), customerBody(change), isUpdate)
    case 'create-company':
    case 'update-company':
      return named(pick(companyIds), companyBody(change), isUpdate)
    case 'cancel-invoice':
      return { op, id: pick(ids) }
    case 'link-customer':
      return named(pick(companyIds), { customerId: pick(customerIds) }, true)
    default:
      throw new Error(`the corpus has no line of ${op}`)
  }
}

/** `upsert-invoice` is `update-invoice` with `upsert=true`. */
const opsOf = (name: string) =>
  name.startsWith('update-') ? [name, name.replace('update-', 'upsert-')] : [name]

const operations = routes.filter(({ audience, path, endpoint: { access } }) => {
  const isOfRecord = /^\/integration\/(invoice|quote|company|customer)(\/|$)/.test(path)
  return audience === 'account' && access === 'write' && isOfRecord
})

function textOf({ body, ...head }: Line): string {
  const text = JSON.stringify(head)
  return body === undefined ? text : `${text.slice(0, -1)},"body":${body}}`
}

async function callSingly(hub: TestHub, { op, id = '', body, ...line }: Line) {
  const route = operations.find(({ name }) => name === op.replace('upsert-', 'update-'))
  if (route === undefined) throw new Error(`no route ${op}`)
  const headers = {
    'X-Request-Id': 'corpus',
    ...(line.idempotencyKey === undefined ? {} : { 'Idempotency-Key': line.idempotencyKey }),
    ...(line.ifMatch === undefined ? {} : { 'If-Match': line.ifMatch }),
    ...(line.prefer === undefined ? {} : { Prefer: line.prefer }),
  }
  const query = op.startsWith('upsert-') ? '?upsert=true' : ''
  const path = `${filledPath(route.path, encodeURIComponent(id))}${query}`
  return hub.call(route.method, path, { headers, ...(body === undefined ? {} : { body }) })
}

/** What the hub makes itself differs between hubs. */
function plain(text: string): string {
  return text
    .replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, 'UUID')
    .replaceAll(/"(blueTapeId|blue_tape_id|key_id|keyId)":"[^"]*"/g, '"$1":"ID"')
}

async function booksOf({ databaseUrl }: TestHub) {
  const texts = async (sql: string) => {
    const rows = await rowsOf<{ row: unknown }>(databaseUrl, sql)
    return rows.map(({ row }) => plain(JSON.stringify(row)))
  }
  const attempts = await texts(`select to_jsonb(operation) as row from operation`)
  return {
    events: await texts('select to_jsonb(event) as row from event order by account_id, seq'),
    attempts: attempts.toSorted(),
  }
}

describe(`lines of a batch (seed ${seed})`, () => {
  it('of every operation are judged as single calls are', async () => {
    const lines = Array.from({ length: sized(200, 2_500) }, () =>
      lineOf(pick(operations.flatMap(({ name }) => opsOf(name)))),
    )
    const { answers, summary } = await pushLines(batched, lines.map(textOf), {
      headers: { 'X-Request-Id': 'corpus' },
    })
    expect(summary['lines']).toBe(lines.length)
    const wrong: unknown[] = []
    for (const [at, line] of lines.entries()) {
      const { status, text } = await callSingly(single, line)
      const answer = answers[at] as LineAnswer
      const expected = `${status} ${plain(text)}`
      const told = `${answer.status} ${plain(JSON.stringify(answer.answer))}`
      if (told !== expected) wrong.push({ at: at + 1, line, told, expected })
    }
    expect(wrong).toEqual([])
    expect(await booksOf(batched)).toEqual(await booksOf(single))
  })
})

/** Mulberry32: numbers from 0 to 1 that a seed repeats. */
function randomOf(start: number): () => number {
  let state = start
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
