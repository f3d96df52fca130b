// The endpoints about projects.
import { getProject } from './get-project.ts'
import { getProjectHistory } from './get-project-history.ts'
import { listProjects } from './list-projects.ts'

export const projectEndpoints = [listProjects, getProject, getProjectHistory] as const
