// DELETE /operator/sandbox/{id}
import { isAccountId } from '../../domain/accounts/account.ts'
import { accountNotFound } from '../../domain/accounts/caller-refusals.ts'
import { HubError } from '../../domain/hub-error.ts'
import { okAnswer } from '../answer.ts'
import { endpoint } from '../endpoint.ts'
import { auditEntryOf } from '../operator-action.ts'
import { sandboxDeletedSchema } from './schema.ts'

export const deleteSandbox = endpoint({
  name: 'delete-sandbox',
  audiences: { operator: 'DELETE /operator/sandbox/{id}' },
  summary: 'Delete a sandbox with everything in it',
  access: 'write',
  isAudited: true,
  success: { status: 200, schema: sandboxDeletedSchema },
  refusals: [404, 409],
  async handle(call) {
    const { id: accountId, store } = call
    if (!isAccountId(accountId) || (await store.readAccount(accountId)) === null) {
      throw accountNotFound()
    }
    const now = call.clock().toISOString()
    const input = { name: 'delete-sandbox', reason: null, details: null, subject: accountId }
    const entry = auditEntryOf(call, input)
    const rows = await store.deleteSandbox(accountId, now, entry)
    if (rows === null) throw notTemporary(accountId)
    return okAnswer({ accountId, rows })
  },
})

function notTemporary(accountId: string): HubError {
  const message = `The account ${accountId} was not created by create-sandbox, so it is not deleted.`
  return new HubError('conflict', message, { rule: 'not_a_sandbox' })
}
