// GET /integration/project/{id}/history
import { historyOf } from '../history.ts'
import { projectSchema } from '../buyer-schemas.ts'

export const getProjectHistory = historyOf('project', 'a', projectSchema)
