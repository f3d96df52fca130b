// The table of projects: rows to projects and back.
import type { Project } from '../../domain/projects/project.ts'
import { recordTable } from '../unit-of-work/record-table.ts'

type ProjectRow = {
  id: string
  blue_tape_id: string
  version: number
  hub_version: number
  content: Project['content']
  source_modified_date: string
  created_at: string
  updated_at: string
}

export const projectTable = recordTable<Project>(
  'project',
  {
    blue_tape_id: 'text',
    version: 'integer',
    hub_version: 'integer',
    content: 'json',
    source_modified_date: 'text',
    created_at: 'timestamptz',
    updated_at: 'timestamptz',
  },
  {
    fromRow: (row) => projectFromRow(row as ProjectRow),
    toValues: (project) => [
      project.blueTapeId,
      project.version,
      project.hubVersion,
      JSON.stringify(project.content),
      project.sourceModifiedDate,
      project.createdAt,
      project.updatedAt,
    ],
  },
)

function projectFromRow(row: ProjectRow): Project {
  return {
    kind: 'project',
    id: row.id,
    blueTapeId: row.blue_tape_id,
    version: row.version,
    hubVersion: row.hub_version,
    content: row.content,
    sourceModifiedDate: row.source_modified_date,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  }
}
