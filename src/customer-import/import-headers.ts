// The headers of a request for a page: those that the account configured, and a webhook signature over an empty body.
import { addressOf, requestTo } from '../webhooks/message.ts'
import type { Vault } from '../webhooks/secrets.ts'
import { customerSourceId } from '../domain/customers/customer-source-id.ts'
import type { SignedRequest } from './process-due.ts'

const noBody = new Uint8Array()

export function importHeaders(
  vault: Vault,
  { accountId, source, id }: SignedRequest,
  now: Date,
): Record<string, string> {
  const { url, headers, secretNumber } = source
  const recipient = { accountId, id: customerSourceId, url, headers, secretNumber }
  const address = addressOf({ ...recipient, olderSecrets: [] }, vault)
  const signed = requestTo(address, { id, body: noBody }, now)
  const { 'content-type': _, ...own } = signed.headers
  return { ...own, accept: 'application/json' }
}
