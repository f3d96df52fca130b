// What changed, field by field: as it was, and as it is. Of a list or an object only what differs is shown.
import type { Schemas } from 'bthub-client'
import { valueText } from './format.ts'

type Change = Pick<Schemas['Change'], 'pointer' | 'before' | 'after'>

export function Changes({ changes }: { readonly changes: readonly Change[] }) {
  const leaves = changes.flatMap(leavesOf)
  if (leaves.length === 0) return null
  return (
    <ul className="changes">
      {leaves.map(({ pointer, before, after }) => (
        <li key={pointer}>
          <code>{pointer}</code>
          <del>{valueText(before)}</del>
          <span aria-hidden="true">→</span>
          <ins>{valueText(after)}</ins>
        </li>
      ))}
    </ul>
  )
}

/** The places within a changed value that differ. What is new or gone is shown whole. */
function leavesOf(change: Change): Change[] {
  const { pointer, before, after } = change
  if (!isTree(before) || !isTree(after) || Array.isArray(before) !== Array.isArray(after)) {
    return JSON.stringify(before) === JSON.stringify(after) ? [] : [change]
  }
  const names = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...names].flatMap((name) => {
    return leavesOf({ pointer: `${pointer}/${name}`, before: before[name], after: after[name] })
  })
}

function isTree(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
