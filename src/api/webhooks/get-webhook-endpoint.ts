// Reads an endpoint with the state of its deliveries.
import { endpoint } from '../endpoint.ts'
import { okAnswer } from '../answer.ts'
import { readQuery } from '../../schema/query.ts'
import { serializeMonitoredEndpoint } from './delivery-schema.ts'
import { monitoredEndpointSchema } from './schema.ts'
import { readEndpoint } from './read-endpoint.ts'

export const getWebhookEndpoint = endpoint({
  name: 'get-webhook-endpoint',
  audiences: {
    account: 'GET /integration/webhook-endpoint/{id}',
    operator: 'GET /operator/account/{accountId}/webhook-endpoint/{id}',
  },
  summary: 'Read a webhook endpoint, with its waiting deliveries and last failure',
  access: 'read',
  success: { status: 200, schema: monitoredEndpointSchema },
  refusals: [404],
  async handle(call) {
    readQuery({}, call.query)
    return okAnswer(serializeMonitoredEndpoint(await readEndpoint(call)))
  },
})
