// The answers of a batch: they leave in the order of their lines, and no faster than the client reads. Lines are only begun while
// there is room for them.
import { Readable } from 'node:stream'
import { batchLimits } from './limits.ts'

type Slot = { readonly bytes: number; text: string | null }

export class OrderedAnswers {
  readonly body: Readable
  /** The lines in progress, and the answers that wait for those before them. */
  #slots: Slot[] = []
  #bytes = 0
  #end: string | null = null
  #isWanted = false
  #isFlushing = false
  #isGone = false
  #onRoom: (() => void) | null = null

  constructor(begin: string) {
    this.body = new Readable({
      highWaterMark: batchLimits.answerBytesMax,
      read: () => {
        this.#isWanted = true
        this.#flush()
      },
      destroy: (error, done) => {
        this.#isGone = true
        this.interrupt()
        done(error)
      },
    })
    if (begin !== '') this.body.push(begin)
  }

  get isGone(): boolean {
    return this.#isGone
  }

  hasRoomFor(bytes: number): boolean {
    if (this.#isGone || this.#slots.length === 0) return true
    const { linesInFlightMax, bytesInFlightMax } = batchLimits
    return this.#slots.length < linesInFlightMax && this.#bytes + bytes <= bytesInFlightMax
  }

  /** Resolves when an answer has left, the client is gone, or the wait is interrupted. */
  room(): Promise<void> {
    return new Promise((resolve) => (this.#onRoom = resolve))
  }

  interrupt(): void {
    this.#onRoom?.()
    this.#onRoom = null
  }

  /** Begins a line. Returns the function that takes its answer. */
  begin(bytes: number): (text: string) => void {
    const slot: Slot = { bytes, text: null }
    this.#slots.push(slot)
    this.#bytes += bytes
    return (text) => {
      slot.text = text
      this.#flushSoon()
    }
  }

  /** Ends the body with this text, after all answers. */
  end(text: string): void {
    this.#end = text
    this.#flushSoon()
  }

  /** The lines of a group get their answers together, and leave together. */
  #flushSoon(): void {
    if (this.#isFlushing) return
    this.#isFlushing = true
    process.nextTick(() => {
      this.#isFlushing = false
      this.#flush()
    })
  }

  #flush(): void {
    if (!this.#isWanted && !this.#isGone) return
    const text = this.#take()
    if (this.#isGone) return
    if (text !== '') {
      this.#isWanted = false
      this.body.push(text)
    }
    if (this.#end === null || this.#slots.length > 0) return
    this.body.push(this.#end)
    this.body.push(null)
    this.#end = null
  }

  /** The answers of the first lines, as far as they are there. */
  #take(): string {
    let text = ''
    let taken = 0
    for (const slot of this.#slots) {
      if (slot.text === null || text.length >= batchLimits.answerBytesMax) break
      text += slot.text
      this.#bytes -= slot.bytes
      taken += 1
    }
    if (taken > 0) {
      this.#slots.splice(0, taken)
      this.interrupt()
    }
    return text
  }
}
