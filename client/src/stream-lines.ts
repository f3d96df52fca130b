// Lines as the body of a request: each is taken from the caller when there is room for it.
import type { BatchLine, BatchLines } from './batch-line.ts'

export type LineStream = {
  readonly body: ReadableStream<Uint8Array>
  /** Whether the caller has been asked for a line that is not there yet. */
  isWaiting(): boolean
  /** When the last lines were sent, by `performance.now()`. */
  sentMs(): number
}

/** Characters of lines that are sent together, where the caller has them at hand. */
const togetherMax = 16 * 1024

/** Ends when `controller` aborts, and aborts it with what the caller's iterator throws. */
export function streamLines(lines: BatchLines, controller: AbortController): LineStream {
  const encoder = new TextEncoder()
  const next = nextOf(lines)
  let isWaiting = false
  let sentMs = performance.now()

  const take = async () => {
    let text = ''
    for (;;) {
      const taken = next.now()
      if (taken !== null) {
        if (taken.done === true) return { text, isLast: true }
        text += `${textOf(taken.value)}\n`
        if (text.length >= togetherMax) return { text, isLast: false }
        continue
      }
      const { done, value } = await next.later()
      return done === true ? { text, isLast: true } : { text: `${textOf(value)}\n`, isLast: false }
    }
  }
  const body = new ReadableStream<Uint8Array>(
    {
      // Not every `fetch` cancels the body of a call that was aborted.
      start(stream) {
        const { signal } = controller
        const leave = () => {
          stream.error(signal.reason)
          // A caller that never has another line keeps its iterator busy.
          next.leave().catch(() => undefined)
        }
        signal.addEventListener('abort', leave, { once: true })
      },
      async pull(stream) {
        isWaiting = true
        try {
          const { text, isLast } = await take()
          if (controller.signal.aborted) return
          if (text !== '') stream.enqueue(encoder.encode(text))
          if (isLast) stream.close()
        } catch (error) {
          controller.abort(error)
        }
        isWaiting = false
        sentMs = performance.now()
      },
    },
    { highWaterMark: 0 },
  )
  return { body, isWaiting: () => isWaiting, sentMs: () => sentMs }
}

type Next = {
  /** `null` where the caller's lines come later. */
  now(): IteratorResult<BatchLine> | null
  later(): Promise<IteratorResult<BatchLine>>
  leave(): Promise<void>
}

function nextOf(lines: BatchLines): Next {
  if (Symbol.asyncIterator in lines) {
    const iterator = lines[Symbol.asyncIterator]()
    return {
      now: () => null,
      later: () => iterator.next(),
      leave: async () => void (await iterator.return?.()),
    }
  }
  const iterator = lines[Symbol.iterator]()
  return {
    now: () => iterator.next(),
    later: () => Promise.resolve(iterator.next()),
    leave: () => Promise.resolve(void iterator.return?.()),
  }
}

function textOf(line: BatchLine): string {
  const text = typeof line === 'string' ? line : JSON.stringify(line)
  if (!text.includes('\n')) return text
  throw new TypeError('A line of a batch contains a line break.')
}
