// Field changes, before and after; of lists and objects only the differing members.
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

/** An added or removed value is one change, however deep it is. */
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
