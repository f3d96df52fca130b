// Progress of a push on stderr: a bar on a terminal, otherwise a line now and then.
import type { Counts } from './outcome.ts'
import { pushLimits } from './push-limits.ts'

type Shown = {
  readonly counts: Counts
  /** Of the file that were read. */
  readonly bytes: number
  /** Of the whole file, if known. */
  readonly bytesInAll: number | null
}

export type Progress = {
  /** Prints a line above the bar. */
  note(text: string): void
  end(): void
}

export function openProgress(
  read: () => Shown,
  output: NodeJS.WriteStream = process.stderr,
): Progress {
  const { isTTY } = output
  const startedMs = performance.now()
  const { counts } = read()
  const before = countOf(counts)
  const text = () =>
    progressText(read(), { before, seconds: (performance.now() - startedMs) / 1_000 })
  const clear = isTTY ? '\r\u001b[K' : ''
  const show = () => output.write(isTTY ? `${clear}${barOf(read())}${text()}` : `${text()}\n`)
  const timer = setInterval(show, isTTY ? pushLimits.showEveryMs : pushLimits.printEveryMs)
  return {
    note: (line) => void output.write(`${clear}bthub: ${line}\n`),
    end() {
      clearInterval(timer)
      output.write(clear)
    },
  }
}

type Since = {
  /** Records that an earlier run has pushed. */
  readonly before: number
  readonly seconds: number
}

export function progressText({ counts }: Shown, { before, seconds }: Since): string {
  const count = countOf(counts)
  const rate = seconds > 0 ? Math.round((count - before) / seconds) : 0
  const refused = counts.refused + counts.failed
  return `${formatted(count)} records, ${formatted(rate)}/s, ${formatted(refused)} refused`
}

const barWidth = 24

/** Nothing where the size of the file is not known. */
export function barOf({ bytes, bytesInAll }: Pick<Shown, 'bytes' | 'bytesInAll'>): string {
  if (bytesInAll === null || bytesInAll === 0) return ''
  const part = Math.min(1, bytes / bytesInAll)
  const filled = Math.round(part * barWidth)
  const percent = String(Math.floor(part * 100)).padStart(3)
  return `[${'#'.repeat(filled)}${' '.repeat(barWidth - filled)}] ${percent} %  `
}

function countOf(counts: Counts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0)
}

function formatted(count: number): string {
  return count.toLocaleString('en-US')
}
