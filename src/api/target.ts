// The target of a write: the id in the path, and the version expected by If-Match.
import { type JsonValue, JsonNumber } from '../json/json.ts'
import type { AnyCall } from './call.ts'
import { type Issues, addFault } from '../schema/issues.ts'
import { quote, shorten } from '../schema/field.ts'
import { isId, dotSegmentIsReserved, idLengthMax } from '../schema/text-fields.ts'
import { isDotSegment } from '../domain/dot-segment.ts'
import { invalid } from '../domain/hub-error.ts'
import type { IfMatch } from '../domain/if-match.ts'
import { readEntityTags } from './entity-tags.ts'

export type Target = { readonly id: string; readonly ifMatch: IfMatch | null }

/** The body may repeat the id of the path; another id is a fault. */
export function validateBodyId(
  sent: JsonValue | undefined,
  { method, id }: AnyCall,
  issues: Issues,
): void {
  if (method !== 'PUT' || sent === undefined || sent === null) return
  const text = sent instanceof JsonNumber ? sent.raw : sent
  if (text === id || typeof text !== 'string') return
  const message = `id is ${quote(text)}, but the path names ${quote(id)}.`
  const issue = { pointer: '/id', rule: 'id_mismatch', message } as const
  addFault(issues, { ...issue, sent: shorten(text), expected: id })
}

/** Throws HubError `invalid` for a text that cannot be an id. */
export function requireId(id: string): void {
  if (isId(id)) return
  if (isDotSegment(id)) {
    const reserved = `The id in the path is ${quote(id)}: ${dotSegmentIsReserved}`
    throw invalid([{ pointer: '{id}', rule: 'id_reserved', message: reserved, sent: id }])
  }
  const message = `The id in the path must have 1 to ${idLengthMax} printable characters.`
  throw invalid([{ pointer: '{id}', rule: 'id_invalid', message }])
}

/** Tags that are not versions are valid here: they match no version. */
export function readIfMatch(header: string | null, issues: Issues): IfMatch | null {
  if (header === null) return null
  if (header.trim() === '*') return 'any'
  const tags = readEntityTags(header)
  if (tags !== null) return tags
  const message = `If-Match is ${shorten(header)}, which is not an entity tag such as "7".`
  return addFault(issues, { pointer: 'If-Match', rule: 'if_match_invalid', message }) ?? null
}
