// Reads the endpoint named by the path, with the state of its deliveries.
import { HubError } from '../../domain/hub-error.ts'
import type { MonitoredEndpoint } from '../../store/webhooks/webhook-port.ts'
import type { AnyCall } from '../call.ts'
import { requireId } from '../target.ts'

export async function readEndpoint({ store, accountId, id }: AnyCall): Promise<MonitoredEndpoint> {
  requireId(id)
  const found = await store.readWebhookEndpoint(accountId, id)
  if (found !== null) return found
  const rule = 'webhook_endpoint_not_found'
  throw new HubError('not_found', 'Webhook endpoint not found.', { rule })
}
