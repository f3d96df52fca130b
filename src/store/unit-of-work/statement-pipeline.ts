// Pipelines prepared statements on a connection. The driver requests the result of each statement separately, which
// wakes both sides once per statement and costs more than the statement itself. Here results are requested only where
// needed, and a failure cancels everything sent after it (PostgreSQL's documentation, sections 54.2.3 and 54.2.4).
import type pg from 'pg'
import { Query } from 'pg'
import type { Writable } from 'node:stream'
import { Messages, type Parameter } from './protocol-messages.ts'
import { isSqlError, readTimeout } from '../database-errors.ts'
import { databaseLimits } from '../ask.ts'
import type { Statement } from '../postgres.ts'

export type Step = Statement & {
  readonly values?: readonly Parameter[] | undefined
  /** Set if the statement returns rows. */
  readonly gives?: 'rows' | undefined
}

/** Lists the members, because V8 allocates a spread object with added members in the old generation. */
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

/** A step that was not run because an earlier one failed. */
export class NotRun extends Error {
  constructor(cause: unknown) {
    super('Something before it failed.', { cause })
  }
}

export type Pipeline = {
  /** Buffers steps until the next send; their results arrive with those of the next `ask` or `end`. */
  add(steps: readonly Step[]): Promise<StepResult[]>
  /** Sends buffered steps, so that PostgreSQL can start on them. */
  send(): void
  /** Sends steps after the buffered ones and requests their results. */
  ask(steps: readonly Step[]): Promise<StepResult[]>
  /** The same, and closes the pipeline. */
  end(steps: readonly Step[]): Promise<StepResult[]>
  /** Closes the pipeline if needed. When it resolves, the connection can be used otherwise. */
  ended(): Promise<void>
}

/**
 * A failing step rejects the call that it was part of; later calls are rejected with NotRun, and an open transaction
 * stays open. When the connection is lost, every call without a result is rejected with that error.
 */
export function openPipeline(client: pg.PoolClient): Pipeline {
  const pipeline = new PipelineQuery(client)
  client.query(pipeline as unknown as pg.Submittable)
  return pipeline
}

/** Runs steps in a pipeline of their own. */
export async function runBatch(
  client: pg.PoolClient,
  steps: readonly Step[],
): Promise<StepResult[]> {
  const pipeline = openPipeline(client)
  const results = await pipeline.end(steps)
  await pipeline.ended()
  return results
}

/** The used part of the driver's connection. */
type Connection = {
  /** The prepared statements of this connection, text by name. */
  readonly parsedStatements: Record<string, string>
  /** The same, for those that were sent and not confirmed yet. */
  readonly submittedNamedStatements: Record<string, string>
  readonly stream: Writable
}

type Field = { readonly name: string; readonly dataTypeID: number }
type Reader = {
  readonly name: string
  readonly parse: (text: string) => unknown
}

/** The row readers of each statement, by connection and name: the server describes a statement once. */
const readersOf = new WeakMap<Connection, Map<string, readonly Reader[]>>()

/** The driver pipelines only instances of its own class; all of its methods that matter are overridden. */
const DriverQuery = Query as unknown as new (config: { text: string }) => {
  name?: string
  text: string
}

/** The steps of one call, which get their results together. */
class Batch {
  readonly steps: readonly Step[]
  readonly results: StepResult[] = []
  readonly resolve: (results: StepResult[]) => void
  readonly reject: (error: Error) => void

  constructor(
    steps: readonly Step[],
    resolve: (results: StepResult[]) => void,
    reject: (error: Error) => void,
  ) {
    this.steps = steps
    this.resolve = resolve
    this.reject = reject
  }
}

/** The driver calls the handlers with the server's messages, in order. */
class PipelineQuery extends DriverQuery implements Pipeline {
  readonly #client: pg.PoolClient
  readonly #connection: Connection
  readonly #readers: Map<string, readonly Reader[]>
  readonly #timer: NodeJS.Timeout
  readonly #ended: Promise<void>
  readonly #end: () => void
  /** Batches without a result, oldest first. */
  readonly #batches: Batch[] = []
  #messages: Messages | null = null
  #rows: Record<string, unknown>[] = []
  #failure: Error | null = null
  #isClosed = false

  constructor(client: pg.PoolClient) {
    super({ text: '' })
    this.#client = client
    this.#connection = (client as unknown as { readonly connection: Connection }).connection
    this.#readers = readersOf.get(this.#connection) ?? new Map()
    readersOf.set(this.#connection, this.#readers)
    let end = nothing
    this.#ended = new Promise((resolve) => (end = resolve))
    this.#end = end
    this.#timer = setTimeout(expire, databaseLimits.queryTimeoutMs, this)
    this.name = ''
  }

  add(steps: readonly Step[]): Promise<StepResult[]> {
    if (steps.length === 0) return Promise.resolve([])
    return new Promise((resolve, reject) => this.#push(new Batch(steps, resolve, reject)))
  }

  send(): void {
    const messages = this.#messages
    this.#messages = null
    messages?.sendTo(this.#connection.stream)
  }

  ask(steps: readonly Step[]): Promise<StepResult[]> {
    const answer = this.add(steps)
    this.#messages?.flush()
    this.send()
    return answer
  }

  end(steps: readonly Step[]): Promise<StepResult[]> {
    const answer = this.add(steps)
    this.#close()
    return answer
  }

  ended(): Promise<void> {
    this.#close()
    return this.#ended
  }

  #push(batch: Batch): void {
    if (this.#failure !== null) return batch.reject(notRunAfter(this.#failure))
    if (this.#isClosed) return batch.reject(new Error('The pipeline has ended.'))
    this.#messages ??= new Messages()
    for (const step of batch.steps) this.#write(this.#messages, step)
    if (this.#batches.push(batch) === 1) this.#begin()
    this.#timer.refresh()
  }

  #write(messages: Messages, { name, text, values = [], gives }: Step): void {
    const { parsedStatements, submittedNamedStatements } = this.#connection
    if (parsedStatements[name] === undefined && submittedNamedStatements[name] === undefined) {
      messages.parse(name, text)
      submittedNamedStatements[name] = text
    }
    messages.bind(name, values)
    if (gives === 'rows' && !this.#readers.has(name)) messages.describe()
    messages.execute()
  }

  #close(): void {
    if (this.#isClosed) return
    this.#isClosed = true
    this.#messages ??= new Messages()
    this.#messages.sync()
    this.send()
  }

  /** The driver records prepared statements by the current name and text. */
  #begin(): void {
    const [batch] = this.#batches
    const step = batch?.steps[batch.results.length]
    this.name = step?.name ?? ''
    this.text = step?.text ?? ''
  }

  /** The messages are sent by `send`, so the driver has nothing to send. */
  submit(): null {
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
    const [batch] = this.#batches
    if (batch === undefined) return
    batch.results.push({ rows: this.#rows, tag: text })
    this.#rows = []
    if (batch.results.length === batch.steps.length) {
      this.#batches.shift()
      batch.resolve(batch.results)
    }
    this.#timer.refresh()
    this.#begin()
  }

  handleError(error: Error): void {
    if (this.#failure !== null) return
    this.#failure = error
    const batches = this.#batches.splice(0)
    for (const [at, { steps, reject }] of batches.entries()) {
      // Statements after the failed one were not prepared.
      for (const { name } of steps) delete this.#connection.submittedNamedStatements[name]
      reject(at === 0 ? error : notRunAfter(error))
    }
    // The driver passes no more messages to a failed query.
    this.handleReadyForQuery()
    this.#close()
  }

  handleReadyForQuery(): void {
    clearTimeout(this.#timer)
    this.#end()
  }

  /** Later queries on this connection would wait forever, so it is closed. */
  expire(): void {
    this.handleError(readTimeout())
    this.#connection.stream.destroy()
  }
}

const nothing = (): void => undefined

function expire(pipeline: PipelineQuery): void {
  pipeline.expire()
}

/** After a lost connection it is unknown what was run, so the error is not NotRun. */
function notRunAfter(error: Error): Error {
  return isSqlError(error) ? new NotRun(error) : error
}
