// A project: the building job that a quote or an invoice is for, with what a preliminary notice or a lien
// has to name. It comes with a quote or an invoice, and the same id is the same project.
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
  /** Raised by every move of the hub's own, so that such a move never makes a push stale. */
  readonly hubVersion: number
  readonly content: ProjectContent
  /** Its own clock, or that of the quote or invoice that brought it without one, as it was written. */
  readonly sourceModifiedDate: string
  readonly createdAt: Instant
  readonly updatedAt: Instant
}
