// GET /integration/webhook-endpoint/{id}/delivery
import { listDeliveries } from './list-deliveries.ts'

export const listWebhookDeliveries = listDeliveries('list-webhook-deliveries')
