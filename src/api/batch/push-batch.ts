// POST /integration/batch
import { invalid } from '../../domain/hub-error.ts'
import type { Issue } from '../../domain/issue.ts'
import { newIssues } from '../../schema/issues.ts'
import { validateQuery } from '../../schema/write-query.ts'
import type { Call } from '../call.ts'
import { dryRunQuery } from '../dry-run.ts'
import { endpoint, type Route } from '../endpoint.ts'
import { headerOf } from '../headers.ts'
import { lineOperationsOf } from './line-operations.ts'
import { lineReader } from './read-line.ts'
import { startBatch } from './run-batch.ts'
import { batchAnswer, documentFields, lineAnswer, lineBody } from './schema.ts'

/** `routes` is a function, since the table contains this endpoint. */
export const pushBatch = (routes: () => readonly Route[]) => {
  let readLine: ReturnType<typeof lineReader> | null = null
  return endpoint({
    name: 'push-batch',
    audiences: { account: 'POST /integration/batch' },
    summary: 'Make many writes in one call, each a line',
    access: 'write',
    query: dryRunQuery,
    body: { schema: documentFields.schema, lines: lineBody },
    success: { status: 200, schema: batchAnswer, lines: lineAnswer },
    refusals: [],
    handle(call) {
      requireLineHeaders(call)
      readLine ??= lineReader(lineOperationsOf(routes()))
      return Promise.resolve(startBatch(call, readLine))
    },
  })
}

/** Headers about one write belong to a line. Throws HubError `invalid`. */
function requireLineHeaders(call: Call): void {
  const issues = newIssues()
  validateQuery(call.query, { fields: dryRunQuery, others: {} }, issues)
  const faults: Issue[] = [...issues.faults, ...issues.warnings]
  if (headerOf(call, 'idempotency-key') !== null) {
    const message = 'Idempotency-Key is of one write: send it as idempotencyKey of a line.'
    faults.push({ pointer: 'Idempotency-Key', rule: 'idempotency_key_invalid', message })
  }
  if (headerOf(call, 'if-match') !== null) {
    const message = 'If-Match is of one write: send it as ifMatch of a line.'
    faults.push({ pointer: 'If-Match', rule: 'if_match_invalid', message })
  }
  if (faults.length > 0) throw invalid(faults)
}
