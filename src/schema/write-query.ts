// Query parameters of a write. A word that was meant to hold the write back is never dropped: what is close to
// a known parameter refuses the write, and any other is a warning.
import { nearestName } from './nearest-name.ts'
import { addFault, addWarning, type Issues } from './issues.ts'
import { quote, shorten } from './field.ts'

/** Parameters that make a write conditional, or only try it, in this API or in others. */
const holdingBack = [
  'dryRun',
  'upsert',
  'validate',
  'validateOnly',
  'preview',
  'test',
  'testMode',
  'simulate',
  'simulation',
  'noop',
  'whatIf',
  'check',
  'checkOnly',
  'createOnly',
  'updateOnly',
  'ifMatch',
  'ifNoneMatch',
] as const

/** Adds an issue for every parameter that is not among `known`. */
export function validateQuery(
  query: Readonly<Record<string, unknown>>,
  known: readonly string[],
  issues: Issues,
): void {
  for (const name in query) if (!known.includes(name)) validateParameter(name, known, issues)
}

function validateParameter(name: string, known: readonly string[], issues: Issues): void {
  const pointer = `?${shorten(name)}`
  const plain = lettersOf(name)
  const meant = nearestName(plain, known)
  const hint = meant === null ? '' : ` Did you mean ${meant}?`
  const message = `${quote(name)} is not a parameter of this call.${hint}`
  if (meant !== null || holdsBack(plain))
    addFault(issues, { pointer, rule: 'query_invalid', message })
  else addWarning(issues, { pointer, rule: 'query_unknown', message })
}

/** `dry_run`, `dry-run`, `isDryRun` and `DRYRUN` are one word to whoever wrote them. */
function holdsBack(plain: string): boolean {
  if (nearestName(plain, holdingBack) !== null) return true
  return /dry|preview|validat|simulat|upsert|noop|whatif/.test(plain)
}

function lettersOf(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
}
