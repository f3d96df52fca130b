// Guesses where a missing field is: under a similar name, or in an envelope around the body.
import type { JsonValue } from '../json/json.ts'
import { bareName, nearestName } from './nearest-name.ts'

/** Two nested envelopes, as in SOAP. */
const depthMax = 2

type Sent = ReadonlyMap<string, JsonValue>

/** The name of the field in `sent` that `wanted` probably refers to, such as `invoice/number` in an envelope, or `null`. */
export function meantName(wanted: string, sent: Sent, known: readonly string[]): string | null {
  const unknown = [...sent.keys()].filter((name) => !known.includes(name))
  if (unknown.length === 0) return null
  return nearestName(wanted, unknown) ?? inside(wanted, sent, { unknown, depth: 1 })
}

function inside(
  wanted: string,
  sent: Sent,
  { unknown, depth }: { readonly unknown: readonly string[]; readonly depth: number },
): string | null {
  const bare = bareName(wanted)
  for (const name of unknown) {
    const value = sent.get(name)
    const wrapped: unknown = Array.isArray(value) ? value[0] : value
    if (!(wrapped instanceof Map)) continue
    const names = [...(wrapped as Sent).keys()]
    const found = names.find((each) => bareName(each) === bare)
    if (found !== undefined) return `${name}/${found}`
    if (depth >= depthMax) continue
    const deeper = inside(wanted, wrapped as Sent, { unknown: names, depth: depth + 1 })
    if (deeper !== null) return `${name}/${deeper}`
  }
  return null
}
