// GET /operator/setting
import { okAnswer } from '../answer.ts'
import type { OperatorCall, Operation } from '../call.ts'
import { settingsSchema, settingToWire } from './schema.ts'

export const listSettings: Operation<OperatorCall> = {
  name: 'list-settings',
  summary: 'List the settings of the hub that answers, each with its origin; secrets are not shown',
  access: 'read',
  success: { status: 200, schema: settingsSchema },
  refusals: [],
  handle: ({ upkeep }) =>
    Promise.resolve(okAnswer({ settings: upkeep.settings().map(settingToWire) })),
}
