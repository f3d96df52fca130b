// Runs the lines of a batch: each becomes a call of its operation, and all are counted.
import type { Verdict } from '../../domain/verdict.ts'
import { errorAnswer, type Answer } from '../answer.ts'
import { callOf } from '../call-of.ts'
import type { AccountCaller, AnyCall, Call, LineInput } from '../call.ts'
import { servicePrefix } from '../endpoint.ts'
import { isDryRun } from '../dry-run.ts'
import type { Headers } from '../headers.ts'
import { oneByOne } from './joined-reads.ts'
import { LineOrder, nameOfId, nameOfKey, type OrderedLine } from './line-order.ts'
import { isMissingInOrder, lineReads, storeInOrder, type LineReads } from './line-store.ts'
import type { LineOperation } from './line-operations.ts'
import { batchLimits } from './limits.ts'
import type { LineHead, ReadLine } from './read-line.ts'

/** Lines by outcome. Those that `failed` have no verdict, since the hub could not process them. */
export type LineCounts = { lines: number; failed: number } & Record<Verdict, number>

type Counted = Exclude<keyof LineCounts, 'lines'>

type DryLine = { readonly handle: LineOperation['handle']; readonly call: AnyCall }

const failureStatusMin = 500

export class LineRunner {
  readonly counts: LineCounts = {
    lines: 0,
    applied: 0,
    unchanged: 0,
    superseded: 0,
    refused: 0,
    failed: 0,
  }
  /** Whose calls the lines are; replaced when the key is verified again. */
  caller: AccountCaller
  readonly #call: Call
  readonly #input: LineInput
  readonly #headers: Headers
  readonly #hasQuery: boolean
  readonly #isDryRun: boolean
  /** Each needs a connection for reads, of which other calls need some, too. */
  readonly #dryRun = oneByOne(({ handle, call }: DryLine) => handle(call))
  readonly #order = new LineOrder()
  readonly #reads: LineReads
  #inProgress = 0
  #failuresInRow = 0
  #onIdle: () => void = () => undefined

  constructor(call: Call, input: LineInput) {
    const { accountId, keyId, actor, principal } = call
    const { prefer, traceparent } = call.headers
    this.caller = { accountId, keyId, actor, principal }
    this.#call = call
    this.#input = input
    this.#reads = lineReads(call.store, call.accountId)
    this.#hasQuery = Object.keys(call.query).length > 0
    this.#isDryRun = isDryRun(call.query)
    // The calls share the id of the batch, and the operation of each gets one of its own.
    this.#headers = {
      'x-request-id': call.requestId,
      ...(prefer === undefined ? {} : { prefer }),
      ...(traceparent === undefined ? {} : { traceparent }),
    }
  }

  /** Whether the hub fails at every line, as it would at all others. */
  get isFailing(): boolean {
    return this.#failuresInRow >= batchLimits.failuresMax
  }

  /** Runs a line and passes on its answer as JSON text. */
  run(number: number, line: ReadLine, pass: (text: string) => void): void {
    // Begins after the line has its place.
    const answered = Promise.resolve().then(() => this.#answer(line, ordered))
    const ordered: OrderedLine = { place: this.counts.lines, names: namesOf(line.head), answered }
    this.#order.begin(ordered)
    this.counts.lines += 1
    this.#inProgress += 1
    void answered.then((answer) => {
      this.#end(line, ordered, answer)
      return pass(answerText(number, line.head, answer))
    })
  }

  #end(line: ReadLine, ordered: OrderedLine, answer: Answer): void {
    this.#order.end(ordered)
    this.#count(line, answer)
    this.#inProgress -= 1
    if (this.#inProgress === 0) this.#onIdle()
  }

  /** Resolves when all lines have their answers. */
  async idle(): Promise<void> {
    if (this.#inProgress > 0) await new Promise<void>((resolve) => (this.#onIdle = resolve))
  }

  /** Never rejects. */
  async #answer(line: ReadLine, ordered: OrderedLine): Promise<Answer> {
    try {
      if (line.operation === null) throw line.refusal
      const { handle } = line.operation
      const call = this.#callOf(line.head, line, ordered)
      return await (this.#isDryRun ? this.#dryRun({ handle, call }) : handle(call))
    } catch (error) {
      return errorAnswer(this.#input.refusalOf(error))
    }
  }

  #callOf(
    head: LineHead,
    { operation, body }: { readonly operation: LineOperation; readonly body: Uint8Array },
    ordered: OrderedLine,
  ): AnyCall {
    const { method, path, isNamed } = operation
    const id = isNamed ? (head.id ?? '') : ''
    const call = callOf(this.#call, {
      caller: this.caller,
      params: { id },
      url: servicePrefix + (isNamed ? path.replace('{id}', () => encodeURIComponent(id)) : path),
      method,
      query: this.#hasQuery ? { ...this.#call.query, ...operation.query } : operation.query,
      headers: this.#headersOf(head),
      body,
      id: this.#call.requestId,
      fault: this.#call.fault,
    })
    const access = { order: this.#order, reads: this.#reads, line: ordered }
    const line = Object.assign(call, { store: storeInOrder(this.#call.store, access) })
    return operation.isUpsert ? { ...line, isMissing: isMissingInOrder(access) } : line
  }

  #headersOf({ idempotencyKey, ifMatch, prefer }: LineHead): Headers {
    if (idempotencyKey === null && ifMatch === null && prefer === null) return this.#headers
    return {
      ...this.#headers,
      ...(idempotencyKey === null ? {} : { 'idempotency-key': idempotencyKey }),
      ...(ifMatch === null ? {} : { 'if-match': ifMatch }),
      ...(prefer === null ? {} : { prefer }),
    }
  }

  #count(line: ReadLine, answer: Answer): void {
    const { status, about } = answer
    const outcome = this.#isDryRun ? foretoldIn(answer) : (about?.verdict ?? outcomeOf(status))
    this.counts[outcome] += 1
    this.#failuresInRow = outcome === 'failed' ? this.#failuresInRow + 1 : 0
    this.#input.observe({ operation: line.operation?.name ?? null, status, about })
  }
}

/** An answer without a verdict is a refusal of a line that could not become a call, or a replay. */
function outcomeOf(status: number): Counted {
  if (status >= failureStatusMin) return 'failed'
  return status >= 400 ? 'refused' : 'unchanged'
}

/** A dry run has no verdict, and says what the call would answer. */
function foretoldIn({ status, body }: Answer): Counted {
  if (status !== 200) return outcomeOf(status)
  const { wouldAnswer, answer, events } = JSON.parse(body) as Foretold
  const verdict = answer?.details?.verdict
  if (verdict !== undefined) return verdict
  if (wouldAnswer >= 400) return 'refused'
  return events.length > 0 ? 'applied' : 'unchanged'
}

type Foretold = {
  readonly wouldAnswer: number
  readonly answer: { readonly details?: { readonly verdict?: Verdict } } | null
  readonly events: readonly unknown[]
}

function namesOf({ id, idempotencyKey }: LineHead): readonly string[] {
  return [
    ...(id === null ? [] : [nameOfId(id)]),
    ...(idempotencyKey === null ? [] : [nameOfKey(idempotencyKey)]),
  ]
}

function answerText(number: number, { op, id }: LineHead, { status, body }: Answer): string {
  const operation = op === null ? '' : `,"op":${JSON.stringify(op)}`
  const record = id === null ? '' : `,"id":${JSON.stringify(id)}`
  return `{"line":${number}${operation}${record},"status":${status},"answer":${body}}`
}
