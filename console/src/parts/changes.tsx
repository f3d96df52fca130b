// What changed, field by field: as it was, and as it is.
import type { Schemas } from 'bthub-client'
import { valueText } from './format.ts'

export function Changes({ changes }: { readonly changes: readonly Schemas['Change'][] }) {
  if (changes.length === 0) return null
  return (
    <ul className="changes">
      {changes.map(({ pointer, before, after }) => (
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
