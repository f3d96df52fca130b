// The If-Match precondition on the stored version (RFC 9110, section 13.1.1). It is optional, because the
// source's clock orders pushes.
import { issuesMax, type Issue } from './issue.ts'
import { companyFields } from './companies/company-fields.ts'
import { customerFields } from './customers/customer-fields.ts'
import { isPersonal as isPersonalField, type FieldTable } from './fields.ts'
import { invoiceFields } from './invoices/invoice-fields.ts'
import { quoteFields } from './quotes/quote-fields.ts'
import { HubError } from './hub-error.ts'
import type { Change, Json } from './json-changes.ts'

/**
 * The entity tags that the caller accepts, as sent; `any` is `*`. The comparison is strong, so weak tags and tags that
 * are not versions never match.
 */
export type IfMatch = readonly string[] | 'any'

const sentTextMax = 200
/** Leaves room for the rest of the reason, which has at most 200 characters. */
const wantedTextMax = 120

/** Throws HubError `version_mismatch` with the differing fields, unless the condition names the stored version. */
export function requireMatch(
  condition: IfMatch | null,
  stored: { readonly version: number },
  differences: () => readonly Change[],
): void {
  if (condition === null || condition === 'any') return
  if (condition.includes(`"${stored.version}"`)) return
  const wanted = asText(condition.map(versionOrTag).join(' or '), wantedTextMax)
  const message = `The stored version is ${stored.version}, not ${wanted}.${whyNoMatch(condition)}`
  const mismatch: Issue = {
    pointer: 'If-Match',
    rule: 'version_mismatch',
    message,
    sent: wanted,
    stored: String(stored.version),
  }
  const differing = differences()
    .slice(0, issuesMax - 1)
    .map((change): Issue => ({
      pointer: change.pointer,
      rule: 'version_mismatch',
      message: `${change.pointer} differs from what is stored.`,
      ...(isPersonal(change.pointer)
        ? {}
        : { sent: asText(change.after), stored: asText(change.before) }),
    }))
  throw new HubError('version_mismatch', message, {
    issues: [mismatch, ...differing],
    version: stored.version,
  })
}

/** Throws HubError `version_mismatch` if there is a condition, which only a stored record can meet. */
export function requireNoCondition(condition: IfMatch | null): void {
  if (condition === null) return
  const message = 'If-Match requires a stored version, but the record does not exist.'
  const sent = condition === 'any' ? '*' : asText(condition.join(', '))
  const issues = [{ pointer: 'If-Match', rule: 'version_mismatch', message, sent }] as const
  throw new HubError('version_mismatch', message, { issues })
}

/** `7` for the tag `"7"`; a tag that is not a version is returned as it is. */
function versionOrTag(tag: string): string {
  return /^"(\d{1,9})"$/.exec(tag)?.[1] ?? tag
}

function whyNoMatch(tags: readonly string[]): string {
  if (tags.some((tag) => tag.startsWith('W/'))) return ' A weak tag never matches (RFC 9110).'
  return tags.every((tag) => versionOrTag(tag) !== tag) ? '' : ' ETags are versions, such as "7".'
}

const personalFields = new Set(
  [invoiceFields, quoteFields, companyFields, customerFields].flatMap((fields: FieldTable) =>
    Object.keys(fields).filter((name) => isPersonalField(fields[name])),
  ),
)

/** Refusals are stored, so they must not contain personal data. */
export function isPersonal(pointer: string): boolean {
  return personalFields.has(pointer.split('/')[1] ?? '')
}

/** A value as shown in an issue: text as it is, anything else as JSON, shortened to `lengthMax`. */
export function asText(value: Json, lengthMax = sentTextMax): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  if (text.length <= lengthMax) return text
  // Strict JSON parsers refuse half of a surrogate pair.
  return `${text.slice(0, lengthMax - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}
