// Records of a file with a line of JSON each: lines of a batch, which are passed on as they are, or bodies of one operation.
import type { Readable } from 'node:stream'
import { HubError } from '../../domain/hub-error.ts'
import { batchLimits } from '../../api/batch/limits.ts'
import { lineTooLong } from '../../api/batch/read-line.ts'
import type { Line } from '../../api/read-lines.ts'
import { scanObject } from '../../json/json-spans.ts'
import { readJson } from '../../json/read-json.ts'
import { readLineBatches } from '../reconciliation/read-line-batches.ts'
import type { PushOperation } from './push-operations.ts'
import { answerOf, batchLine, type PushRecord } from './push-record.ts'

/** Without an operation, each line names its own. */
export async function* ndjsonRecords(
  source: Readable,
  operation: PushOperation | null,
): AsyncGenerator<readonly PushRecord[]> {
  const { lineBytesMax } = batchLimits
  for await (const lines of readLineBatches(source, { lineBytesMax }))
    yield lines.map((line) => recordOf(line, operation))
}

function recordOf({ number, bytes }: Line, operation: PushOperation | null): PushRecord {
  const place = { line: number, lastLine: number, locate: null }
  try {
    if (bytes === null) throw lineTooLong()
    return { ...place, content: operation === null ? bytes : inOperation(bytes, operation) }
  } catch (error) {
    if (!(error instanceof HubError)) throw error
    return { ...place, content: answerOf(error) }
  }
}

/** The values of the body are not written anew, which might change its numbers. */
function inOperation(line: Uint8Array, { op, isNamed, fields }: PushOperation): Uint8Array {
  let id: Uint8Array | null = null
  const others: Uint8Array[] = []
  const isObject = scanObject(line, (name, { from, to }) => {
    const value = line.subarray(from, to)
    if (name === 'id') id = value
    else
      others.push(Buffer.from(`${others.length === 0 ? '' : ','}${JSON.stringify(name)}:`), value)
  })
  // Throws HubError with the place of the fault, which would be another one in the line of the batch.
  if (!isObject) readJson(line)
  const brackets = [Buffer.from('{'), Buffer.from('}')] as const
  const isOfBody = id === null || 'id' in fields
  const body = isOfBody ? line : Buffer.concat([brackets[0], ...others, brackets[1]])
  return batchLine(op, { id: isNamed ? id : null, body })
}
