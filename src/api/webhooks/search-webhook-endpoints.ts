// GET /operator/webhook-endpoint
import { endpoint } from '../endpoint.ts'
import type { MonitoredEndpoint } from '../../store/webhooks/webhook-port.ts'
import { okAnswer } from '../answer.ts'
import { listBody, pageFields, pageOf } from '../read.ts'
import { readPosition } from '../search.ts'
import { idLengthMax } from '../../schema/text-fields.ts'
import { queryOneOf, queryText, readQuery } from '../../schema/query.ts'
import { listOf, shape, string } from '../../schema/shape.ts'
import { serializeMonitoredEndpoint } from './delivery-schema.ts'
import { monitoredEndpointSchema } from './schema.ts'

const query = {
  accountId: queryText(idLengthMax),
  inTrouble: queryOneOf(['true', 'false'] as const),
  ...pageFields,
}
const item = shape('SearchWebhookEndpointsItem', {
  accountId: string,
  endpoint: monitoredEndpointSchema,
})

export const searchWebhookEndpoints = endpoint({
  name: 'search-webhook-endpoints',
  audiences: { operator: 'GET /operator/webhook-endpoint' },
  summary: 'Find webhook endpoints in all accounts, such as those that need attention',
  access: 'read',
  query,
  success: { status: 200, schema: listOf('SearchWebhookEndpointsList', item) },
  refusals: [],
  async handle(call) {
    const { accountId, inTrouble, ...page } = readQuery(query, call.query)
    const scope = `webhook endpoints ${accountId ?? ''} ${inTrouble ?? ''}`
    const { after, limit } = pageOf(call, scope, page)
    const search = {
      accountId,
      inTrouble: inTrouble === undefined ? undefined : inTrouble === 'true',
    }
    const rows = await call.store.searchWebhookEndpoints(search, {
      after: after === null ? null : readPosition(after),
      limit: limit + 1,
    })
    const show = {
      serialize: (found: MonitoredEndpoint) => ({
        accountId: found.accountId,
        endpoint: serializeMonitoredEndpoint(found),
      }),
      cursorOf: (found: MonitoredEndpoint) => JSON.stringify([found.accountId, found.endpoint.id]),
    }
    return okAnswer(listBody(call, scope, { limit, rows }, show))
  },
})
