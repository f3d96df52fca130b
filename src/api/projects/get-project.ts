// GET /integration/project/{id}
import { entityTag, okAnswer } from '../answer.ts'
import type { Operation } from '../call.ts'
import { readNamed } from '../read.ts'
import { projectSchema } from '../buyer-schemas.ts'
import { projectToWire } from './schema.ts'

export const getProject: Operation = {
  name: 'get-project',
  summary: 'Read a project',
  access: 'read',
  success: { status: 200, schema: projectSchema },
  refusals: [404],
  async handle(call) {
    const project = await readNamed(call, 'project')
    return okAnswer(projectToWire(project), { etag: entityTag(project.version) })
  },
}
