// The project that a new quote or invoice brings along. The same id is the same project: it is created, or
// brought up to date, in the change that stores the document. An older state of it changes nothing, and
// what is left unsaid stays as it is stored.
import type { Finding } from './finding.ts'
import { jsonChanges } from './json-changes.ts'
import type { Project, ProjectContent } from './project.ts'
import { orderOfPush, settle } from './settle.ts'
import type { SourceTime } from './source-clock.ts'
import type { Moment, Write } from './verdict.ts'

export type BroughtProject = {
  readonly id: string
  readonly content: ProjectContent
  /** Its own clock; without one that of the document counts. */
  readonly sourceModifiedDate: SourceTime | null
}

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
    return { write: null, warnings: [older(sent, stored)] }
  const content = said(brought.content, stored.content)
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

function said(content: ProjectContent, stored: ProjectContent): ProjectContent {
  const members = Object.entries(content).filter(([, value]) => value !== null)
  return { ...stored, ...Object.fromEntries(members) }
}

function older(sent: SourceTime, { id, sourceModifiedDate }: Project): Finding {
  return {
    pointer: '/projectDetails',
    rule: 'project_older',
    message: `projectDetails is of ${sent.text}, and what is stored of project ${id} is newer: it was kept.`,
    sent: sent.text,
    stored: sourceModifiedDate,
  }
}
