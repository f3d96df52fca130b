// GET /operator/account/{accountId}/operations/{id}
import type { OperatedCall, Operation } from '../call.ts'
import { answerOperation } from './get-operation.ts'
import { operationSchema } from '../answer-schemas.ts'

export const getAccountOperation: Operation<OperatedCall> = {
  name: 'get-account-operation',
  summary: 'Read one attempt to write in an account, by whomever',
  access: 'read',
  success: { status: 200, schema: operationSchema },
  refusals: [404],
  handle: answerOperation,
}
