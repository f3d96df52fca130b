// GET /operator/account/{accountId}/webhook-delivery/{id}
import { getDelivery } from '../webhook/get-delivery.ts'

export const getAccountWebhookDelivery = getDelivery('get-account-webhook-delivery')
