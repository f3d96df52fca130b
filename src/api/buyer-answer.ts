// The answer to an accepted write by a buyer.
import type { Decision } from '../domain/verdict.ts'
import { entityTag, type Answer } from './answer.ts'

export function buyerAnswer(
  { record, verdict, warnings }: Decision,
  operationId: string,
  { status, members }: { readonly status: 201 | 202; readonly members: object },
): Answer {
  return {
    status,
    headers: { etag: entityTag(record.version), 'x-operation-id': operationId },
    body: JSON.stringify({ ...members, details: { verdict, warnings, operationId } }),
    about: { verdict, operationId },
  }
}
