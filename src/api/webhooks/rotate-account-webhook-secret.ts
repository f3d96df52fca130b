// POST /operator/account/{accountId}/webhook-endpoint/{id}/rotate
import { rotateSecret } from './rotate-secret.ts'

export const rotateAccountWebhookSecret = rotateSecret('rotate-account-webhook-secret')
