// The lines of a stream, in batches, since a step for each line would take longer than the work.
import type { Readable } from 'node:stream'
import { LineReader, type Line } from '../../api/read-lines.ts'

const linesAtOnceMax = 1_000
/** A file or a pipe may take its time: the longest delay of a timer. */
const lineTimeoutMs = 2 ** 31 - 1

/** Blank lines are skipped, and counted. Throws what the stream ends with. */
export async function* readLineBatches(
  source: Readable,
  { lineBytesMax }: { readonly lineBytesMax: number },
): AsyncGenerator<readonly Line[]> {
  let failure: Error | null = null
  source.on('error', (error) => (failure = error))
  const reader = new LineReader(source, { lineBytesMax, lineTimeoutMs })
  try {
    for (;;) {
      const end = await reader.more()
      if (end !== null && end !== 'complete') throw failure ?? new Error('The input was cut off.')
      for (let batch = taken(reader); batch.length > 0; batch = taken(reader)) yield batch
      if (end === 'complete') return
    }
  } finally {
    source.destroy()
  }
}

function taken(reader: LineReader): Line[] {
  const batch: Line[] = []
  while (batch.length < linesAtOnceMax) {
    const line = reader.take()
    if (line === null) break
    batch.push(line)
  }
  return batch
}
