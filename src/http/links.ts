// Links: what lets a buyer in without a key. Each opens one record, for one purpose.

export const linkKinds = ['signup', 'checkout', 'quote'] as const
export type LinkKind = (typeof linkKinds)[number]

export type Link = {
  readonly accountId: string
  readonly kind: LinkKind
  /** The record that it opens. */
  readonly id: string
}

/** The three parameters of a link's query, whatever they hold. */
export type SentLink = {
  readonly accountId: string
  readonly id: string
  readonly token: string
}

/** The link that was sent, or `null`, in the same time, for anything that is no link of this kind. */
export type VerifyLink = (kind: LinkKind, sent: SentLink) => Promise<Link | null>
