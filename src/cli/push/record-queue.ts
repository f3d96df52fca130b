// The records without an answer, in their order: they are sent again when a connection breaks.
import { pushLimits } from './push-limits.ts'
import { isSendable, type PushRecord, type RecordAnswer } from './push-record.ts'

type Options = {
  readonly source: AsyncIterable<readonly PushRecord[]>
  readonly onAnswer: (record: PushRecord, answer: RecordAnswer) => void
  /** Waits until more answers can be passed on. */
  readonly ready: () => Promise<void>
}

export class RecordQueue {
  readonly #options: Options
  readonly #source: AsyncIterator<readonly PushRecord[]>
  #batch: readonly PushRecord[] = []
  #batchAt = 0
  /** From `#head` on. */
  #records: PushRecord[] = []
  #head = 0
  #bytes = 0
  #answered = 0
  #reading: Promise<boolean> | null = null
  #onRoom: () => void = () => undefined

  constructor(options: Options) {
    this.#options = options
    this.#source = options.source[Symbol.asyncIterator]()
  }

  get answered(): number {
    return this.#answered
  }

  /** The first record without an answer, or `null`. */
  get first(): PushRecord | null {
    return this.#records[this.#head] ?? null
  }

  /** Answers the first record. */
  answer(answer: RecordAnswer): void {
    if (this.first === null) throw new Error('The hub answered a line that was not sent.')
    this.#pass(this.first, answer)
    this.#passUnsendable()
  }

  /** The lines of a batch, from the first record without an answer on. */
  async *lines(): AsyncGenerator<Uint8Array, void, undefined> {
    let at = this.#answered
    for (;;) {
      at = Math.max(at, this.#answered)
      const record = this.#records[this.#head + at - this.#answered]
      if (record === undefined) {
        if (!(await this.readOn())) return
        continue
      }
      at += 1
      if (isSendable(record)) yield record.content
    }
  }

  /** Reads another record when there is room. False if there is none. */
  readOn(): Promise<boolean> {
    this.#reading ??= this.#readOn().finally(() => (this.#reading = null))
    return this.#reading
  }

  async #readOn(): Promise<boolean> {
    while (this.#isFull()) await new Promise<void>((resolve) => (this.#onRoom = resolve))
    await this.#options.ready()
    while (this.#batchAt >= this.#batch.length) {
      const { done, value } = await this.#source.next()
      if (done === true) return false
      this.#batch = value
      this.#batchAt = 0
    }
    const record = this.#batch[this.#batchAt] as PushRecord
    this.#batchAt += 1
    this.#records.push(record)
    this.#bytes += bytesOf(record)
    this.#passUnsendable()
    return true
  }

  #isFull(): boolean {
    const { unansweredMax, unansweredBytesMax } = pushLimits
    const count = this.#records.length - this.#head
    return count >= unansweredMax || this.#bytes >= unansweredBytesMax
  }

  /** What is wrong with a record of the file is reported in the order of the file. */
  #passUnsendable(): void {
    for (let record = this.first; record !== null; record = this.first) {
      if (record.content instanceof Uint8Array) return
      this.#pass(record, record.content)
    }
  }

  #pass(record: PushRecord, answer: RecordAnswer): void {
    this.#head += 1
    this.#answered += 1
    this.#bytes -= bytesOf(record)
    if (this.#head >= pushLimits.unansweredMax) {
      this.#records.splice(0, this.#head)
      this.#head = 0
    }
    this.#onRoom()
    this.#options.onAnswer(record, answer)
  }
}

function bytesOf({ content }: PushRecord): number {
  return content instanceof Uint8Array ? content.length : 0
}
