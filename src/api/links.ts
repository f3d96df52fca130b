// Buyers' links. A link gives access to one record, for one purpose. Links are not stored: the token is derived from the
// record and a secret that is not in the database, so a link is stable, and a modified link is invalid.
// Why: docs/decisions/0012-derived-secrets.md.
import { createHmac } from 'node:crypto'
import { isEqualText } from './equal-text.ts'
import { isAccountId } from '../domain/accounts/account.ts'
import type { ClockOffset } from '../domain/accounts/account-clock.ts'
import type { Instant } from '../domain/instant.ts'
import type { RecordKind } from '../domain/record.ts'
import type { Store } from '../store/store.ts'
import { isId } from '../schema/text-fields.ts'

const linkKinds = ['signup', 'checkout', 'quote'] as const
export type LinkKind = (typeof linkKinds)[number]

export type Link = {
  readonly accountId: string
  readonly kind: LinkKind
  readonly id: string
  /** Where the page redirects the buyer afterwards, if the source requested it. */
  readonly redirectUrl: string | null
  readonly clockOffsetMs: ClockOffset
}

/** Unverified parameters of a link. */
type SentLink = {
  readonly accountId: string
  readonly id: string
  readonly token: string
  readonly redirectUrl: string | null
}

/** `null` for an invalid link; takes the same time for unknown records and wrong tokens. */
export type VerifyLink = (kind: LinkKind, sent: SentLink) => Promise<Link | null>

type Target = { readonly id: string; readonly createdAt: Instant }

export type Links = {
  /** A link with a redirect URL is valid only with that URL. */
  readonly urlOf: (
    kind: LinkKind,
    accountId: string,
    target: Target,
    redirectUrl?: string | null,
  ) => string
  readonly verify: VerifyLink
}

type Options = {
  readonly store: Pick<Store, 'readRecord' | 'readAccount'>
  readonly secret: Buffer
  readonly publicUrl: () => string
}

/** The paths of the linked pages, below the public URL. */
export const linkPages = {
  signup: '/signup',
  checkout: '/i/r',
  quote: '/quote',
} as const satisfies Record<LinkKind, string>

const recordKinds: Readonly<Record<LinkKind, RecordKind>> = {
  signup: 'customer',
  checkout: 'invoice',
  quote: 'quote',
}

export function openLinks({ store, secret, publicUrl }: Options): Links {
  const tokenOf = (kind: LinkKind, accountId: string, target: Target, redirectUrl: string | null) =>
    createHmac('sha256', secret)
      .update([accountId, kind, target.id, target.createdAt, redirectUrl ?? ''].join('\u0000'))
      .digest('hex')
      .slice(0, 32)
  return {
    urlOf(kind, accountId, target, redirectUrl = null) {
      const query = new URLSearchParams({
        account: accountId,
        id: target.id,
        token: tokenOf(kind, accountId, target, redirectUrl),
        ...(redirectUrl === null ? {} : { redirectUrl }),
      })
      return `${publicUrl()}${linkPages[kind]}?${query.toString()}`
    },
    async verify(kind, { accountId, id, token, redirectUrl }) {
      if (!isAccountId(accountId) || !isId(id)) return null
      const recordKind = recordKinds[kind]
      const record = recordKind === null ? null : await store.readRecord(accountId, recordKind, id)
      // The token is computed for unknown records too, so that response times do not reveal them.
      const expected = tokenOf(kind, accountId, record ?? nothing, redirectUrl)
      if (!isEqualText(token, expected) || record === null) return null
      const account = await store.readAccount(accountId)
      return { accountId, kind, id, redirectUrl, clockOffsetMs: account?.clockOffsetMs ?? null }
    },
  }
}

const nothing: Target = { id: '', createdAt: '' }
