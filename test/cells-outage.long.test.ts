// A cell on another PostgreSQL that hangs, is made read-only, or dies: it costs its own accounts only.
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runOn } from './support/database.ts'
import { eventually } from './support/eventually.ts'
import { customerBody, invoiceBody, startHub, type Caller, type TestHub } from './support/hub.ts'
import { startOtherPostgres, type OtherPostgres } from './support/other-postgres.ts'
import { report } from './support/report.ts'

const lanes = 4
const measuredMs = 3_000
/** Less than a call waits for a cell that hangs. */
const waitMs = 1_000
/** Keeps a lane that is turned away from spinning. */
const turnedAwayMs = 20

let other: OtherPostgres
let hub: TestHub
let bravo: Caller

beforeAll(async () => {
  other = await startOtherPostgres({})
  hub = await startHub({ cells: [{ name: 'b', url: other.url }], cellOfAcme: 'main' })
  bravo = await hub.createCaller('bravo', { cell: 'b' })
  for (const as of [hub.acme, bravo]) {
    await hub.call('POST', '/integration/customer', { as, body: customerBody({ id: 'c1' }) })
    for (let lane = 0; lane < lanes; lane += 1) {
      const body = { id: `i${lane}`, ...invoiceBody() }
      await hub.call('POST', '/integration/invoice', { as, body })
    }
  }
}, 60_000)
afterAll(() => hub.stop())

type Counts = { readonly updates: number; readonly p99: number; readonly statuses: Set<number> }

let clock = Date.parse('2025-01-01T00:00:00Z')

/** Updates of an account by several clients for a while. */
async function load(as: Caller): Promise<Counts> {
  const untilMs = performance.now() + measuredMs
  const took: number[] = []
  const statuses = new Set<number>()
  const lane = async (at: number) => {
    while (performance.now() < untilMs) {
      const sourceModifiedDate = new Date((clock += 1_000)).toISOString()
      const body = invoiceBody({ sourceModifiedDate, amountDue: at })
      const startedMs = performance.now()
      const { status } = await hub.call('PUT', `/integration/invoice/i${at}`, { as, body })
      statuses.add(status)
      if (status === 202) took.push(performance.now() - startedMs)
      else await pause(turnedAwayMs)
    }
  }
  await Promise.all(Array.from({ length: lanes }, (_, at) => lane(at)))
  const p99 = took.toSorted((a, b) => a - b)[Math.floor(took.length * 0.99)] ?? 0
  return { updates: took.length, p99, statuses }
}

const figuresOf = ({ updates, p99 }: Counts) => `${updates}, ${Math.round(p99)} ms`

const isUp = async () => {
  const answer = await hub.call('GET', '/integration/customer/c1', { as: bravo })
  return answer.status === 200
}

type Outage = { begin(): Promise<void>; end(): Promise<void> }

/** The last one has no end. */
const outages: Readonly<Record<string, Outage>> = {
  hangs: {
    begin: () => Promise.resolve(other.signal('SIGSTOP')),
    end: () => Promise.resolve(other.signal('SIGCONT')),
  },
  'is read-only': {
    async begin() {
      await runOn(other.url, 'alter database bthub set default_transaction_read_only = on')
      await runOn(
        other.url,
        `select pg_terminate_backend(pid) from pg_stat_activity
         where pid <> pg_backend_pid() and backend_type = 'client backend'`,
      )
    },
    async end() {
      const text = 'alter database bthub set default_transaction_read_only = off'
      await runOn(`${other.url}?options=-c%20default_transaction_read_only%3Doff`, text)
    },
  },
  'is gone': { begin: () => other.kill(), end: () => Promise.resolve() },
}

describe.each(Object.entries(outages))('a cell that %s', (name, outage) => {
  test(
    'answers 503, and no call of the other cell waits for it',
    { timeout: 120_000 },
    async () => {
      await Promise.all([load(hub.acme), load(bravo)])
      const [before] = await Promise.all([load(hub.acme), load(bravo)])
      await outage.begin()
      const during = Promise.all([load(hub.acme), load(bravo)])
      await eventually(() => hub.logged.some(({ event }) => event === 'cell-down'))
      const [own, its] = await during
      const [later, refused] = await Promise.all([load(hub.acme), load(bravo)])
      report(`a cell ${name}: updates in ${measuredMs} ms, and p99`, {
        before: figuresOf(before),
        'while it begins': figuresOf(own),
        after: figuresOf(later),
      })
      expect([...its.statuses].filter((status) => ![202, 503].includes(status))).toEqual([])
      expect([...refused.statuses]).toEqual([503])
      expect([...own.statuses]).toEqual([202])
      // How many they are depends on what else the machine does; none of them may wait for the other cell.
      for (const each of [own, later]) expect(each.p99).toBeLessThan(waitMs)
      await outage.end()
      if (name === 'is gone') return
      await eventually(isUp)
      expect((await load(bravo)).updates).toBeGreaterThan(0)
      hub.logged.length = 0
    },
  )
})
