// The project that a new quote or invoice brings along. The same id is the same project: it is created, or
// brought up to date, in the change that stores the document. An older state of it changes nothing, and
// what is left unsaid stays as it is stored.
import type { Finding } from '../issue.ts'
import { contentMaker } from '../fields.ts'
import { jsonChanges } from '../json-changes.ts'
import type { Project, ProjectContent } from './project.ts'
import { projectFields } from './project-fields.ts'
import { olderThanStored, orderOfPush, settle, storedTime, zoneWarnings } from '../settle.ts'
import type { SourceTime } from '../source-clock.ts'
import type { Moment, Write } from '../verdict.ts'

export type BroughtProject = {
  readonly id: string
  readonly content: ProjectContent
  /** Its own clock; without one that of the document counts. */
  readonly sourceModifiedDate: SourceTime | null
}

const makeContent = contentMaker(projectFields)

type Brought = { readonly write: Write | null; readonly warnings: readonly Finding[] }

/** `documentClock` is the sourceModifiedDate of the quote or invoice. */
export function bringProject(
  stored: Project | null,
  brought: BroughtProject,
  documentClock: SourceTime,
  moment: Moment,
): Brought {
  const sent = brought.sourceModifiedDate ?? documentClock
  if (stored === null) return { write: newProject(brought, sent, moment), warnings: [] }
  if (orderOfPush(sent, stored) === 'earlier')
    return { write: null, warnings: olderWarnings(brought, sent, stored) }
  const content = makeContent(brought.content, stored.content)
  const changes = jsonChanges('', stored.content, content)
  const next = { ...stored, content }
  const { writes } = settle(stored, next, { changes, type: 'project.updated', sent, moment })
  return { write: writes[0] ?? null, warnings: [] }
}

function newProject({ id, content }: BroughtProject, sent: SourceTime, moment: Moment): Write {
  const record: Project = {
    kind: 'project',
    id,
    blueTapeId: moment.blueTapeId,
    version: 1,
    hubVersion: 0,
    content,
    sourceModifiedDate: sent.text,
    createdAt: moment.now,
    updatedAt: moment.now,
  }
  return { record, event: { type: 'project.created', changes: [] } }
}

function olderWarnings(
  { sourceModifiedDate: own }: BroughtProject,
  sent: SourceTime,
  project: Project,
): readonly Finding[] {
  const stored = storedTime(project)
  const pointer = '/projectDetails'
  const older: Finding = {
    pointer,
    rule: 'project_older',
    message: `projectDetails: ${olderThanStored(sent, stored)}; the stored project ${project.id} is the newer one.`,
    sent: sent.text,
    stored: stored.text,
  }
  const clock = `${own === null ? '' : pointer}/sourceModifiedDate`
  return [older, ...zoneWarnings(sent, stored, clock)]
}
