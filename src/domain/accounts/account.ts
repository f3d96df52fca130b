// The tenant: one integrator's books, with the policies that its operator chose.
import { compare, decimal, zero, type Decimal } from '../decimal.ts'
import { isDotSegment } from '../dot-segment.ts'
import type { Issue } from '../issue.ts'

export type Policies = {
  /** Rounding differences and dates out of order are refused instead of warned about. */
  readonly strictMoney: boolean
  /** A line's quantity must be a whole number, as the contract's table says. */
  readonly integerQuantities: boolean
  /** Percent of an approved invoice that is paid out at once; the rest follows the buyer's repayment. */
  readonly advanceRate: AdvanceRate
  /** Percent of the amount that the hub's operator keeps of every payout of trade credit. */
  readonly feeRate: Decimal
  /** Days after which a draw is due, of which the buyer chooses one; none means no trade credit. */
  readonly terms: readonly Term[]
  /** Hosts, `host` or `host:port`, that a payment page may send the payer back to. */
  readonly redirectHosts: readonly string[]
  /** What linking a customer answers: the contract's table says 201, its text 200. */
  readonly linkCustomerStatus: LinkCustomerStatus
  /** Calls that may be under way at once, and calls in a second, of each process that serves. */
  readonly callsInFlightMax: number
  readonly callsPerSecondMax: number
  /** For trying things: operators may run there again what was sent elsewhere. */
  readonly sandbox: boolean
}

export const advanceRates = [100, 90, 80] as const
export type AdvanceRate = (typeof advanceRates)[number]
export const terms = [30, 60, 90] as const
export type Term = (typeof terms)[number]
export const linkCustomerStatuses = [201, 200] as const
type LinkCustomerStatus = (typeof linkCustomerStatuses)[number]

/** The least and the most that an account's limits of calls may be. */
export const callLimits = { callsMin: 1, callsMax: 1_000_000 } as const

export const defaultPolicies: Policies = {
  strictMoney: false,
  integerQuantities: false,
  advanceRate: 100,
  feeRate: zero,
  terms,
  redirectHosts: [],
  linkCustomerStatus: 201,
  callsInFlightMax: 1_000,
  callsPerSecondMax: 20_000,
  sandbox: false,
}

/** The highest fee that the payout can bear: it comes out of the last payment, which is never negative. */
export function feeRateMax(advanceRate: AdvanceRate): Decimal {
  return decimal(String(advanceRate === 100 ? 100 : 100 - advanceRate))
}

/** What is wrong with policies that each for itself are right. */
export function policyFaults({ feeRate, advanceRate, redirectHosts }: Policies): Issue[] {
  const max = feeRateMax(advanceRate)
  const isFee = compare(feeRate, zero) >= 0 && compare(feeRate, max) <= 0
  const fee: Issue = {
    pointer: '/policies/feeRate',
    rule: 'fee_rate_out_of_range',
    message: `feeRate is ${feeRate}, but with advanceRate ${advanceRate} it must be from 0 to ${max}.`,
    sent: feeRate,
    expected: `0 to ${max}`,
  }
  const hosts = redirectHosts.flatMap((host, at): Issue[] => {
    if (isRedirectHost(host)) return []
    const message = `${JSON.stringify(host.slice(0, 60))} is not a host such as shop.example.com:8443.`
    return [{ pointer: `/policies/redirectHosts/${at}`, rule: 'host_invalid', message }]
  })
  return [...(isFee ? [] : [fee]), ...hosts]
}

export type Account = {
  readonly id: string
  readonly name: string | null
  readonly policies: Policies
  readonly createdAt: string
}

/** It is sent in a header and in paths: printable ASCII without a space, and no dot segment. */
export function isAccountId(text: string): boolean {
  return /^[\x21-\x7e]{1,128}$/.test(text) && !isDotSegment(text)
}

/** `host` or `host:port`, in small letters, as a URL has it. */
export function isRedirectHost(text: string): boolean {
  return text.length <= 253 && /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[1-9][0-9]{0,4})?$/.test(text)
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
