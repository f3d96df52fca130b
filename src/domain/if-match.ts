// A caller's condition on the stored version (RFC 9110, section 13.1.1). Pushing needs none: the
// source's clock keeps the order.
import { findingsMax, type Finding } from './finding.ts'
import { HubError } from './hub-error.ts'
import type { Change, Json } from './verdict.ts'

/** The versions that the caller accepts; `any` is `*`. */
export type IfMatch = readonly number[] | 'any'

const sentTextMax = 200
/** Leaves room for the rest of the reason, which has to fit a log's column of 200. */
const wantedTextMax = 120

/** Refuses when the stored version is not one that the caller named; lists what differs. */
export function requireMatch(
  condition: IfMatch | null,
  stored: { readonly version: number },
  differences: () => readonly Change[],
): void {
  if (condition === null || condition === 'any' || condition.includes(stored.version)) return
  const wanted = asText(condition.join(' or '), wantedTextMax)
  const message = `The stored version is ${stored.version}, not ${wanted}.`
  const mismatch: Finding = {
    pointer: 'If-Match',
    rule: 'version_mismatch',
    message,
    sent: wanted,
    stored: String(stored.version),
  }
  const differing = differences()
    .slice(0, findingsMax - 1)
    .map((change): Finding => ({
      pointer: change.pointer,
      rule: 'version_mismatch',
      message: `${change.pointer} differs from what is stored.`,
      ...(isPersonal(change.pointer)
        ? {}
        : { sent: asText(change.after), stored: asText(change.before) }),
    }))
  throw new HubError('version_mismatch', message, {
    findings: [mismatch, ...differing],
    version: stored.version,
  })
}

/** A refusal is kept, and nothing of a person is kept with it. */
export function isPersonal(pointer: string): boolean {
  return /^\/(?:(?:salesInfo|payersInfo)(?:\/|$)|firstName$|lastName$|emailAddress$|cellPhoneNumber$|business(?:PhoneNumber|Address)$)/.test(
    pointer,
  )
}

/** A stored value as a finding shows it: short, and text as it is. */
export function asText(value: Json, lengthMax = sentTextMax): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  if (text.length <= lengthMax) return text
  // Half of a surrogate pair is no character: strict JSON readers refuse it.
  return `${text.slice(0, lengthMax - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}
