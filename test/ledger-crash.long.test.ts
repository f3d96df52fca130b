// Kills in the middle of a batch: what was answered is on disk, and pushing the same file again ends with equal books, which a
// reconciliation proves.
import { rmSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openHubClient, type BatchLineAnswer, type BatchWrite } from '../client/src/hub-client.ts'
import { compareIds } from '../src/domain/reconciliations/id-order.ts'
import { rowsOf } from './support/database.ts'
import { eventually } from './support/eventually.ts'
import { joinsTo, startFaultyServer } from './support/faulty-server.ts'
import {
  createCaller,
  postmasterOf,
  preparedDataFolder,
  startHubProcess,
  type HubProcess,
} from './support/hub-process.ts'
import { customerBody, invoiceBody, type Caller } from './support/hub.ts'
import { randomFrom } from './support/invoice-load.ts'
import { openListStream } from './support/list-stream.ts'
import { report } from './support/report.ts'

const rounds = Number(process.env['BTHUB_TEST_CRASH_ROUNDS'] ?? 30)
const seed = Number(process.env['BTHUB_TEST_SEED'] ?? Date.now() % 1_000_000)
const random = randomFrom(seed)
const linesOfRound = 400
/** Of the lines of a round, those that create. */
const newOfRound = 50

const victims = ['hub', 'postgres', 'connection'] as const
type Victim = (typeof victims)[number]

const dataFolder = preparedDataFolder()
let hub: HubProcess
let acme: Caller
/** The books of the source. */
const books = new Map<string, ReturnType<typeof invoiceBody>>()

beforeAll(async () => {
  hub = await startHubProcess({ dataFolder })
  acme = await createCaller(postmaster().url, 'acme')
  await push([{ op: 'create-customer', body: customerBody({ id: 'c1' }) }])
  while (books.size < linesOfRound) await push(nextLines(0))
})
afterAll(async () => {
  hub.signal('SIGTERM')
  await hub.ended
  rmSync(dataFolder, { recursive: true, force: true })
})

it(
  `loses nothing that it answered, and ends with equal books, in ${rounds} rounds`,
  { timeout: rounds * 30_000 },
  async () => {
    let answered = 0
    let unanswered = 0
    for (let round = 1; round <= rounds; round += 1) {
      const victim = victims[round % victims.length] ?? 'hub'
      const told = { round, victim, seed }
      const lines = nextLines(round)
      const before = await strike(victim, lines)
      const applied = before.filter(({ answer }) => answer.details?.verdict === 'applied')
      expect({ ...told, lost: await missingOperations(applied) }).toEqual({ ...told, lost: [] })

      const after = await push(lines)
      const verdicts = new Map(after.map(({ id, answer }) => [id, answer.details?.verdict]))
      expect(verdicts.size).toBe(lines.length)
      const odd = [
        ...[...verdicts].filter(([, verdict]) => verdict !== 'applied' && verdict !== 'unchanged'),
        ...applied.filter(({ id }) => verdicts.get(id) !== 'unchanged'),
      ]
      expect({ ...told, odd }).toEqual({ ...told, odd: [] })
      expect({ ...told, ...(await reconciled()) }).toEqual({ ...told, ...equalBooks() })
      answered += applied.length
      unanswered += lines.length - before.length
    }
    report('ledger crash', { rounds, seed, answered, unanswered, records: books.size, lost: 0 })
    expect(answered).toBeGreaterThan(rounds)
    expect(unanswered).toBeGreaterThan(rounds)
  },
)

/** Changes the books, and returns the lines that push the changes. */
function nextLines(round: number): BatchWrite[] {
  const known = [...books.keys()]
  const changed = known.toSorted(() => random() - 0.5).slice(0, linesOfRound - newOfRound)
  const created = Array.from({ length: newOfRound }, (_, at) => `I-${round}-${known.length + at}`)
  const sourceModifiedDate = new Date(Date.UTC(2024, 0, 1 + round)).toISOString()
  return [...created, ...changed].map((id) => {
    const body = invoiceBody({ invoiceNumber: id, sourceModifiedDate, amountDue: round })
    books.set(id, body)
    return { op: 'upsert-invoice', id, body }
  })
}

/** Pushes until the victim is gone. Returns the answers that were read until then. */
async function strike(victim: Victim, lines: readonly BatchWrite[]): Promise<BatchLineAnswer[]> {
  const connection = await startFaultyServer([joinsTo(hub.url)])
  const at = 1 + Math.floor(random() * (lines.length - 100))
  const answers: BatchLineAnswer[] = []
  const { pid } = postmaster()
  const client = openHubClient({ url: connection.url, credentials: acme })
  try {
    for await (const answer of client.batch(lines)) {
      answers.push(answer)
      if (answers.length !== at) continue
      if (victim === 'hub') hub.signal('SIGKILL')
      else if (victim === 'postgres') process.kill(pid, 'SIGKILL')
      else void connection.stop()
    }
  } catch {
    // What was answered until then counts.
  }
  if (victim !== 'connection') await connection.stop()
  if (victim === 'hub') {
    await hub.ended
    hub = await startHubProcess({ dataFolder })
  } else if (victim === 'postgres') {
    await eventually(async () => {
      const found = postmasterOf(dataFolder)
      if (found === null || found.pid === pid) return false
      return rowsOf(found.url, 'select').then(
        () => true,
        () => false,
      )
    })
  }
  return answers
}

/** Pushes the lines again until a batch ends with an answer for each, as a source does. */
async function push(lines: readonly BatchWrite[]): Promise<BatchLineAnswer[]> {
  const client = openHubClient({ url: hub.url, credentials: acme })
  let answers: BatchLineAnswer[] = []
  await eventually(async () => {
    answers = []
    try {
      for await (const answer of client.batch(lines)) answers.push(answer)
    } catch {
      return false
    }
    return answers.every(({ status }) => status < 500)
  })
  return answers
}

async function missingOperations(answers: readonly BatchLineAnswer[]): Promise<unknown[]> {
  const ids = answers.map(({ answer }) => (answer.details as { operationId?: string }).operationId)
  return rowsOf(
    postmaster().url,
    `select id from unnest($1::uuid[]) as id where not exists (select from event where operation_id = id)`,
    [ids],
  )
}

async function reconciled(): Promise<object> {
  const stream = openListStream({ url: new URL(hub.url).origin }, 'invoice?complete=true', acme)
  const entries = [...books]
    .toSorted(([one], [other]) => compareIds(one, other))
    .map(([id, { sourceModifiedDate, totalAmount, amountDue, status }]) => {
      return { id, sourceModifiedDate, totalAmount, amountDue, status }
    })
  await stream.send(entries)
  stream.end()
  const lines = (await stream.rest()) as { summary?: Record<string, unknown> }[]
  const { listed, equal, missing, stale, ahead, different, extra } = lines.at(-1)?.summary ?? {}
  return { lines: lines.length, listed, equal, missing, stale, ahead, different, extra }
}

function equalBooks() {
  const none = { missing: 0, stale: 0, ahead: 0, different: 0, extra: 0 }
  return { lines: 1, listed: books.size, equal: books.size, ...none }
}

function postmaster(): { pid: number; url: string } {
  const found = postmasterOf(dataFolder)
  if (found === null) throw new Error('there is no PostgreSQL')
  return found
}
