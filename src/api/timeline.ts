// The timeline of a record for operators: its events, and the attempts to write that changed nothing.
import { verdicts } from '../domain/verdict.ts'
import { okAnswer } from './answer.ts'
import { endpoint, type Endpoint } from './endpoint.ts'
import { serializeTimelineEntry, timelineEntrySchema } from './events/schema.ts'
import { listPage, pageFields, pageOf, type ReadableKind } from './read.ts'
import { queryOneOf, readQuery } from '../schema/query.ts'
import { listOf } from '../schema/shape.ts'
import type { TimelinePosition } from '../store/operations/operation-port.ts'
import { requireId } from './target.ts'

const query = { verdict: queryOneOf(verdicts), ...pageFields }

type TimelineOf<Kind extends ReadableKind> = {
  readonly kind: Kind
  readonly article: 'a' | 'an'
  readonly audiences: { readonly operator: `GET /operator/account/{accountId}/${string}` }
}

/** The record may be missing: a refused creation has a timeline, too. */
export function timelineEndpoint<Kind extends ReadableKind>({
  kind,
  article,
  audiences,
}: TimelineOf<Kind>): Endpoint {
  return endpoint({
    name: `get-account-${kind}-timeline`,
    audiences,
    summary: `List every attempt to write ${article} ${kind}, newest first, with its verdict, and with its event if it was applied`,
    access: 'read',
    query,
    success: { status: 200, schema: listOf('Timeline', timelineEntrySchema) },
    refusals: [404],
    async handle(call) {
      requireId(call.id)
      const { verdict, ...page } = readQuery(query, call.query)
      const scope = `${kind} timeline ${call.id} ${verdict ?? ''}`
      const { after, limit } = pageOf(call, scope, page)
      const { items, next } = await call.store.readTimeline(
        call.accountId,
        { kind, id: call.id, verdict },
        { after: after === null ? null : readPosition(after), limit },
      )
      const shown = items.map(serializeTimelineEntry)
      return okAnswer(listPage(call, scope, shown, next === null ? null : JSON.stringify(next)))
    },
  })
}

/** Reads the content of a cursor, whose signature was verified. */
function readPosition(text: string): TimelinePosition {
  return JSON.parse(text) as TimelinePosition
}
