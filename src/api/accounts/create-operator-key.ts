// POST /operator/key
import { endpoint } from '../endpoint.ts'
import { actOf, keyCreatedAnswer, readAct, requireFuture } from '../operator-action.ts'
import { createOperatorKeyBody, operatorKeyCreatedSchema, operatorKeyToWire } from './schema.ts'

export const createOperatorKey = endpoint({
  name: 'create-operator-key',
  audiences: { operator: 'POST /operator/key' },
  summary: 'Create an operator key; its text is shown only once',
  access: 'write',
  isAct: true,
  body: { schema: createOperatorKeyBody.schema },
  success: { status: 201, schema: operatorKeyCreatedSchema },
  refusals: [],
  async handle(call) {
    const { body, details } = readAct(call, createOperatorKeyBody)
    const { name, scope, expiresAt, reason } = body
    const now = call.clock()
    requireFuture(expiresAt, now)
    const draft = { name, scope: scope ?? 'write', expiresAt } as const
    const act = actOf(call, { name: 'create-operator-key', reason, details })
    const createdAt = now.toISOString()
    const created = await call.store.createOperatorKey({ ...draft, createdAt }, act)
    return keyCreatedAnswer(operatorKeyToWire(created.key), created.text)
  },
})
