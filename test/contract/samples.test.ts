// The contract page's own programs, letter for letter, against a running hub. Only what the page leaves
// open is filled in: the address, the key, the account, the id and the body.
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect, promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { customerBody, startHub, type TestHub } from '../support/hub.ts'
import { has } from '../support/needs.ts'

const run = promisify(execFile)
const page = (name: string) => readFileSync(new URL(`page/${name}.txt`, import.meta.url), 'utf8')

const request = page('request.json')
const invoice = JSON.parse(request) as Readonly<Record<string, unknown>>

const hasCurl = has({
  command: 'curl',
  probe: ['--version'],
  install: 'install curl, as with `apt install curl`.',
})
const hasRequests = has({
  command: 'python3',
  probe: ['-c', 'import requests'],
  install: 'install Python 3 and requests, as with `apt install python3-requests`.',
})

let hub: TestHub
let folder: string
beforeAll(async () => {
  hub = await startHub()
  folder = mkdtempSync(join(tmpdir(), 'bthub-samples-'))
  writeFileSync(join(folder, 'request.json'), request)
  const customer = customerBody({ id: invoice['customerId'] })
  await hub.call('POST', '/integration/customer', { body: customer })
})
afterAll(async () => {
  await hub.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** The program with its blanks filled in. What it does not have is not asked for. */
function filledIn(program: string, blanks: Readonly<Record<string, string>>): string {
  const all = {
    'https://api.bluetape.com': hub.url,
    '<your-key>': hub.acme.key,
    '<your-account-id>': hub.acme.accountId,
    ...blanks,
  }
  return Object.entries(all).reduce((text, [blank, value]) => {
    if (!text.includes(blank)) throw new Error(`the page's program has no ${blank}`)
    return text.replace(blank, () => value)
  }, program)
}

async function outputOf(command: string, args: readonly string[], cwd = folder): Promise<string> {
  return (await run(command, args, { cwd, timeout: 25_000 })).stdout
}

const runCurl = (id: string) =>
  outputOf('sh', ['-c', filledIn(page('program-curl'), { '{id}': id })])

const runNodeFetch = (id: string) => {
  const program = filledIn(page('program-node-fetch'), { '{id}': id, '{ ... }': request })
  // From here it finds the package.
  return outputOf(process.execPath, ['--input-type=module', '-e', program], process.cwd())
}

const runPython = (id: string, data: string) =>
  outputOf('python3', [
    '-c',
    filledIn(page('program-python'), { '{id}': id, '<your-invoice-data>': data }),
  ])

/** An invoice that the page's body changes; resolves to its blueTapeId. */
async function seed(id: string): Promise<string> {
  const body = { id, ...invoice, dueDate: '2023-01-11', sourceModifiedDate: '2024-06-13' }
  const created = await hub.call('POST', '/integration/invoice', { body })
  expect(created.status).toBe(201)
  return created.body.blueTapeId
}

/** The one call that the program made, as the log has it. */
function lastCall() {
  return hub.logged.filter(({ event }) => event === 'call').at(-1)?.fields ?? {}
}

const answerTo = (blueTapeId: string) => ({
  blueTapeId,
  details: {
    totalAmount: 1100,
    verdict: 'applied',
    version: 2,
    changed: ['/dueDate'],
    // The sample is of 2023.
    warnings: [expect.objectContaining({ rule: 'expired_on_arrival' })],
    operationId: lastCall()['operationId'],
  },
})

describe('the contract’s sample body', () => {
  it('is answered with 202 and the members of the contract’s sample answer', async () => {
    const blueTapeId = await seed('page')
    const answer = await hub.call('PUT', '/integration/invoice/page', { body: request })
    expect(answer.status).toBe(202)
    const sample = JSON.parse(page('answer-202.json')) as { details: object }
    expect(Object.keys(answer.body)).toStrictEqual(Object.keys(sample))
    expect(answer.body.details).toMatchObject(sample.details)
    expect(answer.body).toStrictEqual(answerTo(blueTapeId))
  })

  it('is answered with 404 and the contract’s sample answer when there is no such invoice', async () => {
    const answer = await hub.call('PUT', '/integration/invoice/63168de0cbee', { body: request })
    expect(answer.status).toBe(404)
    expect(answer.body).toMatchObject(JSON.parse(page('answer-404.json')) as object)
    expect(answer.text.startsWith('{"code":"404","reason":"Invoice not exists."')).toBe(true)
  })
})

describe.skipIf(!hasCurl)('the contract’s curl program', () => {
  it('updates an invoice', async () => {
    const blueTapeId = await seed('by-curl')
    const output = await runCurl('by-curl')
    expect(lastCall()['status']).toBe(202)
    expect(JSON.parse(output)).toStrictEqual(answerTo(blueTapeId))
  })

  it('is told that an invoice does not exist', async () => {
    const output = await runCurl('missing')
    expect(lastCall()['status']).toBe(404)
    expect(JSON.parse(output)).toMatchObject(JSON.parse(page('answer-404.json')) as object)
  })
})

describe('the contract’s node-fetch program', () => {
  it('updates an invoice', async () => {
    const blueTapeId = await seed('by-node-fetch')
    const output = await runNodeFetch('by-node-fetch')
    expect(lastCall()['status']).toBe(202)
    expect(output.trim()).toBe(
      inspect(answerTo(blueTapeId)).replace('[ObjectContaining]', '[Object]'),
    )
  })
})

describe.skipIf(!hasRequests)('the contract’s Python program', () => {
  it('updates an invoice when the data is JSON text', async () => {
    const blueTapeId = await seed('by-python')
    const output = await runPython('by-python', `'''${request}'''`)
    expect(lastCall()['status']).toBe(202)
    expect(JSON.parse(output)).toStrictEqual(answerTo(blueTapeId))
  })

  it('is told to send JSON when the data is a dictionary, which goes out as form text', async () => {
    await seed('by-dictionary')
    const output = await runPython('by-dictionary', request)
    expect(lastCall()['status']).toBe(400)
    expect(JSON.parse(output)).toMatchObject({
      code: '400',
      reason: expect.stringMatching(/form text, not JSON.*json=data instead of data=data/),
      errors: [{ pointer: '', rule: 'body_form_encoded' }],
      docs: '/docs/rules/body_form_encoded',
    })
    const kept = await hub.call('GET', '/integration/invoice/by-dictionary')
    expect(kept.body).toMatchObject({ dueDate: '2023-01-11', hub: { version: 1 } })
  })

  it('is told which word of Python is none of JSON', async () => {
    const output = await runPython('missing', `str({"lines": None})`)
    expect(JSON.parse(output)).toMatchObject({ code: '400', errors: [{ rule: 'body_not_json' }] })
  })
})
