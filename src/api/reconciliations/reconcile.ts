// POST /integration/reconcile/{kind}
import { Readable } from 'node:stream'
import type { HubError } from '../../domain/hub-error.ts'
import type { Call, LineInput } from '../call.ts'
import { endpoint } from '../endpoint.ts'
import { errorBody } from '../answer.ts'
import { queryFlag, readQuery } from '../../schema/query.ts'
import { kindOf, queryBuckets } from './query.ts'
import { lineOf, runReconciliation } from './run-reconciliation.ts'
import { entrySchema, ndjsonType, reconciliationLineSchema } from './schema.ts'

const query = { complete: queryFlag, buckets: queryBuckets }

export const reconcile = endpoint({
  name: 'reconcile',
  audiences: { account: 'POST /integration/reconcile/{kind}' },
  summary:
    'Compare the hub’s records of a kind with those of the source, listed in the order of ids',
  access: 'write',
  decides: 'complete-reconciliation',
  isLong: true,
  body: { schema: entrySchema, lines: entrySchema },
  query,
  success: { status: 200, schema: reconciliationLineSchema, contentType: ndjsonType },
  refusals: [],
  async handle(call) {
    const kind = kindOf(call)
    const { complete, buckets = null } = readQuery(query, call.query)
    const input = requireLines(call)
    const request = { kind, complete: complete === true, buckets }
    const answer = runReconciliation(call, input, request)
    // Until there is a line to send, an error is answered as in any other call.
    const first = await answer.next()
    const body = Readable.from(linesOf(first, answer, input.refusalOf))
    // Also when nothing of it was read.
    body.once('close', () => void answer.return(undefined))
    return { status: 200, contentType: ndjsonType, headers: {}, body }
  },
})

function requireLines({ lines }: Call): LineInput {
  if (lines === null) throw new Error('a reconciliation was called without lines')
  return lines
}

/** An error after the first line is the last line. */
async function* linesOf(
  first: IteratorResult<string, unknown>,
  rest: AsyncIterable<string>,
  refusalOf: (error: unknown) => HubError,
): AsyncGenerator<string> {
  if (first.done === true) return
  yield first.value
  try {
    yield* rest
  } catch (error) {
    yield lineOf({ error: errorBody(refusalOf(error)) })
  }
}
