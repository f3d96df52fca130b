// An instant in UTC.
import { instantText } from './format.ts'

export function Time({ at }: { readonly at: string | null | undefined }) {
  return <span className="time">{instantText(at)}</span>
}
