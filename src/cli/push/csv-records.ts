// Records of a CSV file: rows with the same id, one after the other, are one record, and each of them an item of its lists.
import { batchLimits } from '../../api/batch/limits.ts'
import { bodyOfRows } from './csv-body.ts'
import { columnsOf, knownColumns, type ColumnNames, type Columns } from './csv-columns.ts'
import { csvRows, type Row } from './csv-rows.ts'
import type { PushOperation } from './push-operations.ts'
import { batchLine, type PushRecord, type RecordAnswer } from './push-record.ts'

type Options = {
  /** For messages. */
  readonly name: string
  readonly encoding: string
  readonly names: ColumnNames
}

/** Throws Error, with the line, where the file is no CSV. */
export async function* csvRecords(
  source: AsyncIterable<Uint8Array>,
  operation: PushOperation,
  { name, encoding, names }: Options,
): AsyncGenerator<readonly PushRecord[]> {
  const known = (header: readonly string[]) => knownColumns(header, names, operation)
  let grouping: Grouping | null = null
  for await (const rows of csvRows(source, { name, encoding, known })) {
    const records: PushRecord[] = []
    for (const row of rows) {
      if (grouping === null) {
        const columns = headerColumns(row, { name, names, operation })
        grouping = newGrouping(columns, (group) => recordOf(group, columns, operation))
      } else records.push(...grouping.add(row))
    }
    yield records
  }
  if (grouping !== null) yield grouping.end()
}

function headerColumns(
  { line, cells }: Row,
  {
    name,
    names,
    operation,
  }: Pick<Options, 'name' | 'names'> & { readonly operation: PushOperation },
): Columns {
  try {
    return columnsOf(cells, names, operation)
  } catch (error) {
    throw new Error(`${name}, line ${line}: ${(error as Error).message}`, { cause: error })
  }
}

type Group = {
  readonly id: string
  readonly rows: Row[]
  /** Of all cells. */
  length: number
  lastLine: number
  /** Why it is no record. */
  fault: Fault | null
}

type Fault = { readonly rule: string; readonly pointer: string; readonly message: string }

type Grouping = ReturnType<typeof newGrouping>

/** Rows of the same id that are not together would replace each other’s items. */
function newGrouping(columns: Columns, recordOfGroup: (group: Group) => PushRecord) {
  const idAt = columns.findIndex((column) => column?.name === 'id')
  const hasLists = columns.some((column) => column !== null && column.list !== null)
  const begun = new Map<string, number>()
  let group: Group | null = null

  /** The record that ends before the row, if one does. */
  function add(row: Row): readonly PushRecord[] {
    const id = row.cells[idAt] ?? ''
    const fault = row.cells.length === columns.length ? null : wrongCount(row, columns)
    if (group !== null && id !== '' && group.id === id) {
      addRow(group, row)
      group.fault ??= fault
      return []
    }
    const ended = end()
    const before = begun.get(id)
    group = { id, rows: [], length: 0, lastLine: 0, fault }
    addRow(group, row)
    if (before !== undefined) group.fault ??= apart(id, before)
    if (hasLists) begun.set(id, row.line)
    return ended
  }

  function end(): readonly PushRecord[] {
    const ended = group === null ? [] : [recordOfGroup(group)]
    group = null
    return ended
  }
  return { add, end }
}

/** Of a record that is too large, no more rows are kept. */
function addRow(group: Group, row: Row): void {
  group.lastLine = row.lastLine
  for (const cell of row.cells) group.length += cell.length
  if (group.length <= batchLimits.lineBytesMax) group.rows.push(row)
  else group.fault = tooLarge
}

const tooLarge: Fault = {
  rule: 'body_too_large',
  pointer: '',
  message: `The record is larger than ${batchLimits.lineBytesMax / 1024 / 1024} MiB.`,
}

function wrongCount({ line, cells }: Row, columns: Columns): Fault {
  const message =
    `Line ${line} has ${cells.length} cells, but the header has ${columns.length}: ` +
    'put cells that contain the separator, such as amounts with a comma, into quotation marks.'
  return { rule: 'csv_cells', pointer: '', message }
}

function apart(id: string, line: number): Fault {
  const message = `Rows of ${JSON.stringify(id)} also begin on line ${line}: the rows of a record must be together.`
  return { rule: 'csv_rows_apart', pointer: '/id', message }
}

function recordOf(group: Group, columns: Columns, operation: PushOperation): PushRecord {
  const { id, rows, lastLine } = group
  const { op, isNamed, fields } = operation
  const place = { line: rows[0]?.line ?? lastLine, lastLine }
  const { body, conflict, locate } = bodyOfRows(rows, columns)
  if (!('id' in fields)) delete body['id']
  const content = batchLine(op, {
    id: isNamed && id !== '' ? Buffer.from(JSON.stringify(id)) : null,
    body: Buffer.from(JSON.stringify(body)),
  })
  const fault =
    group.fault ??
    (conflict === null ? null : { rule: 'csv_rows_differ', ...conflict }) ??
    (content.length <= batchLimits.lineBytesMax ? null : tooLarge)
  if (fault === null) return { ...place, content, locate }
  return { ...place, content: refusalOf(fault, { op, id }), locate: null }
}

function refusalOf(
  fault: Fault,
  { op, id }: { readonly op: string; readonly id: string },
): RecordAnswer {
  return { op, id, status: 400, answer: { code: '400', reason: fault.message, errors: [fault] } }
}
