// `bthub push` against a hub: files of both kinds, what is reported of them, and a push that goes on after its end.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bthub, surroundings } from './support/command-line.ts'
import { joinsTo, startFaultyServer } from './support/faulty-server.ts'
import { customerBody, invoiceBody, startHub, type TestHub } from './support/hub.ts'
import { ndjson } from './support/list-stream.ts'
import { program } from './support/program.ts'

let hub: TestHub
let folder: string
beforeAll(async () => {
  hub = await startHub()
  await hub.seed()
  folder = mkdtempSync(join(tmpdir(), 'bthub-push-'))
})
afterAll(async () => {
  await hub.stop()
  rmSync(folder, { recursive: true, force: true })
})

function fileOf(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const keys = () => ({ BTHUB_ACCOUNT: hub.acme.accountId, BTHUB_ACCOUNT_KEY: hub.acme.key })
const push = (...args: string[]) => bthub(['push', ...args, '--url', hub.url], keys())
const upsert = (id: string, change = {}) => ({
  op: 'upsert-invoice',
  id,
  body: invoiceBody(change),
})
const resultsOf = (path: string) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as unknown)

describe('lines of JSON', () => {
  it('are pushed as they are; what was not applied is printed, and the exit status is 3', async () => {
    const file = fileOf(
      'lines',
      `${ndjson([upsert('p1'), upsert('p2', { dueDate: 'soon', amountDue: 'x' })])}\n{"op":\n${ndjson([upsert('p1')])}`,
    )
    const { code, out, err } = await push(file)
    expect(out.split('\n')).toEqual([
      expect.stringMatching(/^line 2 {2}p2 {2}date_invalid {2}dueDate is "soon", /),
      expect.stringMatching(/^line 2 {2}p2 {2}number_invalid {2}amountDue is "x"/),
      expect.stringMatching(/^line 4 {4}body_not_json {2}/),
      'Pushed: 1 applied, 1 unchanged, 0 superseded, 2 refused.',
      '',
    ])
    expect({ code, err }).toEqual({ code: 3, err: '' })
  })

  it('are bodies of an operation from a pipe, and results go to a file', async () => {
    const results = join(folder, 'results')
    const args = ['push', '-', '--op', 'update-invoice', '--results', results, '--json']
    const child = spawn(process.execPath, [...program(), ...args, '--url', hub.url], {
      ...surroundings(keys()),
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    const body = { id: 'p1', ...invoiceBody({ dueDate: '2024-08-01' }) }
    const late = { ...body, sourceModifiedDate: '2020-01-01' }
    child.stdin.end(ndjson([body, { ...body, id: 'p9' }, late]))
    let out = ''
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()))
    const [code] = (await once(child, 'close')) as [number]
    expect(code).toBe(3)
    expect(JSON.parse(out)).toEqual({
      pushed: { applied: 1, unchanged: 0, superseded: 1, refused: 1, failed: 0 },
    })
    expect(resultsOf(results)).toMatchObject([
      { line: 2, op: 'update-invoice', id: 'p9', status: 404 },
      { line: 3, id: 'p1', status: 202, answer: { details: { verdict: 'superseded' } } },
    ])
    expect(existsSync(`${results}.position`)).toBe(false)
  })

  it('are only tried in a dry run', async () => {
    const file = fileOf('dry', ndjson([upsert('d1'), upsert('d2', { dueDate: 'soon' })]))
    const { code, out } = await push(file, '--dry-run')
    expect(out).toMatch(/^line 2 {2}d2 {2}date_invalid {2}/)
    expect(out).toMatch(/\nNot pushed: 1 applied, 0 unchanged, 0 superseded, 1 refused\.\n$/)
    expect(code).toBe(3)
    expect((await hub.call('GET', '/integration/invoice/d1')).status).toBe(404)
  })
})

describe('CSV', () => {
  const columns =
    'Nr;Beleg;Kunde;Datum;Netto;Steuer;Brutto;Offen;Stand;Status;Text;Preis;Menge;P-Netto;P-Steuer;P-Brutto'
  const names = {
    Nr: 'id',
    Beleg: 'invoiceNumber',
    Kunde: 'customerId',
    Datum: 'invoiceDate',
    Netto: 'subTotal',
    Steuer: 'taxAmount',
    Brutto: 'totalAmount',
    Offen: 'amountDue',
    Stand: 'sourceModifiedDate',
    Status: 'status',
    Text: 'lines.description',
    Preis: 'lines.unitAmount',
    Menge: 'lines.quantity',
    'P-Netto': 'lines.subTotal',
    'P-Steuer': 'lines.taxAmount',
    'P-Brutto': 'lines.totalAmount',
  }

  it('is pushed with columns of an ERP, and errors name line, column and rule', async () => {
    const header = `${columns};dueDate;expirationDate\n`
    const rest = (id: string) => `${id};R/${id};c1;2024-06-01;300;30;330;330;2024-06-01;Placed`
    const file = fileOf(
      'erp.csv',
      header +
        `${rest('e1')};Screws;100;2;200;20;220;2024-07-01;2099-07-01\n` +
        'e1;;;;;;;;;;Nails;100;1;100;10;110;;\n' +
        `${rest('e2')};Screws;100;2;200;20;220;01.07.2024;2099-07-01\n` +
        'e2;;;;;;;;;;Nails;"1,100.00";1;100;10;110;;\n' +
        `${rest('e3')};Screws;1;2;3\n`,
    )
    const map = fileOf('map.json', JSON.stringify(names))
    const { code, out, err } = await push(file, '--op', 'upsert-invoice', '--map', map)
    expect(out.split('\n')).toEqual([
      expect.stringMatching(/^line 4, dueDate {2}e2 {2}date_invalid {2}dueDate is "01\.07\.2024"/),
      'line 5, Preis  e2  number_invalid  lines/1/unitAmount is "1,100.00", which is not a number: send 1100.00.',
      expect.stringMatching(
        /^line 6 {2}e3 {2}csv_cells {2}Line 6 has 14 cells, but the header has 18/,
      ),
      'Pushed: 1 applied, 0 unchanged, 0 superseded, 2 refused.',
      '',
    ])
    expect({ code, err }).toEqual({ code: 3, err: '' })
    const { body } = await hub.call('GET', '/integration/invoice/e1')
    expect(body).toMatchObject({
      totalAmount: 330,
      lines: [
        { description: 'Screws', quantity: 2 },
        { description: 'Nails', totalAmount: 110 },
      ],
    })
  })

  it('is usage that says what is wrong', async () => {
    const file = fileOf('customers.csv', `id,firstNam\nc9,Ada\n`)
    expect((await push(file)).err).toBe(
      `bthub: ${file} is CSV, which needs --op, such as --op upsert-invoice.\n`,
    )
    expect(await push(file, '--resume')).toMatchObject({ code: 2 })
    const map = fileOf('bad.json', '{"a":1}')
    expect(await push(file, '--map', map)).toMatchObject({
      code: 2,
      err: expect.stringContaining('"a" is neither the name of a field nor null.') as string,
    })
  })
})

describe('a connection that breaks', () => {
  it('is opened again, and each line is answered once', async () => {
    const answer = '{"line":1,"op":"upsert-customer","id":"r1","status":201,"answer":{}}\n'
    const server = await startFaultyServer([
      (socket) => {
        socket.write(`HTTP/1.1 200 OK\r\nContent-Type: application/x-ndjson\r\n\r\n${answer}`)
        setTimeout(() => socket.destroy(), 200)
      },
      joinsTo(hub.url),
    ])
    try {
      const lines = ['r1', 'r2', 'r3'].map((id) => {
        return { op: 'upsert-customer', id, body: customerBody({ id }) }
      })
      const file = fileOf('broken', ndjson(lines))
      const { code, out, err } = await bthub(['push', file, '--url', server.url, '--json'], keys())
      expect(JSON.parse(out)).toMatchObject({ pushed: { applied: 3, refused: 0 } })
      expect(code).toBe(0)
      expect(err).toMatch(/^bthub: .+ Trying again in 1 s\.\n$/)
      expect((await hub.call('GET', '/integration/customer/r1')).status).toBe(404)
      expect((await hub.call('GET', '/integration/customer/r3')).status).toBe(200)
    } finally {
      await server.stop()
    }
  })

  it('is an error if there never was one', async () => {
    const file = fileOf('nobody', ndjson([upsert('n1')]))
    const { code, err } = await bthub(['push', file, '--url', 'http://127.0.0.1:1'], keys())
    expect({ code, err }).toEqual({ code: 1, err: 'bthub: The hub does not answer.\n' })
  })
})

describe('a push that was interrupted', () => {
  it('goes on after the last answered line, with complete results', async () => {
    const results = join(folder, 'resumed')
    const args = ['push', '-', '--results', results, '--url', hub.url, '--json']
    const lines = Array.from({ length: 40 }, (_, at) =>
      JSON.stringify(upsert(`s${at}`, at % 4 === 0 ? { dueDate: 'soon' } : {})),
    )
    const start = (...more: string[]) => {
      const child = spawn(process.execPath, [...program(), ...args, ...more], {
        ...surroundings(keys()),
        stdio: ['pipe', 'pipe', 'pipe'],
      })
      let [out, err] = ['', '']
      child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()))
      child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()))
      const ended = once(child, 'close').then(([code]) => ({ code: code as unknown, out, err }))
      return { child, ended }
    }
    const first = start()
    first.child.stdin.write(`${lines.slice(0, 20).join('\n')}\n`)
    const isThere = () => hub.call('GET', '/integration/invoice/s19')
    await expect.poll(async () => (await isThere()).status, { timeout: 10_000 }).toBe(200)
    first.child.kill('SIGTERM')
    const interrupted = await first.ended
    expect(interrupted.code).toBe(1)
    const [, at = ''] =
      /^bthub: Ended by SIGTERM\. Lines up to (\d+) have their answers\./.exec(interrupted.err) ??
      []
    expect(Number(at)).toBeGreaterThan(0)

    const changed = start('--resume')
    changed.child.stdin.end(lines.with(0, '{}').join('\n'))
    expect((await changed.ended).err).toMatch(/^bthub: The file has changed since it was pushed\./)

    const second = start('--resume')
    second.child.stdin.end(lines.join('\n'))
    const { code, out, err } = await second.ended
    expect({ code, err }).toEqual({ code: 3, err: '' })
    const { pushed } = JSON.parse(out) as { pushed: Record<string, number> }
    expect(pushed).toMatchObject({ refused: 10, superseded: 0, failed: 0 })
    expect((pushed['applied'] ?? 0) + (pushed['unchanged'] ?? 0)).toBe(30)
    expect(resultsOf(results)).toMatchObject(
      Array.from({ length: 10 }, (_, place) => ({ line: 4 * place + 1, status: 400 })),
    )
    expect(existsSync(`${results}.position`)).toBe(false)
  })
})
