// GET /integration/operations/{id}
import { endpoint } from '../endpoint.ts'
import { validate as isUuid } from 'uuid'
import { HubError } from '../../domain/hub-error.ts'
import { okAnswer, type Answer } from '../answer.ts'
import type { AnyCall } from '../call.ts'
import { serializeOperation, operationSchema } from '../events/schema.ts'

export const getOperation = endpoint({
  name: 'get-operation',
  audiences: {
    account: 'GET /integration/operations/{id}',
    operator: 'GET /operator/account/{accountId}/operations/{id}',
  },
  summary: 'Read an operation, an attempt to write: its body, its verdict and the reason',
  access: 'read',
  success: { status: 200, schema: operationSchema },
  refusals: [404],
  handle: answerOperation,
})

async function answerOperation({ store, accountId, id }: AnyCall): Promise<Answer> {
  const operation = isUuid(id) ? await store.readOperation(accountId, id) : null
  if (operation === null) {
    throw operationNotFound()
  }
  return okAnswer(serializeOperation(operation))
}

export function operationNotFound(): HubError {
  return new HubError('not_found', 'Operation not found.', { rule: 'operation_not_found' })
}
