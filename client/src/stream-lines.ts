// Lines as the body of a request: each is taken from the caller when there is room for it.

/** A text, or its bytes, is a line as it is sent, without its line break. */
export type Line = string | Uint8Array | object
export type Lines = Iterable<Line> | AsyncIterable<Line>

export type LineStream = {
  readonly body: ReadableStream<Uint8Array>
  /** Whether the caller has been asked for a line that is not there yet. */
  isWaiting(): boolean
  /** When the last lines were sent, by `performance.now()`. */
  sentMs(): number
}

/** Bytes of lines that are sent together, where the caller has them at hand. */
const togetherMax = 16 * 1024

/** Ends when `controller` aborts, and aborts it with what the caller's iterator throws. */
export function streamLines(lines: Lines, controller: AbortController): LineStream {
  const next = nextOf(lines)
  let isWaiting = false
  let sentMs = performance.now()

  const take = async () => {
    const taken = newBytes()
    let turn: Promise<null> | null = null
    while (taken.bytes < togetherMax) {
      const soon = next()
      // Lines that come a turn later leave with the next ones.
      const result = !(soon instanceof Promise)
        ? soon
        : taken.bytes === 0
          ? await soon
          : await Promise.race([soon, (turn ??= nextTurn())])
      if (result === null) break
      next.taken()
      if (result.done === true) return { taken, isLast: true }
      addLine(taken, result.value)
    }
    return { taken, isLast: false }
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
          const { taken, isLast } = await take()
          if (controller.signal.aborted) return
          if (taken.bytes > 0) stream.enqueue(joined(taken))
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
  /** The next line, the same until it is taken. */
  (): IteratorResult<Line> | Promise<IteratorResult<Line>>
  taken(): void
  leave(): Promise<void>
}

function nextOf(lines: Lines): Next {
  const iterator =
    Symbol.asyncIterator in lines ? lines[Symbol.asyncIterator]() : lines[Symbol.iterator]()
  let asked: ReturnType<typeof iterator.next> | null = null
  return Object.assign(() => (asked ??= iterator.next()), {
    taken: () => (asked = null),
    leave: async () => void (await iterator.return?.()),
  })
}

function nextTurn(): Promise<null> {
  return new Promise((resolve) => setTimeout(resolve, 0, null))
}

type Bytes = { readonly parts: Uint8Array[]; bytes: number }

function newBytes(): Bytes {
  return { parts: [], bytes: 0 }
}

const lineBreak = Uint8Array.of(0x0a)
const encoder = new TextEncoder()

function addLine(taken: Bytes, line: Line): void {
  const bytes =
    line instanceof Uint8Array
      ? line
      : encoder.encode(typeof line === 'string' ? line : JSON.stringify(line))
  if (bytes.includes(0x0a)) throw new TypeError('A line contains a line break.')
  taken.parts.push(bytes, lineBreak)
  taken.bytes += bytes.length + lineBreak.length
}

function joined({ parts, bytes }: Bytes): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(bytes)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
