// Why an operation has its verdict, in a sentence.
import type { Schemas } from 'bthub-client'

type Explained = Pick<Schemas['TimelineEntry'], 'verdict' | 'reason' | 'errors' | 'warnings'>

/** For a verdict without a reason of the hub. */
const explanations: Readonly<Record<Explained['verdict'], string>> = {
  applied: 'The change was stored.',
  unchanged: 'The stored record already has these values. Nothing was changed.',
  superseded: 'The stored record is newer by the source’s clock. Nothing was changed.',
  refused: 'The request was refused. Nothing was changed.',
}

/** Warnings never take the place of the reason. */
export function explanationOf({ verdict, reason, errors }: Explained): string {
  if (reason === null) return explanations[verdict]
  const others = errors.length - 1
  const namesFirst = errors[0]?.message === reason
  return namesFirst && others > 0 ? `${reason} (and ${others} more)` : reason
}
