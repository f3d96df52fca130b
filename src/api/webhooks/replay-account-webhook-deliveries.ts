// POST /operator/account/{accountId}/webhook-endpoint/{id}/replay
import { replayDeliveries } from './replay-deliveries.ts'

export const replayAccountWebhookDeliveries = replayDeliveries('replay-account-webhook-deliveries')
