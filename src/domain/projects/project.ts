// A project: the construction job that a quote or an invoice is for, with the data that preliminary notices and
// liens require. It is sent with quotes and invoices, and identified by its id.
import type { ContentOf } from '../fields.ts'
import type { Instant } from '../instant.ts'
import type { projectFields } from './project-fields.ts'

export type ProjectContent = ContentOf<typeof projectFields>

export type Project = {
  readonly kind: 'project'
  /** The source's own id, `projectId` in a body. */
  readonly id: string
  /** The hub's own id, 12 hex digits, unique in the account. */
  readonly blueTapeId: string
  readonly version: number
  /** Incremented by the hub's own changes, which must not make a push stale. */
  readonly hubVersion: number
  readonly content: ProjectContent
  /** Its own source clock, or else that of the quote or invoice it was sent with, as sent. */
  readonly sourceModifiedDate: string
  readonly createdAt: Instant
  readonly updatedAt: Instant
}
