// GET /integration/webhook-delivery/{id}
import { getDelivery } from './get-delivery.ts'

export const getWebhookDelivery = getDelivery('get-webhook-delivery')
