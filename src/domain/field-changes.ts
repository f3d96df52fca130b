// Compares two contents of a record field by field.
import type { FieldTable } from './fields.ts'
import type { Change, Json } from './json-changes.ts'

/** More changes than this in one list are reported as one change of the whole list. */
export const listChangesMax = 100

type Content = Readonly<Record<string, Json>>
type Items = readonly Content[]

/** Finds every changed field in the order of the table, lists last. List items are compared by index. */
export function comparerOf(fields: FieldTable): (before: Content, after: Content) => Change[] {
  const plain = Object.keys(fields).filter((name) => fields[name]?.kind !== 'list')
  const lists = Object.entries(fields).flatMap(([name, spec]) =>
    spec.kind === 'list' ? [{ list: name, members: Object.keys(spec.of) }] : [],
  )
  return (before, after) => {
    const changes: Change[] = []
    for (const name of plain) {
      if (before[name] !== after[name]) addChange(changes, `/${name}`, before[name], after[name])
    }
    for (const { list, members } of lists) {
      if (before[list] === after[list]) continue
      addListChanges(changes, { list, members }, itemsOf(before[list]), itemsOf(after[list]))
    }
    return changes
  }
}

/** A record that was stored before a field existed lacks it, which counts as `null`. */
function addChange(
  changes: Change[],
  pointer: string,
  before: Json = null,
  after: Json = null,
): void {
  if (before !== after) changes.push({ pointer, before, after })
}

/** A missing list is compared as an empty one. */
function itemsOf(value: Json | undefined): Items {
  return Array.isArray(value) ? (value as Items) : []
}

type List = { readonly list: string; readonly members: readonly string[] }

function addListChanges(
  changes: Change[],
  { list, members }: List,
  before: Items,
  after: Items,
): void {
  for (let index = 0; index < Math.max(before.length, after.length); index += 1) {
    const old = before[index]
    const now = after[index]
    if (old === undefined || now === undefined) {
      changes.push({ pointer: `/${list}/${index}`, before: old ?? null, after: now ?? null })
      continue
    }
    for (const member of members) {
      if (old[member] === now[member]) continue
      addChange(changes, `/${list}/${index}/${member}`, old[member], now[member])
    }
  }
}

/** The same changes, with more than `listChangesMax` changes of one list replaced by one of the whole list. */
export function reportable(
  changes: readonly Change[],
  before: Content,
  after: Content,
): readonly Change[] {
  if (changes.length <= listChangesMax) return changes
  const lists = Object.keys(after).filter((name) => Array.isArray(after[name]))
  return lists.reduce<readonly Change[]>((reported, list) => {
    const inList = (change: Change) => change.pointer.startsWith(`/${list}/`)
    if (reported.filter(inList).length <= listChangesMax) return reported
    const whole = { pointer: `/${list}`, before: before[list] ?? null, after: after[list] ?? null }
    return [...reported.filter((change) => !inList(change)), whole]
  }, changes)
}
