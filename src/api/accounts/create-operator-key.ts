// POST /operator/key
import { endpoint } from '../endpoint.ts'
import {
  auditEntryOf,
  keyCreatedAnswer,
  readOperatorBody,
  requireFuture,
} from '../operator-action.ts'
import { createOperatorKeyBody, operatorKeyCreatedSchema, serializeOperatorKey } from './schema.ts'

export const createOperatorKey = endpoint({
  name: 'create-operator-key',
  audiences: { operator: 'POST /operator/key' },
  summary: 'Create an operator key; its text is shown only once',
  access: 'write',
  isAudited: true,
  body: { schema: createOperatorKeyBody.schema },
  success: { status: 201, schema: operatorKeyCreatedSchema },
  refusals: [],
  async handle(call) {
    const { body, details } = readOperatorBody(call, createOperatorKeyBody)
    const { name, scope, expiresAt, reason } = body
    const now = call.clock()
    requireFuture(expiresAt, now)
    const draft = { name, scope: scope ?? 'write', expiresAt } as const
    const entry = auditEntryOf(call, { name: 'create-operator-key', reason, details })
    const createdAt = now.toISOString()
    const created = await call.store.createOperatorKey({ ...draft, createdAt }, entry)
    return keyCreatedAnswer(serializeOperatorKey(created.key), created.text)
  },
})
