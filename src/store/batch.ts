// Several prepared statements as one question with one answer. The driver asks for an answer to every
// single statement, and PostgreSQL sends each at once: then both sides are woken once a statement, which
// costs more than the statement. Here they share one Sync (PostgreSQL's documentation, section 54.2.3).
import type pg from 'pg'
import { Query } from 'pg'
import type { Writable } from 'node:stream'
import { Messages, type Parameter } from './messages.ts'
import { databaseLimits, readTimeout, type Statement } from './postgres.ts'

export type Step = Statement & {
  readonly values?: readonly Parameter[]
  /** Whether it gives rows. */
  readonly gives?: 'rows' | undefined
}

/** Not by spreading: the engine puts a spread object to which members are added among the old ones. */
export function stepOf(
  { name, text }: Statement,
  values: readonly Parameter[],
  gives?: 'rows',
): Step {
  return { name, text, values, gives }
}

export type StepResult = {
  readonly rows: readonly Readonly<Record<string, unknown>>[]
  /** `COMMIT`, or `UPDATE 3`. */
  readonly tag: string
}

/**
 * Sends all of them, and waits. The first that fails is the error, and none of those behind it is run:
 * a transaction that they began is still open then.
 */
export function runBatch(client: pg.PoolClient, steps: readonly Step[]): Promise<StepResult[]> {
  return new Promise((resolve, reject) => send(client, [{ steps, resolve, reject }]))
}

/**
 * Two batches as one question: each has an outcome of its own, but both come with one answer. When the first
 * fails, nothing of the second is run.
 */
export function runBatches(
  client: pg.PoolClient,
  first: readonly Step[],
  second: readonly Step[],
): { readonly first: Promise<StepResult[]>; readonly second: Promise<StepResult[]> } {
  const parts: Part[] = []
  const outcomeOf = (steps: readonly Step[]) =>
    new Promise<StepResult[]>((resolve, reject) => parts.push({ steps, resolve, reject }))
  const outcomes = { first: outcomeOf(first), second: outcomeOf(second) }
  send(client, parts)
  return outcomes
}

type Part = {
  readonly steps: readonly Step[]
  readonly resolve: (results: StepResult[]) => void
  readonly reject: (error: Error) => void
}

function send(client: pg.PoolClient, parts: readonly Part[]): void {
  client.query(new Batch(client, parts) as unknown as pg.Submittable)
}

/** What the driver's connection offers, as far as it is used here. */
type Connection = {
  /** Texts by name, of the statements that this connection has. */
  readonly parsedStatements: Record<string, string>
  /** The same, of those that it is about to have. */
  readonly submittedNamedStatements: Record<string, string>
  readonly stream: Writable
}

type Field = { readonly name: string; readonly dataTypeID: number }
type Reader = {
  readonly name: string
  readonly parse: (text: string) => unknown
}

/** How the rows of a statement are read, by connection and name: told by the server once. */
const readersOf = new WeakMap<Connection, Map<string, readonly Reader[]>>()

/** The driver's own class lets itself be pipelined only; what it does of its own is all replaced. */
const DriverQuery = Query as unknown as new (config: { text: string }) => {
  name?: string
  text: string
}

/** Called by the driver with what the server says, in its order. */
class Batch extends DriverQuery {
  /** The driver ends what is under way with it when the connection is lost. */
  callback: (error: Error | null) => void
  readonly #client: pg.PoolClient
  readonly #parts: readonly Part[]
  readonly #steps: readonly Step[]
  readonly #results: StepResult[] = []
  #connection: Connection | null = null
  #readers = new Map<string, readonly Reader[]>()
  #rows: Record<string, unknown>[] = []
  readonly #timer: NodeJS.Timeout

  constructor(client: pg.PoolClient, parts: readonly Part[]) {
    super({ text: '' })
    this.#client = client
    this.#parts = parts
    this.#steps = parts.flatMap(({ steps }) => steps)
    // Not written right of an assignment to a property: the engine takes such a function for one that stays, puts it
    // among the old objects at once, and keeps with it the whole batch until those are collected.
    const settle = (error: Error | null) => this.#settle(error)
    this.callback = settle
    this.#timer = setTimeout(expire, databaseLimits.queryTimeoutMs, this)
    this.#begin(this.#steps[0])
  }

  /** A part of which all results are there was done, whatever became of those behind it. */
  #settle(error: Error | null): void {
    clearTimeout(this.#timer)
    let from = 0
    for (const { steps, resolve, reject } of this.#parts) {
      const to = from + steps.length
      if (error === null || to <= this.#results.length) resolve(this.#results.slice(from, to))
      else reject(error)
      from = to
    }
  }

  /** By name and text the driver notes what was prepared. */
  #begin(step: Step | undefined): void {
    this.name = step?.name ?? ''
    this.text = step?.text ?? ''
  }

  submit(connection: Connection): null {
    this.#connection = connection
    this.#readers = readersOf.get(connection) ?? this.#readers
    readersOf.set(connection, this.#readers)
    const messages = new Messages()
    for (const { name, text, values = [], gives } of this.#steps) {
      if (!isPrepared(connection, name)) {
        messages.parse(name, text)
        connection.submittedNamedStatements[name] = text
      }
      messages.bind(name, values)
      if (gives === 'rows' && !this.#readers.has(name)) messages.describe()
      messages.execute()
    }
    messages.sync()
    messages.sendTo(connection.stream)
    return null
  }

  handleRowDescription({ fields }: { readonly fields: readonly Field[] }): void {
    const readers = fields.map(({ name, dataTypeID }) => {
      return { name, parse: this.#client.getTypeParser(dataTypeID, 'text') as Reader['parse'] }
    })
    this.#readers.set(this.name ?? '', readers)
  }

  handleDataRow({ fields }: { readonly fields: readonly (string | null)[] }): void {
    const row: Record<string, unknown> = {}
    const readers = this.#readers.get(this.name ?? '') ?? []
    for (let at = 0; at < readers.length; at += 1) {
      const reader = readers[at]
      const text = fields[at] ?? null
      if (reader !== undefined) row[reader.name] = text === null ? null : reader.parse(text)
    }
    this.#rows.push(row)
  }

  handleCommandComplete({ text }: { readonly text: string }): void {
    this.#results.push({ rows: this.#rows, tag: text })
    this.#rows = []
    this.#begin(this.#steps[this.#results.length])
  }

  handleError(error: Error): void {
    // What was to be prepared behind the one that failed was not.
    for (const { name } of this.#steps) delete this.#connection?.submittedNamedStatements[name]
    this.callback(error)
  }

  handleReadyForQuery(): void {
    this.callback(null)
  }

  /** What is behind it on this connection would wait for ever, so the connection goes. */
  expire(): void {
    this.callback(readTimeout())
    this.#connection?.stream.destroy()
  }
}

function expire(batch: Batch): void {
  batch.expire()
}

function isPrepared(connection: Connection, name: string): boolean {
  return (
    connection.parsedStatements[name] !== undefined ||
    connection.submittedNamedStatements[name] !== undefined
  )
}
