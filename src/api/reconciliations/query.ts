// The parts of a reconciliation's URL.
import { invalid } from '../../domain/hub-error.ts'
import {
  reconciledKinds,
  type ReconciledKind,
} from '../../domain/reconciliations/reconciliation.ts'
import type { AnyCall } from '../call.ts'
import { quote } from '../../schema/field.ts'
import { nearestName } from '../../schema/nearest-name.ts'

/** Throws HubError `invalid` for a kind that cannot be reconciled. */
export function kindOf({ kind }: AnyCall): ReconciledKind {
  const known = reconciledKinds.find((one) => one === kind)
  if (known !== undefined) return known
  const nearest = nearestName(kind, reconciledKinds)
  const hint = nearest === null ? '' : ` Did you mean ${nearest}?`
  const expected = reconciledKinds.join(', ')
  const message = `The kind in the path is ${quote(kind)}, which is not one of ${expected}.${hint}`
  throw invalid([{ pointer: '{kind}', rule: 'value_unknown', message, expected }])
}

/** Names of digest buckets, separated by commas. */
export const queryBuckets = {
  schema: { type: 'string', pattern: '^[0-9a-f]{2}(,[0-9a-f]{2})*$|^[0-9a-f]{4}(,[0-9a-f]{4})*$' },
  expected: 'buckets of two or of four hexadecimal digits in small letters, separated by commas',
  read(text: string): readonly string[] | null {
    const names = text.split(',')
    const digits = names[0]?.length ?? 0
    const isName = (name: string) => name.length === digits && /^[0-9a-f]+$/.test(name)
    if ((digits !== 2 && digits !== 4) || !names.every(isName)) return null
    return [...new Set(names)]
  },
} as const
