// Lines of JSON, from the answer of a call or a file, and into a file.
import { createReadStream, createWriteStream, type WriteStream } from 'node:fs'
import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import { Readable } from 'node:stream'
import { readLineBatches } from './read-line-batches.ts'

/** More than any line that the hub answers. */
const lineBytesMax = 64 * 1024 * 1024

export async function* readJsonLines<T>(
  bytes: Readable | AsyncIterable<Uint8Array>,
): AsyncGenerator<T> {
  const source = bytes instanceof Readable ? bytes : Readable.from(bytes, { objectMode: false })
  for await (const batch of readLineBatches(source, { lineBytesMax })) {
    for (const line of batch) yield JSON.parse(Buffer.from(line.bytes ?? []).toString('utf8')) as T
  }
}

/** Values on their way to a step that comes later; a file, since they may be many. */
export function openJsonFile<T>(path: string) {
  const out: WriteStream = createWriteStream(path, { mode: 0o600 })
  // Errors are those of `write` and `read`.
  out.on('error', () => undefined)
  return {
    async write(value: T): Promise<void> {
      if (out.errored !== null) throw out.errored
      if (!out.write(`${JSON.stringify(value)}\n`)) await once(out, 'drain')
    },
    async *read(): AsyncGenerator<T> {
      out.end()
      await finished(out)
      yield* readJsonLines<T>(createReadStream(path))
    },
  }
}
