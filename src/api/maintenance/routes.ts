// The endpoints about maintenance.
import { createBackup } from './create-backup.ts'
import { getRules } from './get-rules.ts'
import { getToday } from './get-today.ts'
import { listBackups } from './list-backups.ts'
import { listSettings } from './list-settings.ts'
import { runChecks } from './run-checks.ts'

export const maintenanceEndpoints = [
  getRules,
  getToday,
  runChecks,
  listSettings,
  listBackups,
  createBackup,
] as const
