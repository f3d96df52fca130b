// POST /operator/backup
import { endpoint } from '../endpoint.ts'
import { auditEntryOf, createdAnswer, readOperatorBody } from '../operator-action.ts'
import { backupCreatedSchema, createBackupBody } from './schema.ts'

export const createBackup = endpoint({
  name: 'create-backup',
  audiences: { operator: 'POST /operator/backup' },
  summary: 'Back up the whole database to a file in the data folder while the hub runs',
  access: 'write',
  isAudited: true,
  body: { schema: createBackupBody.schema },
  success: { status: 201, schema: backupCreatedSchema },
  refusals: [409],
  async handle(call) {
    const { body, details } = readOperatorBody<{ reason: string }>(call, createBackupBody)
    const entry = auditEntryOf(call, { name: 'create-backup', reason: body.reason, details })
    const backup = await call.maintenance.startBackup(() => call.store.addAuditEntry(entry))
    const { name } = backup
    return createdAnswer(
      'bytes' in backup
        ? { ...backup, state: 'ready' }
        : { name, state: 'running', bytes: null, sha256: null, createdAt: backup.startedAt },
    )
  },
})
