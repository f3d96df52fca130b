// Reads a line of a reconciliation: a record as the source lists it. Only what the line gives is compared.
import type { Issue } from '../../domain/issue.ts'
import { HubError } from '../../domain/hub-error.ts'
import type { Json } from '../../domain/json-changes.ts'
import type { SourceEntry } from '../../domain/reconciliations/compare-entries.ts'
import { reconciliationLimits } from '../../domain/reconciliations/limits.ts'
import { reconciledFields } from '../../domain/reconciliations/reconciled-fields.ts'
import type { ReconciledKind } from '../../domain/reconciliations/reconciliation.ts'
import type { SourceTime } from '../../domain/source-clock.ts'
import { JsonFault } from '../../json/json-fault.ts'
import { parseJson, type JsonValue } from '../../json/json.ts'
import { escape, quote, wrongType, type Field } from '../../schema/field.ts'
import { addFault, newIssues, type Issues } from '../../schema/issues.ts'
import { nearestName } from '../../schema/nearest-name.ts'
import type { Line } from '../read-lines.ts'
import { entryFields } from './schema.ts'

/** A warning about one field of many lines. */
export type LineWarning = Pick<Issue, 'pointer' | 'rule' | 'message' | 'expected'> & {
  /** The first line, and how many lines. */
  readonly line: number
  readonly lines: number
}

export type EntryReader = {
  /** Throws HubError `invalid` with all faults of the line. */
  read(line: Line): SourceEntry
  warnings(): readonly LineWarning[]
}

/** `strict`: a field that is not compared refuses the line. */
export function openEntryReader(kind: ReconciledKind, strict: boolean): EntryReader {
  const { id: idField, sourceModifiedDate: clockField } = entryFields
  const fields: ReadonlyMap<string, Field<unknown>> = entryFields.ofKind[kind]
  const known = ['id', 'sourceModifiedDate', ...Object.keys(reconciledFields[kind])]
  const ignored = new Map<string, { readonly line: number; lines: number }>()

  function ignore(name: string, line: number, issues: Issues): void {
    if (strict) {
      addFault(issues, notCompared(name, known))
      return
    }
    const before = ignored.get(name)
    if (before !== undefined) before.lines += 1
    else if (ignored.size < reconciliationLimits.warningsMax) ignored.set(name, { line, lines: 1 })
  }

  function readObject(sent: ReadonlyMap<string, JsonValue>, line: number): SourceEntry {
    const issues = newIssues()
    let id: string | undefined
    let clock: SourceTime | undefined
    const values: (readonly [string, Json])[] = []
    for (const [name, value] of sent) {
      if (value === null) continue
      if (name === 'id') id = idField.read(value, '/id', issues)
      else if (name === 'sourceModifiedDate') clock = clockField.read(value, `/${name}`, issues)
      else {
        const field = fields.get(name)
        if (field === undefined) ignore(name, line, issues)
        // A field with a single value reads a Json.
        else values.push([name, field.read(value, `/${name}`, issues) as Json])
      }
    }
    if (id === undefined && !issues.faults.some(({ pointer }) => pointer === '/id')) {
      const message = 'id is required but missing.'
      addFault(issues, { pointer: '/id', rule: 'field_required', message })
    }
    if (id === undefined || issues.faults.length > 0) throw invalidLine(line, issues.faults)
    return { id, clock: clock ?? null, fields: values }
  }

  return {
    read({ number, bytes }) {
      if (bytes === null) throw lineTooLong(number)
      const value = parseLine(number, bytes)
      if (value instanceof Map) return readObject(value as ReadonlyMap<string, JsonValue>, number)
      const issues = newIssues()
      wrongType(issues, '', { wanted: 'an object', value })
      throw invalidLine(number, issues.faults)
    },
    warnings: () =>
      [...ignored].map(([name, counted]) => ({ ...notCompared(name, known), ...counted })),
  }
}

function notCompared(name: string, known: readonly string[]) {
  const nearest = nearestName(name, known)
  const hint = nearest === null ? '' : ` Did you mean ${nearest}?`
  return {
    pointer: `/${escape(name)}`,
    rule: 'field_not_compared',
    message: `${quote(name)} is not compared.${hint}`,
    ...(nearest === null ? {} : { expected: nearest }),
  } as const
}

function parseLine(line: number, bytes: Uint8Array): JsonValue {
  try {
    return parseJson(bytes)
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error
    const { pointer, rule } = error
    // A line has no line breaks, so the parser counts one line.
    const message = error.message.replace(/^Line 1, /, '')
    throw invalidLine(line, [{ pointer, rule, message }])
  }
}

function lineTooLong(line: number): HubError {
  const size = reconciliationLimits.lineBytesMax / 1024 / 1024
  const message = `The line is longer than ${size} MiB. Is there a line feed after each record?`
  return invalidLine(line, [{ pointer: '', rule: 'line_too_long', message }])
}

export function invalidLine(line: number, faults: readonly Issue[]): HubError {
  const issues = faults.map((issue) => ({ ...issue, message: `Line ${line}: ${issue.message}` }))
  return new HubError('invalid', issues[0]?.message ?? `Line ${line}`, { issues, line })
}
