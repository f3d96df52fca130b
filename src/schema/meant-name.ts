// Where a missing field probably is: under its name in other letters, or inside of an object around the body.
import type { JsonValue } from '../json/json.ts'
import { bareName, nearestName } from './nearest-name.ts'

/** An envelope in an envelope, as of SOAP, and no deeper. */
const depthMax = 2

type Sent = ReadonlyMap<string, JsonValue>

/** The name of the field of `sent` that was meant by `wanted`, with the object around it as `invoice/number`. */
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
