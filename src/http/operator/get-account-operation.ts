// GET /operator/account/{accountId}/operations/{id}
import { validate as isUuid } from 'uuid'
import { HubError } from '../../domain/hub-error.ts'
import { okAnswer } from '../answer.ts'
import type { OperatedCall, Operation } from '../call.ts'
import { operationToWire } from '../wire/event.ts'
import { operationSchema } from '../wire/schemas.ts'

export const getAccountOperation: Operation<OperatedCall> = {
  name: 'get-account-operation',
  summary: 'Read one attempt to write in an account, by whomever',
  access: 'read',
  success: { status: 200, schema: operationSchema },
  refusals: [404],
  async handle({ store, accountId, id }) {
    const operation = isUuid(id) ? await store.readOperation(accountId, id) : null
    if (operation === null) {
      throw new HubError('not_found', 'Operation not found.', { rule: 'operation_not_found' })
    }
    return okAnswer(operationToWire(operation))
  },
}
