// The table of webhook endpoints, without the dispatcher's columns: see webhook-queues.ts.
import type { WebhookEndpoint } from '../../domain/webhooks/webhook-endpoint.ts'
import { hubColumns, instant, integer, json, text } from '../unit-of-work/columns.ts'
import { recordTable } from '../unit-of-work/record-table.ts'

export const webhookEndpointTable = recordTable<WebhookEndpoint>('webhook_endpoint', {
  own: {
    ...hubColumns,
    url: text(),
    eventTypes: json(),
    description: text(),
    headers: json(),
    status: text(),
    disabledBecause: text(),
    secretNumber: integer(),
    olderSecrets: json(),
    overlapUntil: instant(),
  },
})
