// Prepared statements one behind another on a connection, without waiting for each other's answers. The driver asks
// for an answer to every single statement, and PostgreSQL sends each at once: then both sides are woken once a
// statement, which costs more than the statement. Here an answer is asked for where somebody needs it, and what fails
// takes everything behind it along, up to the pipeline's end (PostgreSQL's documentation, section 54.2.3 and 54.2.4).
import type pg from 'pg'
import { Query } from 'pg'
import type { Writable } from 'node:stream'
import { Messages, type Parameter } from './protocol-messages.ts'
import { isSqlError, readTimeout } from '../database-errors.ts'
import { databaseLimits } from '../ask.ts'
import type { Statement } from '../postgres.ts'

export type Step = Statement & {
  readonly values?: readonly Parameter[] | undefined
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

/** What was not run, because something before it failed. */
export class NotRun extends Error {
  constructor(cause: unknown) {
    super('Something before it failed.', { cause })
  }
}

export type Pipeline = {
  /** Puts them before what is sent next, and does not ask for their answers: they come with the next ones. */
  add(steps: readonly Step[]): Promise<StepResult[]>
  /** Sends what was added, so that PostgreSQL works on it while more is made. */
  send(): void
  /** Sends them with what was added, and has the answers as soon as they are there. */
  ask(steps: readonly Step[]): Promise<StepResult[]>
  /** The same, and nothing may come behind them. */
  end(steps: readonly Step[]): Promise<StepResult[]>
  /** Ends it where that was not done. When it resolves the connection can be used for something else. */
  ended(): Promise<void>
}

/**
 * The first step that fails is the error of those that came with it. What came behind them is NotRun, and a transaction
 * that they began is still open. When the connection is lost everything that has no answer fails with that.
 */
export function openPipeline(client: pg.PoolClient): Pipeline {
  const conversation = new Conversation(client)
  client.query(conversation as unknown as pg.Submittable)
  return conversation
}

/** Steps alone, with one answer to all of them. */
export async function runBatch(
  client: pg.PoolClient,
  steps: readonly Step[],
): Promise<StepResult[]> {
  const pipeline = openPipeline(client)
  const results = await pipeline.end(steps)
  await pipeline.ended()
  return results
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

/** Steps whose answers belong together. */
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

/** Called by the driver with what the server says, in its order. */
class Conversation extends DriverQuery implements Pipeline {
  readonly #client: pg.PoolClient
  readonly #connection: Connection
  readonly #readers: Map<string, readonly Reader[]>
  readonly #timer: NodeJS.Timeout
  readonly #ended: Promise<void>
  readonly #end: () => void
  /** Not answered yet, in their order. */
  readonly #parts: Batch[] = []
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

  #push(part: Batch): void {
    if (this.#failure !== null) return part.reject(notRunAfter(this.#failure))
    if (this.#isClosed) return part.reject(new Error('The pipeline has ended.'))
    this.#messages ??= new Messages()
    for (const step of part.steps) this.#write(this.#messages, step)
    if (this.#parts.push(part) === 1) this.#begin()
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

  /** By name and text the driver notes what was prepared. */
  #begin(): void {
    const [part] = this.#parts
    const step = part?.steps[part.results.length]
    this.name = step?.name ?? ''
    this.text = step?.text ?? ''
  }

  /** What was to be said was said already: the driver has nothing to send. */
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
    const [part] = this.#parts
    if (part === undefined) return
    part.results.push({ rows: this.#rows, tag: text })
    this.#rows = []
    if (part.results.length === part.steps.length) {
      this.#parts.shift()
      part.resolve(part.results)
    }
    this.#timer.refresh()
    this.#begin()
  }

  handleError(error: Error): void {
    if (this.#failure !== null) return
    this.#failure = error
    const parts = this.#parts.splice(0)
    for (const [at, { steps, reject }] of parts.entries()) {
      // What was to be prepared behind the one that failed was not.
      for (const { name } of steps) delete this.#connection.submittedNamedStatements[name]
      reject(at === 0 ? error : notRunAfter(error))
    }
    // The driver passes on no more of what belongs to what failed.
    this.handleReadyForQuery()
    this.#close()
  }

  handleReadyForQuery(): void {
    clearTimeout(this.#timer)
    this.#end()
  }

  /** What is behind it on this connection would wait for ever, so the connection goes. */
  expire(): void {
    this.handleError(readTimeout())
    this.#connection.stream.destroy()
  }
}

const nothing = (): void => undefined

function expire(conversation: Conversation): void {
  conversation.expire()
}

/** Of a connection that is lost nobody knows what was done. */
function notRunAfter(error: Error): Error {
  return isSqlError(error) ? new NotRun(error) : error
}
