// Bodies and answers about settings, backups and diagnostics.
import type { ConfigRow } from '../../config.ts'
import type { CheckResult, Health } from '../../maintenance/maintenance.ts'
import { reasonField } from '../operator-action.ts'
import { object, required } from '../../schema/object.ts'
import {
  arrayOf,
  boolean,
  instant,
  integer,
  nullable,
  orNull,
  shape,
  string,
} from '../../schema/shape.ts'

const healths = Object.keys({
  fine: true,
  note: true,
  warning: true,
  broken: true,
  skipped: true,
} satisfies Record<Health, true>)

const origins = Object.keys({
  flag: true,
  environment: true,
  default: true,
  demo: true,
} satisfies Record<ConfigRow['origin'], true>)

export const examinationSchema = shape('Examination', {
  healthy: boolean,
  checks: arrayOf(
    shape('CheckResult', {
      name: string,
      health: { type: 'string', enum: healths },
      said: string,
      advice: nullable(string),
    }),
  ),
})

export function serializeCheck({ name, health, said, advice }: CheckResult) {
  return { name, health, said, advice: advice ?? null }
}

export const settingsSchema = shape('SettingList', {
  settings: arrayOf(
    shape('Setting', {
      name: string,
      variable: string,
      value: string,
      origin: {
        type: 'string',
        enum: origins,
        description: '`demo`: added by `--demo`, to the value of the environment if there is one.',
      },
      meaning: string,
    }),
  ),
})

export function serializeSetting({ name, variable, value, origin, meaning }: ConfigRow) {
  return { name, variable, value, origin, meaning }
}

const file = { name: string, bytes: integer, sha256: string, createdAt: instant }

export const backupsSchema = shape('BackupList', {
  folder: string,
  items: arrayOf(shape('Backup', file)),
  running: orNull(shape('BackupUnderWay', { name: string, startedAt: instant })),
})

export const createBackupBody = object({ reason: required(reasonField) }, 'BackupCreate')

export const backupCreatedSchema = shape('BackupCreated', {
  name: string,
  /** `running` if the backup takes longer than the call waits. */
  state: { type: 'string', enum: ['ready', 'running'] },
  bytes: nullable(integer),
  sha256: nullable(string),
  createdAt: instant,
})
