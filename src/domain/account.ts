// The tenant: one integrator's books, with the policies that its operator chose.

export type Policies = {
  /** Rounding differences and dates out of order are refused instead of warned about. */
  readonly strictMoney: boolean
  /** A line's quantity must be a whole number, as the contract's table says. */
  readonly integerQuantities: boolean
}

export type Account = {
  readonly id: string
  readonly name: string | null
  readonly policies: Policies
  readonly createdAt: string
}

/** It travels in a header, so it is printable ASCII without a space. */
export function isAccountId(text: string): boolean {
  return /^[\x21-\x7e]{1,128}$/.test(text)
}

export const keyScopes = ['read', 'write'] as const
export type KeyScope = (typeof keyScopes)[number]

/** A key as it may be shown: its secret is known to its holder only. */
export type Key = {
  readonly accountId: string
  readonly keyId: string
  readonly name: string | null
  readonly scope: KeyScope
  readonly createdAt: string
  readonly lastUsedAt: string | null
  readonly expiresAt: string | null
  readonly revokedAt: string | null
}
