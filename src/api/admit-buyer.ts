// Authenticates buyers by their links, for calls and for pages.
import type { VerifyLink, LinkKind } from './links.ts'
import type { BuyerCaller } from './call.ts'
import type { Query } from './headers.ts'
import { linkNotFound } from '../domain/accounts/caller-refusals.ts'

/** Throws HubError `not_found` if the query is not a valid link of this kind. */
export async function admitBuyer(
  verifyLink: VerifyLink,
  kind: LinkKind | undefined,
  query: unknown,
): Promise<BuyerCaller> {
  const { account, id, token, redirectUrl, ...others } = query as Query
  const isSent = kind !== undefined && isText(account) && isText(id) && isText(token)
  if (!isSent || Array.isArray(redirectUrl)) throw linkNotFound()
  const sent = { accountId: account, id, token, redirectUrl: redirectUrl ?? null }
  const link = await verifyLink(kind, sent)
  if (link === null) throw linkNotFound()
  const actor = { kind: 'buyer', id: link.id, name: link.kind } as const
  const { accountId, clockOffsetMs } = link
  return { accountId, keyId: null, actor, id: link.id, query: others, link, clockOffsetMs }
}

function isText(value: Query[string]): value is string {
  return typeof value === 'string'
}
