// GET /operator/backup
import { okAnswer } from '../answer.ts'
import type { OperatorCall, Operation } from '../call.ts'
import { backupsSchema } from './schema.ts'

export const listBackups: Operation<OperatorCall> = {
  name: 'list-backups',
  summary: 'List the backups in the data folder of the hub that answers, the newest first',
  access: 'read',
  success: { status: 200, schema: backupsSchema },
  refusals: [],
  handle: async ({ upkeep }) => okAnswer(await upkeep.backups()),
}
