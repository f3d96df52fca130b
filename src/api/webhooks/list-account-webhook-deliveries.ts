// GET /operator/account/{accountId}/webhook-endpoint/{id}/delivery
import { listDeliveries } from './list-deliveries.ts'

export const listAccountWebhookDeliveries = listDeliveries('list-account-webhook-deliveries')
