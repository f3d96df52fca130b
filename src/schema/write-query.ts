// Query parameters of writes. An unknown one that may have been meant to make the write conditional, or that resembles a
// known one, refuses the write; any other is a warning.
import { nearestName } from './nearest-name.ts'
import { addFault, addWarning, type Issues } from './issues.ts'
import { readParameter, type QueryFields } from './query.ts'
import { quote, shorten } from './field.ts'

/** Parameters that make a write conditional or a dry run, in this API or in others. */
const conditionalParameters = [
  'dryRun',
  'upsert',
  'validate',
  'validateOnly',
  'preview',
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

/** Words that are not recognized by similarity, because harmless ones resemble them: `comment` is near `commit`. */
const conditionalWords = [
  /dry|preview|validat|simulat|upsert|noop|whatif|sandbox|rollback|readonly/,
  /^(?:test|trial)/,
  /^no(?:commit|save|write)/,
  /^(?:commit|save|persist|apply|execute|explain|etag)$/,
  /^if.*(?:since|version)$|if(?:missing|absent|exists)$/,
  /^(?:expected|base|row)version$/,
]

/** Such as `mode=dryRun`. */
const conditionalValue =
  /^(?:dryrun|preview|validate|validateonly|simulate|simulation|test|noop|whatif|sandbox)$/

type Known = {
  readonly fields: QueryFields
  /** Parameters that were read before. */
  readonly others: QueryFields
}

/** Adds an issue for every parameter that is unknown or invalid. */
export function validateQuery(
  query: Readonly<Record<string, string | string[] | undefined>>,
  { fields, others }: Known,
  issues: Issues,
): void {
  for (const name in query) {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined
    if (field !== undefined) readParameter(name, query[name], field, issues)
    else validateUnknown([name, query[name]], Object.keys({ ...fields, ...others }), issues)
  }
}

function validateUnknown(
  [name, value]: readonly [name: string, value: string | string[] | undefined],
  known: readonly string[],
  issues: Issues,
): void {
  const pointer = `?${shorten(name)}`
  const plain = lettersOf(name)
  const meant = nearestName(plain, known)
  const hint = meant === null ? '' : ` Did you mean ${meant}?`
  const message = `${quote(name)} is not a parameter of this call.${hint}`
  if (meant !== null || isConditional(plain) || isConditionalValue(value))
    addFault(issues, { pointer, rule: 'query_invalid', message })
  else addWarning(issues, { pointer, rule: 'query_unknown', message })
}

/** Also recognizes variants such as `dry_run`, `isDryRun` and `DRYRUN`. */
function isConditional(plain: string): boolean {
  if (nearestName(plain, conditionalParameters) !== null) return true
  return conditionalWords.some((words) => words.test(plain))
}

function isConditionalValue(value: string | string[] | undefined): boolean {
  return [value ?? []].flat().some((one) => conditionalValue.test(lettersOf(one)))
}

function lettersOf(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
}
