// Secrets: keys and persons get into no log, no refusal, no metric and no operation. Canaries are
// planted in everything that is sent, and looked for in everything that comes out.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openLog } from '../src/log.ts'
import { rowsOf, runOn } from './support/database.ts'
import { eventually } from './support/eventually.ts'
import {
  companyBody,
  customerBody,
  invoiceBody,
  projectBody,
  quoteBody,
  startHub,
  type Answered,
  type TestHub,
} from './support/hub.ts'
import { exchange, requestText } from './support/raw-http.ts'

const canary = {
  email: 'canary-mail@person.example',
  phone: '+15557770001',
  number: 15557770002,
  firstName: 'Canaria',
  lastName: 'Birdwood',
}
const person = {
  firstName: canary.firstName,
  lastName: canary.lastName,
  emailAddress: canary.email,
  cellPhoneNumber: canary.phone,
}
const personalCanaries = /canary-mail|1555777000|Canaria|Birdwood/

let hub: TestHub
let guessedKey: string
const answers: Answered[] = []
const madeKeys: string[] = []
/** Every operation that was made, by its id. */
const operationIds: string[] = []

beforeAll(async () => {
  hub = await startHub()
  guessedKey = `${hub.acme.key.slice(0, -1)}${hub.acme.key.endsWith('0') ? 1 : 0}`
  await callAll()
  await operateAll()
})
afterAll(() => hub.stop())

async function call(...[method, path, options]: Parameters<TestHub['call']>): Promise<Answered> {
  const answer = await hub.call(method, path, options)
  answers.push(answer)
  const id = answer.headers.get('x-operation-id')
  if (id !== null) operationIds.push(id)
  return answer
}

const asCustomer = (change: Readonly<Record<string, unknown>>) =>
  customerBody({ ...person, ...change })
const asInvoice = (change: Readonly<Record<string, unknown>> = {}) =>
  invoiceBody({ salesInfo: [person], ...change })

/** What is personal of a business that is one person. */
const business = {
  businessAddress: `1 ${canary.lastName} Street`,
  businessPhoneNumber: canary.phone,
}
const asCompany = (change: Readonly<Record<string, unknown>> = {}) =>
  companyBody({ ...business, ...change })
const owner = {
  firstName: canary.firstName,
  lastName: canary.lastName,
  phone: canary.phone,
  homeAddress: `2 ${canary.lastName} Street`,
}
const contractor = { ...owner, ...business, businessEmail: canary.email }
const asQuote = (change: Readonly<Record<string, unknown>> = {}) => {
  const people = { individualOwners: [owner], businessOwners: [contractor] }
  const projectDetails = projectBody({ ...people, primeContractorDetails: contractor, ...change })
  return quoteBody({ projectDetails })
}

async function callAll(): Promise<void> {
  const companies = '/integration/company'
  const quotes = '/integration/quote'
  const customers = '/integration/customer'
  const invoices = '/integration/invoice'
  const writes: readonly (readonly ['POST' | 'PUT', string, unknown, Record<string, string>?])[] = [
    ['POST', customers, asCustomer({ id: 'c1' })],
    ['POST', customers, asCustomer({ id: 'c1' })],
    ['POST', customers, asCustomer({ id: 'c1', firstName: 'Other' })],
    ['PUT', `${customers}/c1`, asCustomer({})],
    ['PUT', `${customers}/c1`, asCustomer({ emailAddress: `new-${canary.email}` })],
    ['PUT', `${customers}/c1`, asCustomer({ sourceModifiedDate: '2020-01-01' })],
    ['PUT', `${customers}/c1`, asCustomer({}), { 'If-Match': '"77"' }],
    [
      'PUT',
      `${customers}/c1`,
      asCustomer({ emailAdress: canary.email }),
      { Prefer: 'handling=strict' },
    ],
    ['PUT', `${customers}/c1`, asCustomer({ cellPhoneNumber: canary.number })],
    ['PUT', `${customers}/c1`, asCustomer({ emailAddress: [canary.email] })],
    ['PUT', `${customers}/c1`, asCustomer({ emailAddress: { value: canary.email } })],
    ['PUT', `${customers}/c1`, asCustomer({ firstName: canary.firstName.repeat(100) })],
    ['PUT', `${customers}/c1`, [asCustomer({})]],
    ['PUT', `${customers}/c1`, { customer: asCustomer({}) }],
    ['PUT', `${customers}/c1`, `${JSON.stringify(asCustomer({}))}}`],
    ['PUT', `${customers}/c1`, JSON.stringify(asCustomer({})).replace('}', ',"firstName":"Eve"}')],
    ['PUT', `${customers}/c1`, `emailAddress=${canary.email}&firstName=${canary.firstName}`],
    ['PUT', `${customers}/missing`, asCustomer({})],
    ['POST', companies, { id: 'b1', ...asCompany({ customers: [asCustomer({ id: 'c2' })] }) }],
    ['POST', companies, { id: 'b1', ...asCompany() }],
    ['POST', companies, { id: 'b2', ...asCompany({ customers: asCustomer({ id: 'c3' }) }) }],
    ['PUT', `${companies}/b1`, asCompany({ businessAddress: `3 ${canary.lastName} Street` })],
    ['PUT', `${companies}/b1`, asCompany({ businessPhoneNumber: '1' }), { 'If-Match': '"77"' }],
    ['PUT', `${companies}/b1`, asCompany({ businessPhoneNumber: canary.number })],
    ['PUT', `${companies}/b1`, asCompany({ businessAddress: canary.email.repeat(100) })],
    ['PUT', `${companies}/b1`, asCompany({ creditDetails: contractor })],
    ['POST', `${companies}/b1/customer`, { customerId: 'c1', ...person }],
    ['POST', quotes, { id: 'q1', ...asQuote() }],
    ['POST', quotes, { id: 'q1', ...asQuote() }],
    ['POST', quotes, { id: 'q2', ...asQuote({ individualOwners: owner }) }],
    ['POST', quotes, { id: 'q2', ...asQuote({ businessOwners: [canary.email] }) }],
    ['POST', quotes, { id: 'q2', ...asQuote({ role: { ...owner } }) }],
    ['PUT', `${quotes}/q1`, asQuote()],
    ['POST', invoices, { id: 'i1', ...asInvoice() }],
    ['POST', invoices, { id: 'i1', ...asInvoice() }],
    ['PUT', `${invoices}/i1`, asInvoice({ salesInfo: [{ ...person, firstName: 'Else' }] })],
    ['PUT', `${invoices}/i1`, asInvoice({ salesInfo: [] }), { 'If-Match': '"77"' }],
    ['PUT', `${invoices}/i1`, asInvoice({ salesInfo: person })],
    ['PUT', `${invoices}/i1`, asInvoice({ salesInfo: canary.email })],
    ['PUT', `${invoices}/i1`, asInvoice({ salesInfo: [canary.email] })],
    [
      'PUT',
      `${invoices}/i1`,
      asInvoice({ salesInfo: [{ ...person, cellPhoneNumber: canary.number }] }),
    ],
    ['PUT', `${invoices}/i1`, asInvoice({ lines: person })],
    ['PUT', `${invoices}/i1`, asInvoice({ customerId: 'nobody' })],
    ['PUT', `${invoices}/i1`, asInvoice({ subTotal: 1 })],
    ['PUT', `${invoices}/i1`, asInvoice({ payersInfo: [person] })],
    ['PUT', `${invoices}/i1/cancel`, { by: person }],
    ['PUT', `${invoices}/i1`, asInvoice({ dueDate: '2024-01-01' })],
  ]
  for (const [method, path, body, headers = {}] of writes) {
    // Under a key first: only what changes something is kept under one.
    await call(method, path, {
      body,
      headers: { ...headers, 'Idempotency-Key': `key-${answers.length}` },
    })
    await call(method, path, { body, headers })
  }
  await call('GET', invoices, { as: { accountId: 'acme', key: guessedKey } })
  await call('GET', `${invoices}?cursor=${hub.acme.key}`)
  await call('PUT', `${invoices}/i1`, {
    body: '{}',
    headers: { 'X-Request-Id': hub.acme.key.repeat(3) },
  })
  await call('GET', `${invoices}/%00`)
  await call('GET', `${companies}/none/creditInfo?email=${canary.email}&phone=x`)
  await call('GET', `${companies}/none/creditInfo?mail=${canary.email}`)
  await runOn(hub.databaseUrl, 'alter table invoice rename to invoice_away')
  await call('PUT', `${invoices}/i1`, { body: asInvoice() })
  await runOn(hub.databaseUrl, 'alter table invoice_away rename to invoice')
  const headers = [
    ['Host', 'a'],
    ['X-BlueTape-Key', hub.acme.key],
    ['Content-Length', 'x'],
  ] as const
  await exchange(hub.url, requestText('PUT', '/', headers, canary.email))
}

/** Keys that operators use and make: nothing but the answer that makes one may hold it. */
async function operateAll(): Promise<void> {
  const body = { name: 'made', reason: 'a canary' }
  for (const path of ['/operator/key', '/operator/account/acme/key']) {
    const { body: made } = await hub.call('POST', path, { body })
    madeKeys.push(made.text as string)
  }
  const [operator = ''] = madeKeys
  await call('GET', '/operator/act', { operator })
  await call('GET', '/operator/key', { operator })
  await call('GET', '/operator/account', { operator: operator.replace(/.$/, 'x') })
  await call('PUT', '/operator/account/acme', { operator, body: { reason: 1 } })
  await call('PUT', '/operator/account/acme/invoice/i1/freeze', { operator, body })
  await call('GET', `/operator/invoice?cursor=${operator}`, { operator })
  await call('PUT', `/operator/key/${operator}/revoke`, { operator })
}

const secretOf = (key: string) => key.split('_')[2] ?? key

describe('the log', () => {
  it('names every call, and holds neither a key nor a person', () => {
    expect(hub.logged.filter(({ event }) => event === 'call').length).toBeGreaterThanOrEqual(
      answers.length,
    )
    expect(hub.logged.some(({ event }) => event === 'call-failed')).toBe(true)
    const text = inspect(hub.logged, { depth: 20, maxStringLength: null, maxArrayLength: null })
    expect(text).not.toContain(secretOf(hub.acme.key))
    expect(text).not.toContain(secretOf(guessedKey))
    for (const key of [hub.operator, ...madeKeys]) expect(text).not.toContain(secretOf(key))
    expect(text).not.toMatch(personalCanaries)
  })

  it('hides what looks like a key, and what a database says of rows', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'bthub-log-'))
    const path = join(folder, 'log')
    const log = openLog('info', { destination: path })
    const error = Object.assign(new Error('duplicate key'), {
      detail: `(${canary.email})`,
      code: '23505',
    })
    log.info('probe', {
      key: hub.acme.key,
      operator: { 'x-operator-key': hub.operator, cookie: `bthub_session=${hub.operator}` },
      caller: { 'x-bluetape-key': hub.acme.key, key: hub.acme.key },
    })
    log.error('probe', { error })
    const linesOf = (text: string) => text.split('\n').filter((line) => line !== '')
    await eventually(() => existsSync(path) && linesOf(readFileSync(path, 'utf8')).length === 2)
    const text = readFileSync(path, 'utf8')
    rmSync(folder, { recursive: true })
    expect(text).toContain('23505')
    expect(text).not.toContain(secretOf(hub.operator))
    expect(text).not.toContain(secretOf(hub.acme.key))
    expect(text).not.toMatch(personalCanaries)
  })
})

describe('answers', () => {
  it('of every kind were looked at', () => {
    const statuses = new Set(answers.map(({ status }) => status))
    for (const status of [201, 202, 400, 401, 404, 409, 412, 500]) {
      expect(statuses).toContain(status)
    }
  })

  it('to writes hold neither a key nor a person', () => {
    for (const { text, headers } of answers) {
      const all = `${text}\n${JSON.stringify([...headers])}`
      expect(all).not.toContain(secretOf(hub.acme.key))
      expect(all).not.toContain(secretOf(guessedKey))
      for (const key of madeKeys) expect(all).not.toContain(secretOf(key))
      expect(all).not.toMatch(personalCanaries)
    }
  })

  it('hold nothing of the hub’s insides', () => {
    for (const { text } of answers) {
      expect(text).not.toMatch(
        /node_modules|\bat .*\.[tj]s:\d|relation|select |insert |\bpg\b|postgres/i,
      )
    }
  })
})

describe('operations', () => {
  it('hold no person, whatever their verdict', async () => {
    expect(operationIds.length).toBeGreaterThan(50)
    const verdicts = new Set<string>()
    for (const id of new Set(operationIds)) {
      const { status, text, body } = await hub.call('GET', `/integration/operations/${id}`)
      expect(status).toBe(200)
      expect(text).not.toMatch(personalCanaries)
      verdicts.add(body.verdict)
    }
    expect(verdicts).toStrictEqual(new Set(['applied', 'unchanged', 'superseded', 'refused']))
  })

  it('hold none in the database either, and neither do kept answers', async () => {
    for (const [table, column] of [
      ['operation', 'operation'],
      ['event', 'operation'],
      ['idempotency', 'answer'],
    ]) {
      const rows = await rowsOf<{ text: string | null }>(
        hub.databaseUrl,
        `select ${column}::text as text from ${table}`,
      )
      expect(rows.length).toBeGreaterThan(0)
      expect(rows.filter(({ text }) => personalCanaries.test(text ?? ''))).toStrictEqual([])
    }
  })
})

describe('metrics', () => {
  it('hold neither a key, nor a person, nor an account', async () => {
    const text = await (await fetch(`${hub.url}/metrics`)).text()
    expect(text).not.toMatch(personalCanaries)
    expect(text).not.toContain(secretOf(hub.acme.key))
    expect(text).not.toContain('acme')
  })
})

describe('the database', () => {
  it('has no key in it, only a hash that needs the pepper', async () => {
    const tables = await rowsOf<{ name: string }>(
      hub.databaseUrl,
      `select quote_ident(table_name) as name from information_schema.tables
       where table_schema = 'public' and table_type = 'BASE TABLE'`,
    )
    expect(tables.length).toBeGreaterThan(5)
    for (const { name } of tables) {
      const rows = await rowsOf<{ text: string }>(
        hub.databaseUrl,
        `select t::text as text from ${name} t`,
      )
      for (const key of [hub.acme.key, hub.operator, ...madeKeys]) {
        expect(rows.filter(({ text }) => text.includes(secretOf(key)))).toStrictEqual([])
      }
    }
  })
})
