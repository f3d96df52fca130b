// Creates or updates the project sent with a new quote or invoice, in the same write. An older version of the
// project changes nothing, and fields that were not sent keep their stored value.
import type { Issue } from '../issue.ts'
import { contentMaker } from '../fields.ts'
import { jsonChanges } from '../json-changes.ts'
import type { Project, ProjectContent } from './project.ts'
import { projectFields } from './project-fields.ts'
import {
  olderThanStored,
  orderOfPush,
  applySourceUpdate,
  storedTime,
  zoneWarnings,
} from '../source-update.ts'
import type { SourceTime } from '../source-clock.ts'
import type { DecisionContext, Write } from '../verdict.ts'

export type SentProject = {
  readonly id: string
  readonly content: ProjectContent
  /** Its own clock; `null` to use that of the document. */
  readonly sourceModifiedDate: SourceTime | null
}

const makeContent = contentMaker(projectFields)

type Upsert = { readonly write: Write | null; readonly warnings: readonly Issue[] }

/** `documentClock` is the sourceModifiedDate of the quote or invoice. */
export function upsertProject(
  stored: Project | null,
  project: SentProject,
  documentClock: SourceTime,
  context: DecisionContext,
): Upsert {
  const sent = project.sourceModifiedDate ?? documentClock
  if (stored === null) return { write: newProject(project, sent, context), warnings: [] }
  if (orderOfPush(sent, stored) === 'earlier')
    return { write: null, warnings: olderWarnings(project, sent, stored) }
  const content = makeContent(project.content, stored.content)
  const changes = jsonChanges('', stored.content, content)
  const next = { ...stored, content }
  const { writes } = applySourceUpdate(stored, next, {
    changes,
    type: 'project.updated',
    sent,
    context,
  })
  return { write: writes[0] ?? null, warnings: [] }
}

function newProject(
  { id, content }: SentProject,
  sent: SourceTime,
  context: DecisionContext,
): Write {
  const record: Project = {
    kind: 'project',
    id,
    blueTapeId: context.blueTapeId,
    version: 1,
    hubVersion: 0,
    content,
    sourceModifiedDate: sent.text,
    createdAt: context.now,
    updatedAt: context.now,
  }
  return { record, event: { type: 'project.created', changes: [] } }
}

function olderWarnings(
  { sourceModifiedDate: own }: SentProject,
  sent: SourceTime,
  project: Project,
): readonly Issue[] {
  const stored = storedTime(project)
  const pointer = '/projectDetails'
  const older: Issue = {
    pointer,
    rule: 'project_older',
    message: `projectDetails: ${olderThanStored(sent, stored)}; the stored project ${project.id} is the newer one.`,
    sent: sent.text,
    stored: stored.text,
  }
  const clock = `${own === null ? '' : pointer}/sourceModifiedDate`
  return [older, ...zoneWarnings(sent, stored, clock)]
}
