// CSV files as ERPs and spreadsheets write them: what becomes of them, and what is wrong with them by line and column.
import { describe, expect, it } from 'vitest'
import { openRecords } from './open-records.ts'
import { pushOperations } from './push-operations.ts'
import type { PushRecord } from './push-record.ts'

type Options = {
  readonly op?: string | null
  readonly names?: Readonly<Record<string, string | null>>
  readonly encoding?: string
}

async function recordsOf(
  file: string | Uint8Array,
  { op = 'upsert-invoice', names = {}, encoding = 'utf-8' }: Options = {},
  chunkBytes = Infinity,
): Promise<PushRecord[]> {
  const bytes = Buffer.from(file)
  async function* source() {
    for (let at = 0; at < bytes.length; at += chunkBytes) yield bytes.subarray(at, at + chunkBytes)
  }
  const records: PushRecord[] = []
  const operation = pushOperations.get(op ?? '') ?? null
  const input = {
    name: 'file.csv',
    source: source(),
    operation,
    names: new Map(Object.entries(names)),
    encoding,
  }
  for await (const batch of openRecords(input)) records.push(...batch)
  return records
}

const linesOf = (records: readonly PushRecord[]) =>
  records.map(({ content }) =>
    content instanceof Uint8Array
      ? (JSON.parse(Buffer.from(content).toString()) as unknown)
      : content,
  )

const file = (...rows: readonly string[]) => `${rows.join('\n')}\n`

describe('CSV', () => {
  const expected = [
    {
      op: 'upsert-invoice',
      id: 'I-1',
      body: { id: 'I-1', invoiceNumber: 'A, 1', totalAmount: '1100.00' },
    },
    {
      op: 'upsert-invoice',
      id: 'I-2',
      body: { id: 'I-2', invoiceNumber: 'A "2"', dueDate: '2024-06-01' },
    },
  ]
  const rows = [
    'id,invoiceNumber,totalAmount,dueDate',
    'I-1,"A, 1",1100.00,',
    'I-2,"A ""2""",,2024-06-01',
  ]

  it.each([
    ['of RFC 4180', `${rows.join('\r\n')}\r\n`],
    ['with line feeds and without the last one', rows.join('\n')],
    ['with the line breaks of an old Mac', rows.join('\r')],
    ['with line breaks of several kinds', `${rows[0]}\r\n${rows[1]}\n${rows[2]}\r`],
    ['with a byte order mark', `\uFEFF${file(...rows)}`],
    [
      'with blank lines, and rows without any text',
      file('', ...rows.flatMap((row) => [row, '', ',,,'])),
    ],
    [
      'with semicolons',
      file(
        'id;invoiceNumber;totalAmount;dueDate',
        'I-1;A, 1;1100.00;',
        'I-2;"A ""2""";;2024-06-01',
      ),
    ],
    [
      'with tabs',
      file(
        'id\tinvoiceNumber\ttotalAmount\tdueDate',
        'I-1\tA, 1\t1100.00\t',
        'I-2\t"A ""2"""\t\t2024-06-01',
      ),
    ],
  ])('%s is read, however it arrives', async (_, text) => {
    for (const chunkBytes of [1, 7, Infinity])
      expect(linesOf(await recordsOf(text, {}, chunkBytes))).toEqual(expected)
  })

  it('has an item of its lists in each row of a record, and other fields in any of them', async () => {
    const text = file(
      'id,dueDate,lines.description,lines.quantity,salesInfo.firstName',
      'I-1,2024-06-01,"two\nlines",2,Ada',
      'I-1,,Post,1,',
      'I-1,2024-06-01,,,Bob',
      'I-2,2024-07-01,,,',
    )
    const records = await recordsOf(text)
    expect(linesOf(records)).toMatchObject([
      {
        body: {
          dueDate: '2024-06-01',
          lines: [
            { description: 'two\nlines', quantity: '2' },
            { description: 'Post', quantity: '1' },
          ],
          salesInfo: [{ firstName: 'Ada' }, { firstName: 'Bob' }],
        },
      },
      { body: { id: 'I-2', dueDate: '2024-07-01' } },
    ])
    expect(records.map(({ line, lastLine }) => [line, lastLine])).toEqual([
      [2, 5],
      [6, 6],
    ])
    const at = (pointer: string) => records[0]?.locate?.(pointer)
    expect(at('/lines/1/quantity')).toEqual({ line: 4, column: 'lines.quantity' })
    expect(at('/lines/1')).toEqual({ line: 4, column: null })
    expect(at('/salesInfo/1/firstName')).toEqual({ line: 5, column: 'salesInfo.firstName' })
    expect(at('/dueDate')).toEqual({ line: 2, column: 'dueDate' })
    expect(at('/totalAmount')).toEqual({ line: 2, column: null })
  })

  it('has nested objects, and flags', async () => {
    const text = file(
      'id,creditDetails.creditAmount,creditDetails.agingOverdueBalance.name',
      'C,1,30',
      'C,,60',
    )
    expect(linesOf(await recordsOf(text, { op: 'upsert-company' }))).toMatchObject([
      {
        body: {
          creditDetails: {
            creditAmount: '1',
            agingOverdueBalance: [{ name: '30' }, { name: '60' }],
          },
        },
      },
    ])
    const project = file('id,projectDetails.federalProjectDetails.hasBond', 'I-1,TRUE', 'I-2,maybe')
    expect(linesOf(await recordsOf(project, { op: 'create-invoice' }))).toEqual([
      {
        op: 'create-invoice',
        body: { id: 'I-1', projectDetails: { federalProjectDetails: { hasBond: true } } },
      },
      {
        op: 'create-invoice',
        body: { id: 'I-2', projectDetails: { federalProjectDetails: { hasBond: 'maybe' } } },
      },
    ])
  })

  it('has columns of an ERP by a map, and others that are not pushed', async () => {
    const names = { 'Beleg, Nr.': 'id', Betrag: 'lines.totalAmount', Notiz: null }
    const records = await recordsOf(file('Beleg, Nr.;Betrag;Notiz', 'I-1;1;x'), { names })
    expect(linesOf(records)).toMatchObject([{ id: 'I-1', body: { lines: [{ totalAmount: '1' }] } }])
    expect(records[0]?.locate?.('/lines/0/totalAmount')).toEqual({ line: 2, column: 'Betrag' })
  })

  it('sends an id beside a body that has none', async () => {
    expect(linesOf(await recordsOf('id\nI-1\n', { op: 'cancel-invoice' }))).toEqual([
      { op: 'cancel-invoice', id: 'I-1', body: {} },
    ])
  })

  it('has another encoding where one is named', async () => {
    const bytes = Buffer.from('id,invoiceNumber\nI-1,Gr\u00fc\u00dfe\n', 'latin1')
    expect(linesOf(await recordsOf(bytes, { encoding: 'windows-1252' }))).toMatchObject([
      { body: { invoiceNumber: 'Grüße' } },
    ])
    await expect(recordsOf(bytes)).rejects.toThrow('file.csv is not in utf-8. Name its encoding')
    const wide = Buffer.from('\uFEFFid,invoiceNumber\nI-1,Grüße\n', 'utf16le')
    expect(linesOf(await recordsOf(wide, { encoding: 'utf-16le' }, 1))).toMatchObject([
      { id: 'I-1', body: { invoiceNumber: 'Grüße' } },
    ])
  })

  it.each<[string, string, string, number]>([
    [
      'csv_cells',
      file('id,totalAmount', 'I-1,1,100.00', 'I-2,1'),
      'Line 2 has 3 cells, but the header has 2: put cells that contain the separator, such as amounts with a comma, into quotation marks.',
      2,
    ],
    [
      'csv_rows_differ',
      file('id,dueDate,lines.quantity', 'I-1,2024-06-01,1', 'I-1,2024-06-02,1', 'I-2,,1'),
      'dueDate is "2024-06-02" on line 3, but "2024-06-01" in a row before it.',
      2,
    ],
    [
      'csv_rows_apart',
      file('id,lines.quantity', 'I-0,1', 'I-2,1', 'I-0,1'),
      'Rows of "I-0" also begin on line 2: the rows of a record must be together.',
      4,
    ],
    [
      'body_too_large',
      file(
        'id,lines.description',
        ...Array.from({ length: 50 }, () => `I-1,${'x'.repeat(100_000)}`),
        'I-2,x',
      ),
      'The record is larger than 4 MiB.',
      2,
    ],
  ])('refuses a record with %s, and no other', async (rule, text, message, line) => {
    const records = await recordsOf(text)
    const refused = records.filter(({ content }) => !(content instanceof Uint8Array))
    expect(refused).toMatchObject([
      {
        line,
        content: {
          op: 'upsert-invoice',
          status: 400,
          answer: { reason: message, errors: [{ rule }] },
        },
      },
    ])
    expect(records.length).toBeGreaterThan(1)
  })

  it.each([
    ['id,invoiceNo\n', 'file.csv, line 1: Column "invoiceNo" is no field of upsert-invoice.'],
    [
      'id,invoice_number\n',
      'Column "invoice_number" is no field of upsert-invoice. Did you mean invoiceNumber?',
    ],
    ['id,lines.unit\n', 'Column "lines.unit" is no field of upsert-invoice.'],
    ['id,lines\n', 'Column "lines" is no field of upsert-invoice.'],
    ['id,constructor\n', 'Column "constructor" is no field of upsert-invoice.'],
    ['dueDate\n', 'No column is the id.'],
    ['id,id\n', 'Two columns are id: id and id.'],
    [
      'id,dueDate\nI-1,"x\nI-2,y\n',
      'file.csv, line 2: a quotation mark begins a cell, and none ends it.',
    ],
    [
      'id,dueDate\n\nI-1,x\nI-2,y"z\n',
      'file.csv, line 4: a quotation mark inside a cell must be written twice',
    ],
    [
      `id,dueDate\nI-1,"${'x'.repeat(5_000_000)}`,
      'file.csv, line 2: a row is larger than 4 MiB; is a quotation mark missing?',
    ],
    ['x'.repeat(70_000), 'file.csv, line 1: no header within 65536 characters.'],
    ['[{"id":"I-1"}]', 'file.csv is one JSON list.'],
  ])('ends where the file is wrong (%#)', async (text, message) => {
    await expect(recordsOf(text)).rejects.toThrow(message)
  })

  it('names all that is wrong with a header, and columns of the map that it lacks', async () => {
    await expect(recordsOf('a,b\n', { names: { c: 'id' } })).rejects.toThrow(
      'Column "a" is no field of upsert-invoice. Column "b" is no field of upsert-invoice. There is no column "c".',
    )
  })

  it('is nothing without a header', async () => {
    expect(await recordsOf('\n')).toEqual([])
    expect(await recordsOf('id,dueDate\n')).toEqual([])
  })
})

describe('NDJSON', () => {
  it('passes on lines of a batch as they are', async () => {
    const lines = ['{"op":"update-invoice", "id":"I-1","body":{"totalAmount":1.10}}', '{broken']
    const records = await recordsOf(lines.join('\r\n'), { op: null })
    expect(records.map(({ content }) => Buffer.from(content as Uint8Array).toString())).toEqual([
      `${lines[0]}\r`,
      lines[1],
    ])
  })

  it('wraps bodies into an operation, with their numbers as they are', async () => {
    const textsOf = async (op: string, text: string) =>
      (await recordsOf(text, { op })).map(({ content }) =>
        Buffer.from(content as Uint8Array).toString(),
      )
    expect(
      await textsOf('update-invoice', '{"id":7,"totalAmount":1.10}\n{"totalAmount":1}'),
    ).toEqual([
      '{"op":"update-invoice","id":7,"body":{"id":7,"totalAmount":1.10}}',
      '{"op":"update-invoice","body":{"totalAmount":1}}',
    ])
    expect(await textsOf('create-invoice', '{"id":"I-1"}')).toEqual([
      '{"op":"create-invoice","body":{"id":"I-1"}}',
    ])
    expect(await textsOf('cancel-invoice', '{"id":"I-1","é":1}')).toEqual([
      '{"op":"cancel-invoice","id":"I-1","body":{"é":1}}',
    ])
  })

  it('refuses a line that is no JSON or too long, and no other', async () => {
    const text = `{"id":"I-1",}\n{"id":"${'x'.repeat(5_000_000)}"}\n{"id":"I-3"}`
    const [first, second, third] = await recordsOf(text, { op: 'update-invoice' })
    expect(first).toMatchObject({
      line: 1,
      content: { status: 400, answer: { errors: [{ rule: 'body_not_json' }] } },
    })
    expect(second).toMatchObject({
      line: 2,
      content: { status: 413, answer: { rule: 'body_too_large' } },
    })
    expect(third?.content).toBeInstanceOf(Uint8Array)
  })
})
