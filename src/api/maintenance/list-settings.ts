// GET /operator/setting
import { endpoint } from '../endpoint.ts'
import { okAnswer } from '../answer.ts'
import { settingsSchema, serializeSetting } from './schema.ts'

export const listSettings = endpoint({
  name: 'list-settings',
  audiences: { operator: 'GET /operator/setting' },
  summary: 'List the settings of the responding hub, each with its origin; secrets are not shown',
  access: 'read',
  success: { status: 200, schema: settingsSchema },
  refusals: [],
  handle: ({ maintenance }) =>
    Promise.resolve(okAnswer({ settings: maintenance.settings().map(serializeSetting) })),
})
