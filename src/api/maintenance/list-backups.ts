// GET /operator/backup
import { endpoint } from '../endpoint.ts'
import { okAnswer } from '../answer.ts'
import { backupsSchema } from './schema.ts'

export const listBackups = endpoint({
  name: 'list-backups',
  audiences: { operator: 'GET /operator/backup' },
  summary: 'List the backups in the data folder of the responding hub, newest first',
  access: 'read',
  success: { status: 200, schema: backupsSchema },
  refusals: [],
  handle: async ({ maintenance }) => okAnswer(await maintenance.backups()),
})
