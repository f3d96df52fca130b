// An account: the records of one integrator, and the policies that the operator set for it.
import { compare, decimal, zero, type Decimal } from '../decimal.ts'
import type { ClockOffset } from './account-clock.ts'
import type { SandboxTemplate } from './sandbox-template.ts'
import { isDotSegment } from '../dot-segment.ts'
import type { FaultState } from '../faults/fault-plan.ts'
import type { Instant } from '../instant.ts'
import type { Issue } from '../issue.ts'
import { messagePolicyFaults, noMessages, type MessagePolicy } from '../messages/message-policy.ts'

export type Policies = {
  /** Refuse rounding differences and dates out of order instead of warning about them. */
  readonly strictMoney: boolean
  /** A line's quantity must be a whole number, as in the contract's table. */
  readonly integerQuantities: boolean
  /** Percent of an approved invoice that is paid out at once; the rest is paid out after the buyer's repayment. */
  readonly advanceRate: AdvanceRate
  /** Percent of the amount that the operator keeps from every trade credit payout. */
  readonly feeRate: Decimal
  /** Payment terms in days that the buyer can choose from; empty means no trade credit. */
  readonly terms: readonly Term[]
  /** Hosts, as `host` or `host:port`, that a payment page may redirect the payer to. */
  readonly redirectHosts: readonly string[]
  /** Status code for linking a customer: the contract's table says 201, its text 200. */
  readonly linkCustomerStatus: LinkCustomerStatus
  /** Concurrent calls and calls per second, for each server process. */
  readonly callsInFlightMax: number
  readonly callsPerSecondMax: number
  /** A test account: operators may replay writes of other accounts in it. */
  readonly sandbox: boolean
  /** Messages to buyers; none by default. */
  readonly messages: MessagePolicy
}

export const advanceRates = [100, 90, 80] as const
export type AdvanceRate = (typeof advanceRates)[number]
export const terms = [30, 60, 90] as const
export type Term = (typeof terms)[number]
export const linkCustomerStatuses = [201, 200] as const
type LinkCustomerStatus = (typeof linkCustomerStatuses)[number]

/** Bounds of an account's call limits. */
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
  messages: noMessages,
}

export const policyNames = Object.keys(defaultPolicies) as readonly (keyof Policies)[]

/** The policies by which bodies are judged; each refuses more when it is true. */
export const bodyPolicies = [
  'strictMoney',
  'integerQuantities',
] as const satisfies readonly (keyof Policies)[]

/** In percent. The fee is deducted from the last payout, which must not become negative. */
export function feeRateMax(advanceRate: AdvanceRate): Decimal {
  return decimal(String(advanceRate === 100 ? 100 : 100 - advanceRate))
}

/** Checks the policies against each other, the redirect hosts, and the reply address of messages. */
export function policyFaults({ feeRate, advanceRate, redirectHosts, messages }: Policies): Issue[] {
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
  return [...(isFee ? [] : [fee]), ...hosts, ...messagePolicyFaults(messages)]
}

export type Account = {
  readonly id: string
  readonly name: string | null
  readonly policies: Policies
  readonly createdAt: string
  /** When it is deleted with everything in it; `null` for never. */
  readonly endsAt: Instant | null
  /** Of a sandbox that ends. */
  readonly template: SandboxTemplate | null
  /** Only of a sandbox; `null` for none. */
  readonly faults: FaultState | null
  /** How far its clock is ahead of the hub's; only of a sandbox. */
  readonly clockOffsetMs: ClockOffset
}

/** Account ids are used in a header and in paths: printable ASCII without spaces, and no dot segment. */
export function isAccountId(text: string): boolean {
  return /^[\x21-\x7e]{1,128}$/.test(text) && !isDotSegment(text)
}

/** `host` or `host:port`, in lower case as in a normalized URL. */
export function isRedirectHost(text: string): boolean {
  return text.length <= 253 && /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[1-9][0-9]{0,4})?$/.test(text)
}

export const keyScopes = ['read', 'write'] as const
export type KeyScope = (typeof keyScopes)[number]

/** An API key without its secret. */
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
