// The table of endpoints of webhooks: rows to endpoints and back. The columns of the dispatcher are none of
// the record's; see webhook-lanes.ts.
import type { WebhookEndpoint } from '../../domain/webhooks/webhook-endpoint.ts'
import { recordTable } from '../unit-of-work/record-table.ts'

export type WebhookEndpointRow = {
  id: string
  blue_tape_id: string
  version: number
  hub_version: number
  url: string
  event_types: WebhookEndpoint['eventTypes']
  description: string | null
  headers: WebhookEndpoint['headers']
  status: WebhookEndpoint['status']
  disabled_because: WebhookEndpoint['disabledBecause']
  secret_number: number
  overlap_until: string | null
  older_secrets: WebhookEndpoint['olderSecrets']
  created_at: string
  updated_at: string
}

export const webhookEndpointTable = recordTable<WebhookEndpoint>(
  'webhook_endpoint',
  {
    blue_tape_id: 'text',
    version: 'integer',
    hub_version: 'integer',
    url: 'text',
    event_types: 'json',
    description: 'text',
    headers: 'json',
    status: 'text',
    disabled_because: 'text',
    secret_number: 'integer',
    overlap_until: 'timestamptz',
    older_secrets: 'json',
    created_at: 'timestamptz',
    updated_at: 'timestamptz',
  },
  {
    fromRow: (row) => webhookEndpointFromRow(row as WebhookEndpointRow),
    toValues: (endpoint) => [
      endpoint.blueTapeId,
      endpoint.version,
      endpoint.hubVersion,
      endpoint.url,
      JSON.stringify(endpoint.eventTypes),
      endpoint.description,
      JSON.stringify(endpoint.headers),
      endpoint.status,
      endpoint.disabledBecause,
      endpoint.secretNumber,
      endpoint.overlapUntil,
      JSON.stringify(endpoint.olderSecrets),
      endpoint.createdAt,
      endpoint.updatedAt,
    ],
  },
)

export function webhookEndpointFromRow(row: WebhookEndpointRow): WebhookEndpoint {
  return {
    kind: 'webhook_endpoint',
    id: row.id,
    blueTapeId: row.blue_tape_id,
    version: row.version,
    hubVersion: row.hub_version,
    url: row.url,
    eventTypes: row.event_types,
    description: row.description,
    headers: row.headers,
    status: row.status,
    disabledBecause: row.disabled_because,
    secretNumber: row.secret_number,
    overlapUntil: row.overlap_until,
    olderSecrets: row.older_secrets,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  }
}
