// GET /integration/webhook-delivery/{id}
import { getDelivery } from '../webhook/get-delivery.ts'

export const getWebhookDelivery = getDelivery('get-webhook-delivery')
