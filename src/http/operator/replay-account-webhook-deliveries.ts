// POST /operator/account/{accountId}/webhook-endpoint/{id}/replay
import { replayDeliveries } from '../webhook/replay-deliveries.ts'

export const replayAccountWebhookDeliveries = replayDeliveries('replay-account-webhook-deliveries')
