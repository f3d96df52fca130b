// Reads the timeline of a record.
import type { Schemas } from 'bthub-client'
import { hub } from '../session/session.ts'

export type TimelineEntry = Schemas['TimelineEntry']
export type TimelineOf = {
  readonly kind: 'invoice' | 'quote' | 'customer' | 'company'
  readonly accountId: string
  readonly id: string
}

type Query = {
  readonly verdict?: TimelineEntry['verdict']
  readonly limit?: number
  readonly cursor?: string
}

export function readTimeline({ kind, accountId, id }: TimelineOf, query: Query) {
  const path = `/operator/account/{accountId}/${kind}/{id}/timeline` as const
  return hub.get(path, { params: { path: { accountId, id }, query } })
}
