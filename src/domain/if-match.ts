// A caller's condition on the stored version (RFC 9110, section 13.1.1). Pushing needs none: the
// source's clock keeps the order.
import type { Finding } from './finding.ts'
import { HubError } from './hub-error.ts'
import type { Change, Json } from './verdict.ts'

/** The versions that the caller accepts; `any` is `*`. */
export type IfMatch = readonly number[] | 'any'

const sentTextMax = 200

/** Refuses when the stored version is not one that the caller named; lists what differs. */
export function requireMatch(
  condition: IfMatch | null,
  stored: { readonly version: number },
  differences: () => readonly Change[],
): void {
  if (condition === null || condition === 'any' || condition.includes(stored.version)) return
  const wanted = condition.join(' or ')
  const message = `The stored version is ${stored.version}, not ${wanted}.`
  const mismatch: Finding = {
    pointer: 'If-Match',
    rule: 'version_mismatch',
    message,
    sent: wanted,
    stored: String(stored.version),
  }
  const differing = differences().map((change): Finding => ({
    pointer: change.pointer,
    rule: 'version_mismatch',
    message: `${change.pointer} differs from what is stored.`,
    sent: asText(change.after),
    stored: asText(change.before),
  }))
  throw new HubError('version_mismatch', message, {
    findings: [mismatch, ...differing],
    version: stored.version,
  })
}

/** A stored value as a finding shows it: short, and text as it is. */
export function asText(value: Json): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length <= sentTextMax ? text : `${text.slice(0, sentTextMax - 1)}…`
}
