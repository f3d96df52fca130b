// Verifies the link of a page.
import type { BuyerCall, BuyerCaller, Context } from '../../api/call.ts'
import { callOf } from '../../api/call-of.ts'
import { admitBuyer } from '../../api/admit-buyer.ts'
import type { Link, LinkKind } from '../../api/links.ts'
import type { PageRequest } from '../page.ts'

/** Throws HubError `not_found` for an invalid link. */
export async function openLink(
  context: Context,
  kind: LinkKind,
  request: PageRequest,
): Promise<BuyerCall> {
  const caller = await admitBuyer(context.links.verify, kind, request.query)
  return buyerCall(context, caller, request)
}

function buyerCall(
  context: Context,
  caller: BuyerCaller,
  { path, requestId }: Pick<PageRequest, 'path' | 'requestId'>,
): BuyerCall {
  const call = callOf(context, {
    caller,
    params: {},
    url: path,
    method: 'GET',
    query: {},
    headers: {},
    body: null,
    id: requestId,
  })
  // admitBuyer returned a buyer.
  return call as BuyerCall
}

/** Relative, so that it works behind a proxy that adds a path. */
export function queryOf(
  { accountId, id, redirectUrl }: Link,
  token: string,
  more: Readonly<Record<string, string>> = {},
): string {
  const query = new URLSearchParams({
    account: accountId,
    id,
    token,
    ...(redirectUrl === null ? {} : { redirectUrl }),
    ...more,
  })
  return `?${query.toString()}`
}
