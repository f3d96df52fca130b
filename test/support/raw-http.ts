// HTTP as bytes on a socket, for what no well-behaved client sends.
import { connect, type Socket } from 'node:net'

export type RawAnswer = {
  readonly status: number
  /** Names in lower case; of a doubled header the last value. */
  readonly headers: Readonly<Record<string, string>>
  readonly text: string
}

export type Exchange = {
  readonly answers: readonly RawAnswer[]
  readonly closed: boolean
  /** From the last byte that was sent to the end of the exchange. */
  readonly ms: number
}

type ExchangeOptions = {
  /** The exchange ends with this many answers, or when the hub closes. */
  readonly answers?: number
  /** Waits for the hub to close, however many answers come. */
  readonly untilClosed?: boolean
  /** The method of the request, when it is one whose answer has no body. */
  readonly bodiless?: boolean
  /** An exchange that lasts longer than this fails its test. */
  readonly patienceMs?: number
  readonly onConnect?: (socket: Socket) => void
}

/** Sends bytes as they are and reads what comes back. */
export function exchange(
  url: string,
  bytes: string | Uint8Array,
  {
    answers: wanted = 1,
    untilClosed = false,
    bodiless = false,
    patienceMs = 20_000,
    onConnect,
  }: ExchangeOptions = {},
): Promise<Exchange> {
  const { hostname, port } = new URL(url)
  return new Promise((resolve, reject) => {
    const socket = connect({ host: hostname, port: Number(port), allowHalfOpen: true })
    const started = performance.now()
    const whole: RawAnswer[] = []
    let unread: Buffer[] = []
    let bytesMissing = 1
    const read = (chunk: Buffer) => {
      unread.push(chunk)
      bytesMissing -= chunk.length
      if (bytesMissing > 0) return
      const { answers, rest, missing } = parseAnswers(Buffer.concat(unread), bodiless)
      whole.push(...answers)
      unread = [rest]
      bytesMissing = missing
    }
    const end = (closed: boolean) => {
      clearTimeout(patience)
      socket.destroy()
      resolve({ answers: whole, closed, ms: performance.now() - started })
    }
    const patience = setTimeout(() => {
      socket.destroy()
      const cut = Buffer.concat(unread).toString('latin1', 0, 400)
      reject(new Error(`no end after ${patienceMs} ms: ${whole.length} answers and ${cut}`))
    }, patienceMs)
    socket.once('connect', () => {
      socket.write(bytes)
      onConnect?.(socket)
    })
    socket.on('data', (chunk: Buffer) => {
      read(chunk)
      const final = whole.filter(({ status }) => status >= 200)
      if (!untilClosed && final.length >= wanted) end(false)
    })
    // A peer that closes while we still write resets the connection: it closed all the same.
    socket.on('error', () => end(true))
    socket.on('end', () => end(true))
    socket.on('close', () => end(true))
  })
}

type Parsed = {
  /** Every whole one. */
  readonly answers: RawAnswer[]
  readonly rest: Buffer
  /** So many more bytes at least make the next one whole. */
  readonly missing: number
}

function parseAnswers(bytes: Buffer, bodiless: boolean): Parsed {
  const answers: RawAnswer[] = []
  let rest = bytes
  for (;;) {
    const headEnd = rest.indexOf('\r\n\r\n')
    if (headEnd === -1) return { answers, rest, missing: 1 }
    const [statusLine = '', ...lines] = rest.subarray(0, headEnd).toString('latin1').split('\r\n')
    const headers = Object.fromEntries(
      lines.map((line) => {
        const colon = line.indexOf(':')
        return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()]
      }),
    )
    const length = bodiless ? 0 : Number(headers['content-length'] ?? '0')
    const bodyEnd = headEnd + 4 + length
    if (rest.length < bodyEnd) return { answers, rest, missing: bodyEnd - rest.length }
    const text = rest.subarray(headEnd + 4, bodyEnd).toString()
    answers.push({ status: Number(statusLine.split(' ')[1]), headers, text })
    rest = rest.subarray(bodyEnd)
  }
}

/** A request as text, headers in the order given. */
export function requestText(
  method: string,
  target: string,
  headers: readonly (readonly [string, string])[],
  body = '',
): string {
  const lines = headers.map(([name, value]) => `${name}: ${value}`)
  return [`${method} ${target} HTTP/1.1`, ...lines, '', body].join('\r\n')
}
