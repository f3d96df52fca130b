// PUT /operator/account/{accountId}/key/{id}/revoke
import { endpoint } from '../endpoint.ts'
import { auditEntryOf, readOperatorBody } from '../operator-action.ts'
import { okAnswer } from '../answer.ts'
import { keySchema, serializeKey, revokeKeyBody } from './schema.ts'
import { keyNotFound, keyOf } from './create-account-key.ts'

export const revokeAccountKey = endpoint({
  name: 'revoke-account-key',
  audiences: { operator: 'PUT /operator/account/{accountId}/key/{id}/revoke' },
  summary: 'Revoke a key of an account permanently; a running hub refuses it within a second',
  access: 'write',
  isAudited: true,
  body: { schema: revokeKeyBody.schema, optional: true },
  success: { status: 200, schema: keySchema },
  refusals: [404],
  async handle(call) {
    const { keyId } = await keyOf(call, call.id)
    const { body, details } = readOperatorBody(call, revokeKeyBody, { optional: true })
    const { reason } = body
    const entry = auditEntryOf(call, {
      name: 'revoke-account-key',
      subject: keyId,
      reason,
      details,
    })
    const revoked = await call.store.revokeKey(keyId, call.clock().toISOString(), entry)
    if (revoked === null) throw keyNotFound()
    return okAnswer(serializeKey(revoked))
  },
})
