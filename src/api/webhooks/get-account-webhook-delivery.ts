// GET /operator/account/{accountId}/webhook-delivery/{id}
import { getDelivery } from './get-delivery.ts'

export const getAccountWebhookDelivery = getDelivery('get-account-webhook-delivery')
