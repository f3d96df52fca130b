// Unknown query parameters of writes. A parameter that may have been meant to make the write conditional, or that
// resembles a known one, refuses the write; any other is a warning.
import { nearestName } from './nearest-name.ts'
import { addFault, addWarning, type Issues } from './issues.ts'
import { quote, shorten } from './field.ts'

/** Parameters that make a write conditional or a dry run, in this API or in others. */
const conditionalParameters = [
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
  if (meant !== null || isConditional(plain))
    addFault(issues, { pointer, rule: 'query_invalid', message })
  else addWarning(issues, { pointer, rule: 'query_unknown', message })
}

/** Also recognizes variants such as `dry_run`, `isDryRun` and `DRYRUN`. */
function isConditional(plain: string): boolean {
  if (nearestName(plain, conditionalParameters) !== null) return true
  return /dry|preview|validat|simulat|upsert|noop|whatif/.test(plain)
}

function lettersOf(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
}
