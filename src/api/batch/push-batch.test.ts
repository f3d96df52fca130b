// A batch: a line each becomes a single call, in the order of the lines, and none hides another.
import { once } from 'node:events'
import { request, type IncomingMessage } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { servicePrefix } from '../endpoint.ts'
import { routes } from '../routes.ts'
import { customerBody, invoiceBody, startHub, type TestHub } from '../../../test/support/hub.ts'
import {
  asLines,
  openBatch,
  pushLines,
  readAnswer,
  textOfLines,
} from '../../../test/support/batch.ts'
import { rowsOf } from '../../../test/support/database.ts'
import { batchesLimits } from '../batches.ts'
import { lineOperationsOf } from './line-operations.ts'
import { batchLimits } from './limits.ts'

let hub: TestHub
beforeAll(async () => {
  hub = await startHub()
  await hub.seed()
})
afterAll(() => hub.stop())

const update = (change: Readonly<Record<string, unknown>> = {}) => ({
  op: 'update-invoice',
  id: 'i1',
  body: invoiceBody(change),
})

const push = (path: string, body: string, headers = {}) =>
  hub.call('POST', path, { body, headers: { ...asLines, ...headers } })

describe('a batch', () => {
  it('answers each line, then sums up', async () => {
    const { answers, summary } = await pushLines(hub, [
      update({ dueDate: '2023-01-20' }),
      { op: 'update-invoice', id: 'none', body: invoiceBody() },
      { op: 'create-customer', body: customerBody({ id: 'c2' }) },
      { op: 'create-invoice', body: { id: 'i2', ...invoiceBody({ customerId: 'c2' }) } },
      { op: 'cancel-invoice', id: 'i2' },
    ])
    expect(answers).toMatchObject([
      { line: 1, op: 'update-invoice', id: 'i1', status: 202 },
      { line: 2, op: 'update-invoice', id: 'none', status: 404 },
      { line: 3, op: 'create-customer', id: 'c2', status: 201 },
      { line: 4, op: 'create-invoice', id: 'i2', status: 201 },
      { line: 5, op: 'cancel-invoice', id: 'i2', status: 202, answer: {} },
    ])
    expect(summary).toStrictEqual({
      lines: 5,
      applied: 4,
      unchanged: 0,
      superseded: 0,
      refused: 1,
      seconds: expect.any(Number) as number,
    })
  })

  it('answers a line before the next one is sent', async () => {
    const batch = openBatch(hub)
    for (const dueDate of ['2023-02-01', '2023-02-02', '2023-02-03']) {
      batch.write(`${JSON.stringify(update({ dueDate }))}\n`)
      expect(await batch.next()).toMatchObject({ status: 202 })
    }
    batch.end()
    expect(await batch.next()).toMatchObject({ summary: { lines: 3, applied: 3 } })
  })

  it('numbers lines as a file does, and skips blank ones', async () => {
    const line = JSON.stringify({ ...update(), id: 'none' })
    const { text } = await push('/integration/batch', `\r\n${line}\r\n \t\r\n\n${line}`)
    const lines = text
      .trimEnd()
      .split('\n')
      .map((each) => JSON.parse(each) as { line: number })
    expect(lines.map((each) => each.line)).toEqual([2, 5, undefined])
  })

  it('without a line has a summary', async () => {
    const { answers, summary } = await pushLines(hub, [])
    expect({ answers, lines: summary['lines'] }).toEqual({ answers: [], lines: 0 })
  })

  it('has an operation for each write of a record, and upserts for updates', () => {
    expect([...lineOperationsOf(routes).keys()].toSorted()).toEqual([
      'cancel-invoice',
      'create-company',
      'create-customer',
      'create-invoice',
      'create-quote',
      'create-simplified-invoice',
      'link-customer',
      'update-company',
      'update-customer',
      'update-invoice',
      'update-quote',
      'update-simplified-invoice',
      'upsert-company',
      'upsert-customer',
      'upsert-invoice',
      'upsert-quote',
      'upsert-simplified-invoice',
    ])
  })

  it('creates with upserts what later lines need', async () => {
    const customer = { op: 'upsert-customer', id: 'c7', body: customerBody() }
    const invoice = { op: 'upsert-invoice', id: 'i7', body: invoiceBody({ customerId: 'c7' }) }
    const later = { ...invoice, body: invoiceBody({ customerId: 'c7', dueDate: '2023-06-01' }) }
    const { answers } = await pushLines(hub, [customer, invoice, later, customer])
    expect(answers.map(({ status, answer }) => [status, answer.details.verdict])).toEqual([
      [201, 'applied'],
      [201, 'applied'],
      [202, 'applied'],
      [202, 'unchanged'],
    ])
  })

  it('passes dryRun on to each line', async () => {
    const lines = [
      update({ dueDate: '2023-06-02' }),
      { op: 'upsert-customer', id: 'dry', body: customerBody() },
      { op: 'cancel-invoice', id: 'none' },
    ]
    const { status, text } = await push('/integration/batch?dryRun=true', textOfLines(lines))
    const { answers, summary } = readAnswer(text)
    expect(status).toBe(200)
    expect(answers).toMatchObject([
      { status: 200, answer: { wouldAnswer: 202 } },
      { status: 200, answer: { wouldAnswer: 201 } },
      { status: 200, answer: { wouldAnswer: 404 } },
    ])
    expect(summary).toMatchObject({ lines: 3, applied: 2, refused: 1 })
    const { status: missing } = await hub.call('GET', '/integration/customer/dry')
    expect(missing).toBe(404)
  })

  it('takes Prefer for all lines, and for one', async () => {
    const line = update({ colour: 'blue' })
    const strict = { status: 400, answer: { errors: [{ rule: 'unknown_field' }] } }
    const headers = { Prefer: 'handling=strict' }
    const all = await pushLines(hub, [line, { ...line, prefer: 'handling=lenient' }], { headers })
    expect(all.answers).toMatchObject([strict, { status: 202 }])
    const one = await pushLines(hub, [line, { ...line, prefer: 'handling=strict' }])
    expect(one.answers).toMatchObject([{ status: 202 }, strict])
  })

  it('takes If-Match and Idempotency-Key for a line', async () => {
    const idempotencyKey = 'batch-1'
    const { answers } = await pushLines(hub, [
      { ...update(), ifMatch: '"999"' },
      { ...update({ dueDate: '2023-03-01' }), idempotencyKey },
      { ...update({ dueDate: '2023-03-01' }), idempotencyKey },
      { ...update({ dueDate: '2023-03-02' }), idempotencyKey },
    ])
    expect(answers.map(({ status }) => status)).toEqual([412, 202, 202, 422])
    expect(answers[2]?.answer).toEqual(answers[1]?.answer)
  })

  it('gives the operations its id, and each one of its own', async () => {
    const headers = { 'X-Request-Id': 'nightly' }
    const lines = [update({ dueDate: '2023-04-01' }), update({ dueDate: '2023-04-01' })]
    const { answers } = await pushLines(hub, lines, { headers })
    const read = await Promise.all(
      answers.map(({ answer: { details } }) =>
        hub.call('GET', `/integration/operations/${details.operationId}`),
      ),
    )
    expect(read.map(({ body }) => [body.requestId, body.verdict])).toEqual([
      ['nightly', 'applied'],
      ['nightly', 'unchanged'],
    ])
  })

  it('is one call in the log, and in the metrics by line', async () => {
    hub.logged.length = 0
    const verdicts = async () =>
      /bthub_verdicts_total\{verdict="refused"\} (\d+)/.exec(
        await (await fetch(`${hub.url}/metrics`)).text(),
      )?.[1]
    const before = Number(await verdicts())
    await pushLines(hub, [update({ dueDate: 'soon' }), update({ dueDate: 'late' }), '{'])
    expect(Number(await verdicts())).toBe(before + 2)
    const metrics = await (await fetch(`${hub.url}/metrics`)).text()
    expect(metrics).toMatch(/bthub_batch_lines_total\{operation="no-such-call",status="400"\} \d/)
    const calls = hub.logged.filter(({ fields }) => fields['operation'] === 'push-batch')
    expect(calls).toMatchObject([{ event: 'call', fields: { status: 200, lines: 3, refused: 3 } }])
  })
})

describe('a line', () => {
  const good = JSON.stringify(update())
  const body = '"body":{}'
  const fault = (pointer: string, rule: string) => ({ errors: [{ pointer, rule }] })

  it.each<[string, string, object]>([
    ['that is no JSON', '{"op":"update-invoice"', fault('', 'body_not_json')],
    ['with text after its object', `${good} x`, fault('', 'body_not_json')],
    ['that is a list', '[]', fault('', 'wrong_type')],
    ['that is a text', '"update-invoice"', fault('', 'wrong_type')],
    ['with a byte order mark', `\uFEFF${good}`, fault('', 'body_encoding')],
    ['without an operation', `{"id":"i1",${body}}`, fault('/op', 'field_required')],
    [
      'of an unknown operation',
      `{"op":"updte-invoice","id":"i1",${body}}`,
      fault('/op', 'value_unknown'),
    ],
    ['of a read', `{"op":"get-invoice","id":"i1"}`, fault('/op', 'value_unknown')],
    ['of a batch', `{"op":"push-batch","body":{"items":[]}}`, fault('/op', 'value_unknown')],
    [
      'of a webhook endpoint',
      `{"op":"create-webhook-endpoint",${body}}`,
      fault('/op', 'value_unknown'),
    ],
    ['whose operation is a number', `{"op":1,"id":"i1",${body}}`, fault('/op', 'wrong_type')],
    ['without an id', `{"op":"update-invoice",${body}}`, fault('/id', 'field_required')],
    [
      'whose id is null',
      `{"op":"update-invoice","id":null,${body}}`,
      fault('/id', 'field_required'),
    ],
    ['whose id is a list', `{"op":"update-invoice","id":[],${body}}`, fault('/id', 'wrong_type')],
    ['with an empty id', `{"op":"update-invoice","id":"",${body}}`, fault('{id}', 'id_invalid')],
    [
      'with another id than its body',
      `{"op":"create-invoice","id":"i8","body":{"id":"i9"}}`,
      fault('/id', 'id_mismatch'),
    ],
    [
      'with a misspelled member',
      `{"op":"update-invoice","id":"i1","Body":{}}`,
      fault('/Body', 'unknown_field'),
    ],
    [
      'with an operation twice',
      `{"op":"update-invoice","op":"cancel-invoice","id":"i1"}`,
      fault('/op', 'duplicate_field'),
    ],
    [
      'with a body twice',
      `{"op":"update-invoice","id":"i1",${body},${body}}`,
      fault('/body', 'duplicate_field'),
    ],
    [
      'whose ifMatch is a number',
      `{"op":"update-invoice","id":"i1","ifMatch":7,${body}}`,
      fault('/ifMatch', 'wrong_type'),
    ],
    [
      'whose key is too long',
      `{"op":"update-invoice","id":"i1","idempotencyKey":"${'k'.repeat(256)}",${body}}`,
      fault('Idempotency-Key', 'idempotency_key_invalid'),
    ],
    ['without a body', '{"op":"update-invoice","id":"i1"}', fault('', 'body_empty')],
    [
      'with a body that is a list',
      '{"op":"update-invoice","id":"i1","body":[]}',
      fault('', 'wrong_type'),
    ],
    [
      'with a broken body',
      '{"op":"update-invoice","id":"i1","body":{"a":1,}}',
      fault('', 'body_not_json'),
    ],
  ])('%s is refused, and hides no other', async (_, line, answer) => {
    const { answers, summary } = await pushLines(hub, [good, line, good])
    expect(answers).toMatchObject([
      { status: 202 },
      { line: 2, status: 400, answer },
      { status: 202 },
    ])
    expect(summary).toMatchObject({ lines: 3, refused: 1 })
  })

  it('may have its members in any order, with escapes and a numeric id', async () => {
    const { body: sent } = update()
    const line = `{ "body" : ${JSON.stringify(sent)} , "\\u0069d" : "i\\u0031" , "op" : "update-invoice" }`
    const numeric = '{"op":"update-invoice","id":77,"body":{}}'
    const { answers } = await pushLines(hub, [line, numeric])
    expect(answers).toMatchObject([
      { id: 'i1', status: 202 },
      { id: '77', status: 400 },
    ])
  })

  it('that is too long is refused, and hides no other', async () => {
    const long = `{"op":"update-invoice","id":"i1","x":"${'x'.repeat(batchLimits.lineBytesMax)}"}`
    const { answers } = await pushLines(hub, [good, long, good])
    expect(answers).toMatchObject([
      { line: 1, status: 202 },
      { line: 2, status: 413, answer: { rule: 'body_too_large' } },
      { line: 3, status: 202 },
    ])
  })

  it('that is refused is recorded, even if it is cut', async () => {
    const refused = () =>
      rowsOf<{ record_id: string }>(
        hub.databaseUrl,
        `select record_id from operation where verdict = 'refused' and record_id like 'cut-%'`,
      )
    await pushLines(hub, [
      '{"op":"update-invoice","id":"cut-1","body":{"dueDate":',
      '{"op":"update-invoice","id":"cut-2","body":{}}',
      '{"op":"cancel-invoice","id":"cut-3"',
    ])
    expect((await refused()).map((row) => row.record_id).toSorted()).toEqual([
      'cut-1',
      'cut-2',
      'cut-3',
    ])
  })
})

describe('a batch as a document', () => {
  const document = (text: string) => hub.call('POST', '/integration/batch', { body: text })

  it('is answered as one', async () => {
    const items = [update({ dueDate: '2023-05-01' }), { op: 'cancel-invoice', id: 'none' }]
    const { status, body } = await document(JSON.stringify({ items }))
    expect({ status, body }).toMatchObject({
      status: 200,
      body: {
        items: [
          { line: 1, op: 'update-invoice', id: 'i1', status: 202 },
          { line: 2, status: 404 },
        ],
        summary: { lines: 2, applied: 1, refused: 1 },
      },
    })
  })

  it('may have a broken item, which hides no other', async () => {
    const good = JSON.stringify(update({ dueDate: '2023-05-02' }))
    const { body } = await document(`{"items":[{"op":"x",},${good}, 7 ]}`)
    expect(body.items).toMatchObject([{ status: 400 }, { status: 202 }, { status: 400 }])
  })

  it('may be empty', async () => {
    const { body } = await document('{"items":[]}')
    expect(body).toMatchObject({ items: [], summary: { lines: 0 } })
  })

  it.each<[string, string, string, string]>([
    ['without items', '{}', '/items', 'field_required'],
    ['with another member', '{"items":[],"dryRun":true}', '/dryRun', 'unknown_field'],
    ['whose items are an object', '{"items":{}}', '/items', 'wrong_type'],
    ['that is a list', '[]', '', 'wrong_type'],
    ['that is cut', '{"items":[', '/items/0', 'body_not_json'],
    ['with its items twice', '{"items":[],"items":[]}', '/items', 'duplicate_field'],
    [
      'with too many',
      `{"items":[${'0,'.repeat(batchLimits.itemsMax)}0]}`,
      '/items',
      'too_many_items',
    ],
  ])('%s is refused', async (_, text, pointer, rule) => {
    const { status, body } = await document(text)
    expect({ status, body }).toMatchObject({ status: 400, body: { errors: [{ pointer, rule }] } })
  })
})

describe('a batch is refused', () => {
  it.each<[string, number, string, Readonly<Record<string, string>>]>([
    ['of another type', 415, 'body_content_type', { 'Content-Type': 'text/csv' }],
    ['compressed', 415, 'body_content_encoding', { 'Content-Encoding': 'gzip' }],
  ])('%s', async (_, status, rule, headers) => {
    const answer = await push('/integration/batch', textOfLines([update()]), headers)
    expect(answer).toMatchObject({ status, body: { rule } })
  })

  it.each<[string, string, string, Readonly<Record<string, string>>]>([
    ['with Idempotency-Key', '', 'Idempotency-Key', { 'Idempotency-Key': 'k' }],
    ['with If-Match', '', 'If-Match', { 'If-Match': '*' }],
    ['with a parameter of updates', '?upsert=true', '?upsert', {}],
    ['with an unknown parameter', '?colour=blue', '?colour', {}],
  ])('%s', async (_, query, pointer, headers) => {
    const answer = await push(`/integration/batch${query}`, textOfLines([update()]), headers)
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ pointer }] } })
  })

  it('with a read-only key', async () => {
    const as = await hub.createCaller('acme', { scope: 'read' })
    const answer = await hub.call('POST', '/integration/batch', { as, headers: asLines, body: '' })
    expect(answer).toMatchObject({ status: 403, body: { rule: 'key_scope' } })
  })

  it('beyond the number that an account may run', async () => {
    const batches = Array.from({ length: batchesLimits.runningOfAccountMax }, () => openBatch(hub))
    for (const batch of batches) {
      batch.write(`${JSON.stringify(update())}\n`)
      await batch.next()
    }
    expect(await push('/integration/batch', '')).toMatchObject({
      status: 503,
      body: { rule: 'hub_busy' },
    })
    expect(await sendWhole(20_000)).toBe(503)
    for (const batch of batches) {
      batch.end()
      await batch.rest()
    }
    expect(await push('/integration/batch', '')).toMatchObject({ status: 200 })
  })
})

/** The status for a batch of so many lines, once the hub has taken all of them. */
async function sendWhole(lines: number): Promise<number> {
  const call = request(`${hub.url}${servicePrefix}/integration/batch`, {
    method: 'POST',
    headers: {
      ...asLines,
      'X-BlueTape-Key': hub.acme.key,
      'X-Integration-AccountId': hub.acme.accountId,
    },
  })
  const taken = once(call, 'finish')
  const answered = once(call, 'response') as Promise<[IncomingMessage]>
  call.end(textOfLines(Array.from({ length: lines }, () => update())))
  const [[answer]] = await Promise.all([answered, taken])
  answer.resume()
  return answer.statusCode ?? 0
}

describe('a batch ends early', () => {
  it('when its key is revoked', async () => {
    const as = await hub.createCaller('acme')
    const batch = openBatch(hub, as)
    const line = `${JSON.stringify(update())}\n`
    batch.write(line)
    await batch.next()
    await hub.app.backend.store.revokeKey(as.key.split('_')[1] ?? '', new Date().toISOString())
    const writing = setInterval(() => batch.write(line), 50)
    let answer = await batch.next()
    while (answer.summary === undefined) answer = await batch.next()
    clearInterval(writing)
    expect(answer.error).toMatchObject({ code: '401', rule: 'key_revoked' })
  })

  it('when the hub stops, with the answers of all lines that it read', async () => {
    const other = await startHub()
    await other.seed()
    const batch = openBatch(other)
    const lines = Array.from({ length: 200 }, (_, at) =>
      JSON.stringify(update({ dueDate: `2023-01-${10 + (at % 20)}` })),
    )
    batch.write(`${lines.join('\n')}\n`)
    const first = await batch.next()
    const stopped = other.stop()
    const rest = await batch.rest()
    await stopped
    const read = rest
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
    const end = read.pop()
    const applied = [first, ...read].map(({ status }) => status)
    expect(new Set(applied)).toEqual(new Set([202]))
    expect(end).toMatchObject({
      summary: { lines: applied.length },
      error: { code: '503', rule: 'hub_stopping' },
    })
  })

  it('when a line does not arrive in time', async () => {
    const other = await startHub({ http: { limits: { lineTimeoutMs: 200, lingerMs: 100 } } })
    await other.seed()
    const batch = openBatch(other)
    batch.write(`${JSON.stringify(update())}\n{"op":"update-invoice"`)
    expect(await batch.next()).toMatchObject({ line: 1, status: 202 })
    expect(await batch.next()).toMatchObject({
      summary: { lines: 1 },
      error: { code: '408', rule: 'request_timeout' },
    })
    await other.stop()
  })
})

describe('a client that disconnects', () => {
  it('in the middle of a line has it dropped, and keeps those before', async () => {
    const customers = () =>
      rowsOf(hub.databaseUrl, `select id from customer where id like 'gone-%'`)
    const batch = openBatch(hub)
    const create = (id: string) =>
      JSON.stringify({ op: 'create-customer', body: customerBody({ id }) })
    batch.write(`${create('gone-1')}\n${create('gone-2')}`)
    await batch.next()
    hub.logged.length = 0
    batch.destroy()
    await expect
      .poll(() => hub.logged.find(({ fields }) => fields['operation'] === 'push-batch')?.fields)
      .toMatchObject({ status: 499, lines: 1, applied: 1 })
    expect(await customers()).toEqual([{ id: 'gone-1' }])
  })
})
