// Non-blocking output of lines, for the log and the messages of a hub. Lines are written in the background; while the reader
// stalls or the disk is full they wait in a bounded buffer, and lines that do not fit are dropped and counted. Neither a
// write nor the end of the process depends on the reader.
import { constants, fstatSync, openSync, write, writeSync } from 'node:fs'
import { isatty } from 'node:tty'

export const lineSinkLimits = {
  /** Characters in the buffer; twice as many during a write. */
  waitingMax: 1024 * 1024,
  /** Delay before a full pipe is retried. */
  fullRetryMs: 10,
  /** Delay after any other fault, such as a full disk or a missing reader. */
  faultRetryMs: 500,
  /** How long the end of the process waits for the remaining lines. */
  flushMs: 200,
} as const

export type SinkStatus = {
  /** Number of lines since the start. */
  readonly dropped: number
  /** Why lines currently wait or are dropped: a system error such as ENOSPC, or `stalled`; `null` without a problem. */
  readonly fault: string | null
}

type LineSink = {
  /** Never throws and never blocks. A line ends with its line break. */
  readonly write: (line: string) => void
  readonly status: () => SinkStatus
}

type Options = {
  /** Called when output has recovered after lines were dropped. */
  readonly onRecovered?: (lost: { readonly dropped: number; readonly reason: string }) => void
}

type Settled = (error: NodeJS.ErrnoException | null, bytes: number) => void
type Target = { readonly fd: number; readonly put: (bytes: Buffer, settled: Settled) => void }

const nothing = Buffer.alloc(0)

export function openLineSink(fd: number, { onRecovered }: Options = {}): LineSink {
  const target = openTarget(fd)
  let waiting: string[] = []
  let waitingLength = 0
  /** Taken out of `waiting`, and not completely written yet. */
  let bytes: Buffer = nothing
  let isScheduled = false
  let isInFlight = false
  let dropped = 0
  let reportedDropped = 0
  let fault: string | null = null

  function accept(line: string): void {
    if (waitingLength + line.length > lineSinkLimits.waitingMax) {
      dropped += 1
      fault ??= 'stalled'
      return
    }
    waiting.push(line)
    waitingLength += line.length
    if (isScheduled) return
    isScheduled = true
    // Lines of one event loop turn are written together.
    setImmediate(drain)
  }

  function take(): Buffer {
    if (bytes.length === 0 && waiting.length > 0) {
      bytes = Buffer.from(waiting.join(''))
      waiting = []
      waitingLength = 0
    }
    return bytes
  }

  function drain(): void {
    isInFlight = true
    target.put(take(), settle)
  }

  function settle(error: NodeJS.ErrnoException | null, written: number): void {
    isInFlight = false
    if (error !== null) return retry(error.code ?? 'unknown')
    bytes = bytes.subarray(written)
    if (bytes.length > 0 || waiting.length > 0) return drain()
    isScheduled = false
    if (fault === null) return
    const lost = { dropped: dropped - reportedDropped, reason: fault }
    reportedDropped = dropped
    fault = null
    if (lost.dropped > 0) onRecovered?.(lost)
  }

  /** The timer does not keep the process alive. */
  function retry(code: string): void {
    const isFull = code === 'EAGAIN'
    if (!isFull) fault = code
    setTimeout(drain, isFull ? lineSinkLimits.fullRetryMs : lineSinkLimits.faultRetryMs).unref()
  }

  process.once('exit', () => {
    // A write in flight is completed by a thread that the process waits for.
    if (isInFlight) bytes = nothing
    writeWithin(target.fd, take(), lineSinkLimits.flushMs)
  })
  return { write: accept, status: () => ({ dropped, fault }) }
}

/** Writes the remaining lines synchronously, until the deadline. */
function writeWithin(fd: number, bytes: Buffer, ms: number): void {
  const until = performance.now() + ms
  const never = new Int32Array(new SharedArrayBuffer(4))
  let rest = bytes
  while (rest.length > 0 && performance.now() < until) {
    try {
      rest = rest.subarray(writeSync(fd, rest))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') return
      Atomics.wait(never, 0, 0, lineSinkLimits.fullRetryMs)
    }
  }
}

/**
 * Writes to a pipe, a socket or a terminal block without a reader, and a blocked thread keeps the process from ending, so these
 * must be non-blocking. Files are written by a thread, because a disk can be slow.
 */
function openTarget(fd: number): Target {
  const own = openOwn(fd)
  if (own !== null) return { fd: own, put: putAtOnce(own) }
  if (isPipe(fd)) {
    // Node makes the descriptor of a pipe or socket non-blocking when it opens its stream.
    void (fd === 1 ? process.stdout : process.stderr)
    return { fd, put: putAtOnce(fd) }
  }
  return { fd, put: (bytes, settled) => write(fd, bytes, settled) }
}

/** Non-blocking mode belongs to the open file, which other processes share, so the file is opened again where possible. */
function openOwn(fd: number): number | null {
  if (!isPipe(fd) && !isatty(fd)) return null
  const { O_WRONLY, O_NONBLOCK, O_NOCTTY } = constants
  try {
    return openSync(`/proc/self/fd/${fd}`, O_WRONLY | O_NONBLOCK | O_NOCTTY)
  } catch {
    return null // A socket, another user's pipe, or a system without /proc.
  }
}

function isPipe(fd: number): boolean {
  const stat = fstatSync(fd)
  return stat.isFIFO() || stat.isSocket()
}

function putAtOnce(fd: number): Target['put'] {
  return (bytes, settled) => {
    let written: number
    try {
      written = writeSync(fd, bytes)
    } catch (error) {
      return settled(error as NodeJS.ErrnoException, 0)
    }
    settled(null, written)
  }
}
