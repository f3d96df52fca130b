// Dry runs: a write of an account with `dryRun=true` answers what it would answer. The same handler runs, on a store that
// decides and writes nothing.
// Why: docs/decisions/0018-dry-runs.md.
import { HubError, invalid } from '../domain/hub-error.ts'
import type { Decision } from '../domain/verdict.ts'
import { readParameter, queryFlag } from '../schema/query.ts'
import { newIssues } from '../schema/issues.ts'
import { arrayOf, boolean, integer, shape } from '../schema/shape.ts'
import { errorAnswer, okAnswer, statusOfError, type Answer } from './answer.ts'
import { issueSchema } from './answer-schemas.ts'
import type { AnyCall } from './call.ts'
import type { Query } from './headers.ts'
import { eventDraftSchema } from './events/event-schemas.ts'
import { changeSchema, serializeDraft, serializeValue } from './events/schema.ts'
import type { Links } from './links.ts'

export const dryRunQuery = { dryRun: queryFlag }

export function isDryRun(query: unknown): boolean {
  return (query as Query)['dryRun'] === 'true'
}

/** Refusals of the write itself. Others, such as a busy hub, refuse the dry run. */
const foretold: readonly number[] = [400, 404, 409, 412, 422]

/** Runs the call, or with `dryRun=true` returns what it would answer. Throws HubError `invalid` for another value. */
export async function withDryRun(
  call: AnyCall,
  handle: (call: AnyCall) => Promise<Answer>,
): Promise<Answer> {
  if (call.query['dryRun'] === undefined) return handle(call)
  const { dryRun: sent, ...query } = call.query
  const issues = newIssues()
  const wanted = readParameter('dryRun', sent, queryFlag, issues)
  // Not recorded as an operation, since it may have been meant as a dry run.
  if (wanted === undefined) throw invalid(issues.faults)
  return wanted ? dryRun({ ...call, query }, handle) : handle({ ...call, query })
}

async function dryRun(call: AnyCall, handle: (call: AnyCall) => Promise<Answer>): Promise<Answer> {
  const { store, decisions } = call.store.beginDryRun()
  try {
    const dry = { ...call, store, links: withoutTokens(call.links), isDryRun: true } as const
    return foretell(await handle(dry), decisions.at(-1) ?? null)
  } catch (error) {
    if (!(error instanceof HubError) || !foretold.includes(statusOfError[error.code])) throw error
    return foretell(errorAnswer(error), null, error)
  }
}

function foretell(answer: Answer, decision: Decision | null, refusal?: HubError): Answer {
  const { status, headers } = answer
  return okAnswer({
    wouldAnswer: status,
    answer: withoutSecret(answer),
    ...(headers['idempotency-replayed'] === undefined ? {} : { replayed: true }),
    changed: decision === null ? [] : changedIn(decision),
    events: decision === null ? [] : decision.writes.flatMap(serializeDraft),
    warnings: refusal?.warnings ?? decision?.warnings ?? [],
  })
}

/** The secret of a call that follows may be another one. */
function withoutSecret({ body, withoutSecret: hidden }: Answer): unknown {
  if (hidden?.body === undefined) return JSON.parse(body)
  return { ...(JSON.parse(hidden.body) as object), note: 'A dry run shows no secret.' }
}

/** The changed fields of the call's record; several writes of it count as one change. */
function changedIn({ record, changed, writes }: Decision) {
  const own = writes.filter(({ record: { kind, id } }) => kind === record.kind && id === record.id)
  const changes = own.flatMap(({ event }) => event?.changes ?? [])
  return changed.map((pointer) => {
    const before = changes.find((change) => change.pointer === pointer)?.before ?? null
    const after = changes.findLast((change) => change.pointer === pointer)?.after ?? null
    return {
      pointer,
      before: serializeValue(pointer, before),
      after: serializeValue(pointer, after),
    }
  })
}

/** The token of a new record depends on the time of its creation. */
function withoutTokens(links: Links): Links {
  return {
    ...links,
    urlOf: (...target) => links.urlOf(...target).replace(/\btoken=\w+/, `token=${noToken}`),
  }
}

const noToken = '0'.repeat(32)

export const dryRunSchema = shape(
  'DryRun',
  {
    wouldAnswer: integer,
    answer: { type: ['object', 'null'] },
    replayed: boolean,
    changed: arrayOf(changeSchema),
    events: arrayOf(eventDraftSchema),
    warnings: arrayOf(issueSchema),
  },
  ['replayed'],
)
