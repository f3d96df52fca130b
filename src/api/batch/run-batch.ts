// Runs a batch: reads its lines while the client reads their answers, and ends with a summary.
import { setImmediate as nextTurn } from 'node:timers/promises'
import { HubError } from '../../domain/hub-error.ts'
import { errorAnswer, type FileAnswer } from '../answer.ts'
import type { Call, LineInput } from '../call.ts'
import { LineReader, type Line, type LinesEnd } from '../read-lines.ts'
import { batchLimits } from './limits.ts'
import { OrderedAnswers } from './ordered-answers.ts'
import { readItems } from './read-items.ts'
import { lineTooLong, refusedLine, type ReadLine } from './read-line.ts'
import { LineRunner } from './run-lines.ts'

/** How answers are written: as lines, or as one JSON document. */
type Framing = {
  readonly contentType: string
  readonly begin: string
  readonly answer: (text: string, isFirst: boolean) => string
  /** `members` are those of the summary. */
  readonly end: (members: string) => string
}

const asLines: Framing = {
  contentType: 'application/x-ndjson; charset=utf-8',
  begin: '',
  answer: (text) => `${text}\n`,
  end: (members) => `{${members}}\n`,
}

const asDocument: Framing = {
  contentType: 'application/json; charset=utf-8',
  begin: '{"items":[',
  answer: (text, isFirst) => (isFirst ? text : `,${text}`),
  end: (members) => `],${members}}`,
}

/** The answer begins at once. Throws HubError if the batch cannot begin; what happens later is part of its answer. */
export function startBatch(call: Call, readLine: (bytes: Uint8Array) => ReadLine): FileAnswer {
  const { lines: input } = call
  if (input === null) throw new Error('a batch has no input of lines')
  const framing = input.source === null ? asDocument : asLines
  let running: Batch | null = null
  // Before the body is touched: Node drops the rest of a refused call only if nobody has begun to read it.
  const end = call.batches.begin(call.accountId, () => running?.stop())
  const batch = beginOr(end, () => new Batch(call, { input, readLine, framing }))
  running = batch
  const summary = batch.run().finally(end)
  const { contentType } = framing
  return { status: 200, headers: {}, contentType, body: batch.body, summary }
}

function beginOr(end: () => void, begin: () => Batch): Batch {
  try {
    return begin()
  } catch (error) {
    end()
    throw error
  }
}

type Options = {
  readonly input: LineInput
  readonly readLine: (bytes: Uint8Array) => ReadLine
  readonly framing: Framing
}

class Batch {
  readonly #options: Options
  readonly #lines: LineReader | Items
  readonly #runner: LineRunner
  readonly #answers: OrderedAnswers
  readonly #startedMs = performance.now()
  #verifiedMs = performance.now()
  #isStopping = false

  constructor(call: Call, options: Options) {
    const { input, framing } = options
    const { source, lineTimeoutMs } = input
    const { lineBytesMax } = batchLimits
    this.#options = options
    this.#lines =
      source === null
        ? new Items(readItems(call.body))
        : new LineReader(source, { lineBytesMax, lineTimeoutMs })
    this.#runner = new LineRunner(call, input)
    this.#answers = new OrderedAnswers(framing.begin)
  }

  get body() {
    return this.#answers.body
  }

  /** Lines that were begun get their answers, and the rest is not read. */
  stop(): void {
    this.#isStopping = true
    this.#lines.stop()
    this.#answers.interrupt()
  }

  /** Resolves with the summary for the log when the last line is on disk. Never rejects. */
  async run(): Promise<Record<string, unknown>> {
    const error = await this.#readLines().catch((thrown: unknown) =>
      this.#options.input.refusalOf(thrown),
    )
    await this.#runner.idle()
    const { failed, ...counts } = this.#runner.counts
    const seconds = Math.round(performance.now() - this.#startedMs) / 1000
    const summary = { ...counts, ...(failed === 0 ? {} : { failed }), seconds }
    const members = [
      `"summary":${JSON.stringify(summary)}`,
      ...(error === null ? [] : [`"error":${errorAnswer(error).body}`]),
    ]
    this.#answers.end(this.#options.framing.end(members.join(',')))
    this.#lines.discard(this.#answers.body, this.#options.input.lingerMs)
    return error === null ? summary : { ...summary, reason: error.message }
  }

  /** Returns why the batch ends before its last line, or `null`. */
  async #readLines(): Promise<HubError | null> {
    let sliceEndMs = 0
    for (;;) {
      const line = this.#lines.take()
      if (line === null) {
        const end = await this.#lines.more()
        if (end !== null) return this.#errorOf(end)
        continue
      }
      while (!this.#answers.hasRoomFor(bytesOf(line)) && !this.#isStopping)
        await this.#answers.room()
      if (this.#isStopping) return stopping()
      if (this.#answers.isGone) return gone()
      if (this.#runner.isFailing) return failing()
      await this.#verify()
      this.#begin(line)
      if (performance.now() < sliceEndMs) continue
      await nextTurn()
      sliceEndMs = performance.now() + batchLimits.sliceMs
    }
  }

  #begin(line: Line): void {
    const { readLine, framing } = this.#options
    const answer = this.#answers.begin(bytesOf(line))
    const isFirst = this.#runner.counts.lines === 0
    const read = line.bytes === null ? refusedLine(lineTooLong()) : readLine(line.bytes)
    this.#runner.run(line.number, read, (text) => answer(framing.answer(text, isFirst)))
  }

  /** A key that was revoked meanwhile ends the batch. */
  async #verify(): Promise<void> {
    const nowMs = performance.now()
    if (nowMs - this.#verifiedMs < batchLimits.verifiedEveryMs) return
    this.#runner.caller = await this.#options.input.authenticate()
    this.#verifiedMs = performance.now()
  }

  #errorOf(end: LinesEnd): HubError | null {
    switch (end) {
      case 'complete':
        return null
      case 'late':
        return late(this.#options.input.lineTimeoutMs)
      case 'stopped':
        return stopping()
      case 'gone':
        return gone()
      default:
        return end satisfies never
    }
  }
}

/** A line that is too long was not kept. */
function bytesOf({ bytes }: Line): number {
  return bytes?.length ?? 0
}

function late(ms: number): HubError {
  const message = `No complete line arrived within ${ms / 1000} seconds.`
  return new HubError('request_timeout', message, { rule: 'request_timeout' })
}

function stopping(): HubError {
  const message = 'The hub is stopping. Lines without an answer were not processed.'
  return new HubError('unavailable', message, { rule: 'hub_stopping', retryAfter: 1 })
}

function failing(): HubError {
  const message = `The last ${batchLimits.failuresMax} lines failed. Lines without an answer were not processed.`
  return new HubError('unavailable', message, { rule: 'database_unavailable', retryAfter: 1 })
}

/** Only for the log. */
function gone(): HubError {
  return new HubError('request_timeout', 'The client disconnected.', { rule: 'request_malformed' })
}

/** The items of a document. */
class Items {
  readonly #lines: readonly Line[]
  #taken = 0

  constructor(lines: readonly Line[]) {
    this.#lines = lines
  }

  take(): Line | null {
    const line = this.#lines[this.#taken] ?? null
    this.#taken += 1
    return line
  }

  more(): Promise<LinesEnd> {
    return Promise.resolve('complete')
  }

  stop(): void {}

  discard(): void {}
}
