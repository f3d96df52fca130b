// What is reported of a record that was not applied.
import type { PushRecord, RecordAnswer, RecordIssue } from './push-record.ts'

/** `line` is that of the file, and errors in CSV have their lines and columns. */
export type Result = RecordAnswer & { readonly line: number }

export function resultOf(
  { line, locate }: PushRecord,
  { op, id, status, answer }: RecordAnswer,
): Result {
  const record = { ...(op === undefined ? {} : { op }), ...(id === undefined ? {} : { id }) }
  const { errors } = answer
  if (errors === undefined || locate === null) return { line, ...record, status, answer }
  const located = errors.map((issue) => ({ ...locate(issue.pointer), ...issue }))
  return { line, ...record, status, answer: { ...answer, errors: located } }
}

/** For people: a row for each error. */
export function rowsOf({ line, id = '', answer }: Result): string[] {
  const { errors, rule, reason, details } = answer
  const only = {
    pointer: '',
    rule: rule ?? details?.verdict ?? 'failed',
    message: reason ?? details?.reason ?? '',
  }
  return (errors ?? [only]).map((issue: RecordIssue) => {
    const column = (issue.column ?? null) === null ? '' : `, ${issue.column}`
    return `line ${issue.line ?? line}${column}  ${id}  ${issue.rule}  ${issue.message}`
  })
}
