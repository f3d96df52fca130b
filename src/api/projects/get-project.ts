// GET /integration/project/{id}
import { endpoint } from '../endpoint.ts'
import { entityTag, okAnswer } from '../answer.ts'
import { readNamed } from '../read.ts'
import { projectSchema, serializeProject } from './schema.ts'

export const getProject = endpoint({
  name: 'get-project',
  audiences: { account: 'GET /integration/project/{id}' },
  summary: 'Read a project',
  access: 'read',
  success: { status: 200, schema: projectSchema },
  refusals: [404],
  async handle(call) {
    const project = await readNamed(call, 'project')
    return okAnswer(serializeProject(project), { etag: entityTag(project.version) })
  },
})
