// The rows of a CSV file (RFC 4180), with the lines where they are.
import { CsvError, parse } from 'csv-parse'
import { parse as parseSync } from 'csv-parse/sync'
import { batchLimits } from '../../api/batch/limits.ts'

export type Row = {
  /** The line of the file where it begins, from 1, and the one where it ends. */
  readonly line: number
  readonly lastLine: number
  readonly cells: readonly string[]
}

export const csvLimits = {
  /** Characters up to the end of the header. */
  headerLengthMax: 64 * 1024,
} as const

const delimiters = [',', ';', '\t'] as const

type Options = {
  /** A label of the Encoding Standard. */
  readonly encoding: string
  /** For messages. */
  readonly name: string
  /** The more columns of a header are known, the better; the header is not changed by it. */
  readonly known: (header: readonly string[]) => number
}

/** The header is the first row. Rows without any text are skipped. Throws Error, with the line, where the file is no CSV. */
export async function* csvRows(
  source: AsyncIterable<Uint8Array>,
  options: Options,
): AsyncGenerator<readonly Row[]> {
  const { first, rest } = await headerOf(textOf(source, options), options)
  const parser = openParser(delimiterOf(first, options))
  for await (const text of rest) {
    yield await parser.rowsOf(text)
    parser.throwFailure(options.name)
  }
  yield await parser.rowsOf(null)
  parser.throwFailure(options.name)
}

/** Rows are taken as they are parsed: a stream would lose those before an error. */
function openParser(delimiter: string) {
  let rows: Row[] = []
  let lastLine = 0
  let failure: Error | null = null
  const parser = parse({
    delimiter,
    max_record_size: batchLimits.lineBytesMax,
    relax_column_count: true,
    skip_empty_lines: true,
    on_record(cells: readonly string[], { lines }) {
      lastLine = lines
      const line = lastLine - lineBreaksIn(cells)
      if (cells.some((cell) => cell !== '')) rows.push({ line, lastLine, cells })
      return null
    },
  })
  parser.on('error', (error) => (failure = error))
  parser.resume()
  return {
    /** `null` ends the text. */
    async rowsOf(text: string | null): Promise<readonly Row[]> {
      await new Promise((resolve) => {
        if (text === null) parser.end(resolve)
        else parser.write(text, resolve)
      })
      const parsed = rows
      rows = []
      return parsed
    },
    throwFailure(name: string) {
      if (failure === null) return
      if (!(failure instanceof CsvError)) throw failure
      const { code, lines } = failure as CsvError & { readonly lines: number }
      // An open quotation mark is only noticed at the end of the file.
      const line = code === 'CSV_QUOTE_NOT_CLOSED' ? lastLine + 1 : lines
      throw new Error(`${name}, line ${line}: ${reasonOf(code)}`, { cause: failure })
    },
  }
}

function lineBreaksIn(cells: readonly string[]): number {
  let count = 0
  for (const cell of cells) if (cell.includes('\n')) count += cell.split('\n').length - 1
  return count
}

function reasonOf(code: CsvError['code']): string {
  if (code === 'CSV_MAX_RECORD_SIZE')
    return `a row is larger than ${batchLimits.lineBytesMax / 1024 / 1024} MiB; is a quotation mark missing?`
  if (code === 'CSV_QUOTE_NOT_CLOSED') return 'a quotation mark begins a cell, and none ends it.'
  return 'a quotation mark inside a cell must be written twice, and the cell in quotation marks.'
}

/** All line breaks are line feeds, so that a file may have several kinds. */
async function* textOf(
  source: AsyncIterable<Uint8Array>,
  { encoding, name }: Options,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true })
  const decoded = (chunk?: Uint8Array) => {
    try {
      return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true })
    } catch (cause) {
      const message = `${name} is not in ${encoding}. Name its encoding, such as --encoding windows-1252.`
      throw new Error(message, { cause })
    }
  }
  let isAfterReturn = false
  const unified = (text: string) => {
    const rest = isAfterReturn && text.startsWith('\n') ? text.slice(1) : text
    if (text !== '') isAfterReturn = text.endsWith('\r')
    return rest.replaceAll(/\r\n?/g, '\n')
  }
  for await (const chunk of source) yield unified(decoded(chunk))
  yield unified(decoded())
}

/** Reads as far as the header goes. `rest` begins with it. */
async function headerOf(text: AsyncGenerator<string>, { name }: Options) {
  let begin = ''
  while (!begin.trimStart().includes('\n')) {
    const { done, value } = await text.next()
    if (done === true) break
    begin += value
    if (begin.length > csvLimits.headerLengthMax && !begin.includes('\n'))
      throw new Error(`${name}, line 1: no header within ${csvLimits.headerLengthMax} characters.`)
  }
  async function* rest() {
    yield begin
    yield* text
  }
  return { first: begin.trimStart().split('\n', 1)[0] ?? '', rest: rest() }
}

/** The one by which most columns are known, or, if none is, the most frequent. */
function delimiterOf(header: string, { known }: Options): string {
  const splits = delimiters.map((delimiter) => {
    const cells = cellsOf(header, delimiter)
    return { delimiter, known: known(cells), count: cells.length }
  })
  const [best] = splits.toSorted((a, b) => b.known - a.known || b.count - a.count)
  return best?.delimiter ?? ','
}

function cellsOf(header: string, delimiter: string): readonly string[] {
  try {
    return parseSync(header, { delimiter })[0] ?? []
  } catch (error) {
    if (error instanceof CsvError) return []
    throw error
  }
}
