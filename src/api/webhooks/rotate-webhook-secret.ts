// POST /integration/webhook-endpoint/{id}/rotate
import { rotateSecret } from './rotate-secret.ts'

export const rotateWebhookSecret = rotateSecret('rotate-webhook-secret')
