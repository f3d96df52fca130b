// The table of projects.
import type { Project } from '../../domain/projects/project.ts'
import { json, sourceColumns } from '../unit-of-work/columns.ts'
import { recordTable } from '../unit-of-work/record-table.ts'

export const projectTable = recordTable<Project>('project', {
  own: { ...sourceColumns, content: json() },
})
