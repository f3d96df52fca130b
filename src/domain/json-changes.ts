// What differs between two documents, leaf by leaf.

/** A JSON value, as it is stored. */
export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json }

/** One field that differs: `pointer` as in the body, values as they are stored. */
export type Change = { readonly pointer: string; readonly before: Json; readonly after: Json }

/** More differing leaves than this are told as one change of the whole document. */
export const leafChangesMax = 100

/** Objects are compared member by member, lists of one length place by place; else the whole differs. */
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

/** The members to compare, or `null` when the two are not of one form. */
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
