// GET /integration/project/{id}/history
import { historyEndpoint } from '../history.ts'
import { projectSchema } from './schema.ts'

export const getProjectHistory = historyEndpoint({
  kind: 'project',
  article: 'a',
  schema: projectSchema,
  audiences: { account: 'GET /integration/project/{id}/history' },
})
