// The project on the wire: what `projectDetails` may say, and how a project is shown.
import type { Project } from '../../domain/project.ts'

/** `GET /integration/project/{id}` */
export function projectToWire(project: Project) {
  const { id, blueTapeId, content, sourceModifiedDate } = project
  const { version, hubVersion, createdAt, updatedAt } = project
  const hub = { version, hubVersion, createdAt, updatedAt }
  return { projectId: id, blueTapeId, ...content, sourceModifiedDate, hub }
}
