// A plan of faults, and the choice of the fault for a call or a delivery. It depends on the plan and on what the rules have
// matched so far, and on nothing else, so the same seed gives the same run.
import type { Instant } from '../instant.ts'
import { faults, type FaultName, type ParameterName } from './faults.ts'

export type FaultRule = {
  readonly fault: FaultName
  /** The operationId; by default, every write of the account. */
  readonly call?: string
  /** The type of the event that is delivered; by default, every one. */
  readonly event?: string
  /** The id of the record. */
  readonly record?: string
  /** The first match that is hit, from 1. */
  readonly nth?: number
  /** How many matches are hit; by default all. */
  readonly times?: number
  /** Of each match from the nth on, from 0 to 1. */
  readonly probability?: number
  readonly until?: Instant
} & Partial<Record<ParameterName, number>>

export type FaultPlan = { readonly seed: number; readonly rules: readonly FaultRule[] }

type FaultCount = { readonly matched: number; readonly injected: number }

/** The plan of an account, with a count for each rule. */
export type FaultState = FaultPlan & { readonly counts: readonly FaultCount[] }

/** What a fault may be injected into. */
export type FaultSubject =
  | {
      readonly side: 'call'
      readonly call: string
      readonly isWrite: boolean
      readonly isStream: boolean
      readonly record: string | null
    }
  | { readonly side: 'webhook'; readonly event: string; readonly record: string }

export function newFaultState(plan: FaultPlan): FaultState {
  return { ...plan, counts: plan.rules.map(() => ({ matched: 0, injected: 0 })) }
}

export function matches(rule: FaultRule, subject: FaultSubject, now: Instant): boolean {
  if (rule.until !== undefined && now >= rule.until) return false
  if (rule.record !== undefined && rule.record !== subject.record) return false
  const { side, streams } = faults[rule.fault]
  if (side !== subject.side) return false
  if (subject.side === 'webhook') return rule.event === undefined || rule.event === subject.event
  if (subject.isStream && !streams) return false
  return rule.call === undefined ? subject.isWrite : rule.call === subject.call
}

/** Every matching rule counts the match; the first one that hits is injected. `state` is `null` if no rule matches. */
export function chooseFault(
  state: FaultState,
  subject: FaultSubject,
  now: Instant,
): { readonly state: FaultState | null; readonly rule: FaultRule | null } {
  if (!state.rules.some((rule) => matches(rule, subject, now))) return { state: null, rule: null }
  let chosen: FaultRule | null = null
  const counts = state.rules.map((rule, at): FaultCount => {
    const { matched, injected } = state.counts[at] ?? { matched: 0, injected: 0 }
    if (!matches(rule, subject, now)) return { matched, injected }
    const nth = matched + 1
    const isHit =
      chosen === null &&
      nth >= (rule.nth ?? 1) &&
      injected < (rule.times ?? Infinity) &&
      chanceOf(state.seed, at, nth) < (rule.probability ?? 1)
    if (isHit) chosen = rule
    return { matched: nth, injected: injected + Number(isHit) }
  })
  return { state: { ...state, counts }, rule: chosen }
}

/** From 0 to 1, below 1; the same for the same match of the same plan. */
function chanceOf(seed: number, rule: number, nth: number): number {
  return mixed(mixed(mixed(seed) ^ rule) ^ nth) / 2 ** 32
}

/** The finalizer of MurmurHash3: every bit of the result depends on every bit of the number. */
function mixed(number: number): number {
  let bits = (number + 0x9e3779b9) | 0
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return (bits ^ (bits >>> 16)) >>> 0
}
