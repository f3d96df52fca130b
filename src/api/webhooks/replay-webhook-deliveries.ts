// POST /integration/webhook-endpoint/{id}/replay
import { replayDeliveries } from './replay-deliveries.ts'

export const replayWebhookDeliveries = replayDeliveries('replay-webhook-deliveries')
