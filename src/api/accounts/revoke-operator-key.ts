// PUT /operator/key/{id}/revoke
import { endpoint } from '../endpoint.ts'
import { auditEntryOf, readOperatorBody } from '../operator-action.ts'
import { okAnswer } from '../answer.ts'
import { operatorKeySchema, serializeOperatorKey, revokeKeyBody } from './schema.ts'
import { requireId } from '../target.ts'
import { keyNotFound } from './create-account-key.ts'

export const revokeOperatorKey = endpoint({
  name: 'revoke-operator-key',
  audiences: { operator: 'PUT /operator/key/{id}/revoke' },
  summary: 'Revoke an operator key permanently, from the next call on',
  access: 'write',
  isAudited: true,
  body: { schema: revokeKeyBody.schema, optional: true },
  success: { status: 200, schema: operatorKeySchema },
  refusals: [404],
  async handle(call) {
    requireId(call.id)
    const { body, details } = readOperatorBody(call, revokeKeyBody, { optional: true })
    const { reason } = body
    const entry = auditEntryOf(call, {
      name: 'revoke-operator-key',
      subject: call.id,
      reason,
      details,
    })
    const revoked = await call.store.revokeOperatorKey(call.id, call.clock().toISOString(), entry)
    if (revoked === null) throw keyNotFound()
    return okAnswer(serializeOperatorKey(revoked))
  },
})
