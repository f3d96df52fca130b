// Compares two JSON documents leaf by leaf.

/** A JSON value as stored. */
export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json }

/** A changed field: `pointer` as in the body, values as stored. */
export type Change = { readonly pointer: string; readonly before: Json; readonly after: Json }

/** More changed leaves than this are reported as one change of the whole document. */
export const leafChangesMax = 100

/** Compares objects by member and lists of equal length by index; other differing values are one change. */
export function jsonChanges(pointer: string, before: Json, after: Json): Change[] {
  const changes = leafChanges(pointer, before, after)
  return changes.length > leafChangesMax ? [{ pointer, before, after }] : changes
}

function leafChanges(pointer: string, before: Json, after: Json): Change[] {
  if (before === after) return []
  const names = commonNames(before, after)
  if (names === null) return [{ pointer, before, after }]
  return names.flatMap((name) =>
    leafChanges(`${pointer}/${name}`, memberOf(before, name), memberOf(after, name)),
  )
}

/** The members or indexes to compare, or `null` if the values are not both objects or lists of equal length. */
function commonNames(before: Json, after: Json): readonly string[] | null {
  if (before === null || after === null) return null
  if (typeof before !== 'object' || typeof after !== 'object') return null
  if (Array.isArray(before) !== Array.isArray(after)) return null
  const [old, now] = [Object.keys(before), Object.keys(after)]
  if (Array.isArray(before) && old.length !== now.length) return null
  return [...new Set([...old, ...now])]
}

function memberOf(value: Json, name: string): Json {
  return (value as Readonly<Record<string, Json | undefined>>)[name] ?? null
}
