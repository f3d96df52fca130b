// POST /operator/account/{accountId}/key
import { endpoint } from '../endpoint.ts'
import type { Key } from '../../domain/accounts/account.ts'
import { HubError } from '../../domain/hub-error.ts'
import {
  auditEntryOf,
  keyCreatedAnswer,
  readOperatorBody,
  requireFuture,
} from '../operator-action.ts'
import type { OperatorAccountCall } from '../call.ts'
import { accountNotFound } from '../../domain/accounts/caller-refusals.ts'
import { createKeyBody, keyCreatedSchema, serializeKey, overlapHours } from './schema.ts'

export const createAccountKey = endpoint({
  name: 'create-account-key',
  audiences: { operator: 'POST /operator/account/{accountId}/key' },
  summary: 'Create a key of an account, optionally replacing another; its text is shown only once',
  access: 'write',
  isAudited: true,
  body: { schema: createKeyBody.schema },
  success: { status: 201, schema: keyCreatedSchema },
  refusals: [404],
  async handle(call) {
    const { accountId, store } = call
    const { body, details } = readOperatorBody(call, createKeyBody)
    const { name, scope, expiresAt, reason, replaces } = body
    const now = call.clock()
    requireFuture(expiresAt, now)
    const created = await store.createKey(
      {
        accountId,
        name,
        scope: scope ?? 'write',
        createdAt: now.toISOString(),
        expiresAt,
        ...(typeof replaces === 'string'
          ? {
              replaces: { keyId: (await keyOf(call, replaces)).keyId, expiresAt: endOf(body, now) },
            }
          : {}),
      },
      auditEntryOf(call, { name: 'create-account-key', reason, details }),
    )
    if (created === null) throw accountNotFound()
    return keyCreatedAnswer(serializeKey(created.key), created.text)
  },
})

/** When the replaced key expires; until then both are valid. */
function endOf({ overlapHours: requested }: { overlapHours?: number | null }, now: Date): string {
  const hours = requested ?? overlapHours.default
  return new Date(now.getTime() + hours * 3_600_000).toISOString()
}

/** Throws HubError `not_found`, also for a key of another account. */
export async function keyOf(
  { store, accountId }: OperatorAccountCall,
  keyId: string,
): Promise<Key> {
  const key = (await store.listKeys(accountId)).find((each) => each.keyId === keyId)
  if (key === undefined) throw keyNotFound()
  return key
}

export function keyNotFound(): HubError {
  return new HubError('not_found', 'Key not found.', { rule: 'key_not_found' })
}
