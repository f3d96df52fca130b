// Lines, answers and results of reconciliations.
import { toNumber, type Decimal } from '../../domain/decimal.ts'
import { reconciliationLimits } from '../../domain/reconciliations/limits.ts'
import { reconciledFields } from '../../domain/reconciliations/reconciled-fields.ts'
import {
  discrepancies,
  reconciledKinds,
  remedies,
  type Difference,
  type ReconciledKind,
  type Reconciliation,
} from '../../domain/reconciliations/reconciliation.ts'
import type { Json } from '../../domain/json-changes.ts'
import { entriesOf } from '../../domain/fields.ts'
import type { Field, JsonSchema } from '../../schema/field.ts'
import { object, optional, required } from '../../schema/object.ts'
import { sourceTime } from '../../schema/plain-fields.ts'
import {
  arrayOf,
  boolean,
  instant,
  integer,
  nullable,
  number,
  shape,
  string,
} from '../../schema/shape.ts'
import { membersOf } from '../../schema/table-members.ts'
import { recordId } from '../../schema/text-fields.ts'
import { ruleNames } from '../../domain/rules.ts'
import { errorSchema } from '../answer-schemas.ts'

export const ndjsonType = 'application/x-ndjson'

const membersOfKind = mapKinds((kind) => membersOf(reconciledFields[kind]))

/** The readers of a line's fields. */
export const entryFields = {
  id: recordId,
  sourceModifiedDate: sourceTime,
  ofKind: mapKinds((kind) => {
    const members = Object.entries(membersOfKind[kind])
    // A table without its literal type does not tell the types of its fields.
    return new Map(members.map(([name, { field }]) => [name, field as Field<unknown>]))
  }),
}

const titles = {
  invoice: 'InvoiceEntry',
  customer: 'CustomerEntry',
  company: 'CompanyEntry',
  quote: 'QuoteEntry',
} as const satisfies Record<ReconciledKind, string>

export const entrySchema: JsonSchema = {
  title: 'ReconciliationEntry',
  anyOf: reconciledKinds.map((kind) => {
    const fixed = { id: required(recordId), sourceModifiedDate: optional(sourceTime) }
    return object({ ...fixed, ...membersOfKind[kind] }, titles[kind]).schema
  }),
}

export const differenceSchema = shape(
  'Difference',
  {
    id: string,
    is: { type: 'string', enum: discrepancies },
    do: { type: 'string', enum: remedies },
    fields: arrayOf(shape('FieldDifference', { pointer: string, source: {}, hub: {} })),
  },
  ['fields'],
)

export const asOfSchema = shape('AsOf', { seq: integer, at: instant })

const reconciliationProperties = {
  id: string,
  recordKind: { type: 'string', enum: reconciledKinds },
  complete: boolean,
  buckets: nullable(integer),
  listed: integer,
  equal: integer,
  missing: integer,
  stale: integer,
  ahead: integer,
  different: integer,
  extra: integer,
  asOf: asOfSchema,
  startedAt: instant,
  endedAt: instant,
  keyId: nullable(string),
}

export const reconciliationSchema = shape('Reconciliation', reconciliationProperties)

export const reconciliationResultSchema = shape('ReconciliationResult', {
  ...reconciliationProperties,
  differences: {
    ...arrayOf(differenceSchema),
    description: `The first ${reconciliationLimits.differencesKeptMax.toLocaleString('en-US')}. Personal data is masked.`,
  },
})

const summarySchema = shape('ReconciliationSummary', {
  ...reconciliationProperties,
  seconds: number,
  warnings: arrayOf(
    shape(
      'LineWarning',
      {
        pointer: string,
        rule: { type: 'string', enum: ruleNames },
        message: string,
        expected: string,
        line: integer,
        lines: integer,
      },
      ['expected'],
    ),
  ),
})

/** A line of the answer. */
export const reconciliationLineSchema: JsonSchema = {
  title: 'ReconciliationLine',
  oneOf: [
    shape('ReconciliationEnd', { summary: summarySchema }),
    differenceSchema,
    shape('ReconciliationError', { error: errorSchema }),
  ],
}

export function serializeReconciliation(record: Reconciliation) {
  const { id, recordKind, complete, buckets, listed, startedAt, createdAt, keyId } = record
  const { equal, missing, stale, ahead, different, extra, asOfSeq, asOfAt } = record
  const request = { id, recordKind, complete, buckets, listed }
  const counts = { equal, missing, stale, ahead, different, extra }
  const asOf = { seq: asOfSeq, at: asOfAt }
  return { ...request, ...counts, asOf, startedAt, endedAt: createdAt, keyId }
}

const amounts = mapKinds((kind) => {
  const named = entriesOf(reconciledFields[kind]).filter(([, spec]) => spec.kind === 'amount')
  return new Set(named.map(([name]) => `/${name}`))
})

/** Amounts are numbers, as in all answers. */
export function serializeDifference(kind: ReconciledKind, { fields, ...difference }: Difference) {
  if (fields.length === 0) return difference
  const isAmount = amounts[kind]
  const shown = fields.map(({ pointer, source, hub }) => {
    if (!isAmount.has(pointer)) return { pointer, source, hub }
    return { pointer, source: amountOf(source), hub: amountOf(hub) }
  })
  return { ...difference, fields: shown }
}

function amountOf(value: Json): number | null {
  return value === null ? null : toNumber(value as Decimal)
}

function mapKinds<T>(valueOf: (kind: ReconciledKind) => T): { readonly [K in ReconciledKind]: T } {
  const entries = reconciledKinds.map((kind) => [kind, valueOf(kind)] as const)
  return Object.fromEntries(entries) as { readonly [K in ReconciledKind]: T }
}
