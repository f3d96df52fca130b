// Every rule, provoked on a live hub: the answer names it, says where it is broken, and links to its page.
// The answers are kept in rule-answers.json, from which the pages of the rules print them.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import * as prettier from 'prettier'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ruleNames, rules, type RuleName } from '../src/domain/rules.ts'
import type { HttpLimits } from '../src/server/http-limits.ts'
import { servicePrefix } from '../src/api/endpoint.ts'
import { ruleExamples, type Given, type LiveExample } from './rule-examples.ts'
import { createTestDatabase, runOn } from './support/database.ts'
import { moveAlong } from './support/move-invoice.ts'
import { exchange, requestText } from './support/raw-http.ts'
import { lockTables } from './support/lock-table.ts'
import {
  companyBody,
  customerBody,
  invoiceBody,
  quoteBody,
  startHub,
  type Answered,
  type Caller,
  type TestHub,
} from './support/hub.ts'

/** Fixed, so that answers that tell the time are the same on every run. */
const clock = () => new Date('2024-06-15T12:00:00.000Z')

/** What an answer says about its rule: the issue, or the answer itself. */
type RuleAnswer = { readonly status: number } & Record<string, unknown>
const answers: Partial<Record<RuleName, RuleAnswer>> = {}

let hub: TestHub
beforeAll(async () => {
  hub = await startHub({ clock })
  await hub.seed()
})
afterAll(() => hub.stop())

const live = ruleNames.filter((rule) => !('testedIn' in ruleExamples[rule]))
const elsewhere = Object.values(ruleExamples).filter((example) => 'testedIn' in example)

describe('each rule', () => {
  it.each(live)('%s is told by an answer, which links to its page', async (rule) => {
    const example = ruleExamples[rule]
    if ('testedIn' in example) return
    const answered = await provoke(rule, example)
    const told = said(rule, answered)
    answers[rule] = told.answer
    expect(told.issue).toMatchObject({ rule })
    expect(String(answered.body.reason ?? '').length).toBeLessThanOrEqual(200)
    expect(await statusOf(answered.body.docs ?? `/docs/rules/${rule}`)).toBe(200)
  })

  it.each(elsewhere)('is provoked in $testedIn', ({ testedIn }) => {
    expect(existsSync(join(import.meta.dirname, '..', testedIn))).toBe(true)
  })

  it('is answered as its page says', async () => {
    const text = await prettier.format(JSON.stringify(answers), { parser: 'json', printWidth: 100 })
    await expect(text).toMatchFileSnapshot('rule-answers.json')
  })
})

/** The part of an answer that is about the rule; whoever can't say who he is learns no rule. */
function said(rule: RuleName, { status, body }: Answered): { answer: RuleAnswer; issue: object } {
  const { code, reason, docs } = body
  if (rule === 'unauthorized') return { answer: { status, ...body }, issue: { rule } }
  if (rules[rule].effect === 'warning') {
    const issue = findingOf(rule, body.details.warnings)
    return { answer: { status, warnings: [issue] }, issue }
  }
  if (body.errors === undefined) {
    return { answer: { status, code, reason, rule: body.rule, docs }, issue: body }
  }
  const issue = findingOf(rule, body.errors)
  return { answer: { status, code, errors: [issue] }, issue }
}

type Told = { readonly rule: string; readonly pointer: string }

/** A pointer into the body, a query parameter, a header, the id in the path, or the body as a whole. */
const pointerForm = /^(\/.*|\?\w+|[A-Z][\w-]+|\{id\}|)$/

function findingOf(rule: RuleName, issues: readonly Told[]): Told {
  const issue = issues.find((candidate) => candidate.rule === rule)
  if (issue === undefined) throw new Error(`no issue of ${rule}: ${JSON.stringify(issues)}`)
  if (!pointerForm.test(issue.pointer)) throw new Error(`${issue.pointer} is no pointer`)
  return issue
}

async function statusOf(path: string): Promise<number> {
  return (await fetch(`${hub.url}${path}`)).status
}

async function provoke(rule: RuleName, example: LiveExample): Promise<Answered> {
  if (rule === 'request_timeout') {
    const limits = { headersTimeoutMs: 200, connectionsCheckEveryMs: 50 }
    return onOwnHub(limits, ({ url }) => overSocket(headOf(example).slice(0, -1), url))
  }
  if (rule === 'headers_too_large') return overSocket(headOf(example))
  return example.given === undefined ? send(hub, example) : circumstances[example.given](example)
}

function send(to: TestHub, example: LiveExample, as?: Caller, path = example.path) {
  const { method, headers = {}, change, body = change && invoiceBody(change) } = example
  return to.call(method, path, { headers, body, ...(as === undefined ? {} : { as }) })
}

const circumstances: Readonly<Record<Given, (example: LiveExample) => Promise<Answered>>> = {
  async 'The key was revoked.'(example) {
    const caller = await hub.createCaller('acme')
    const [, keyId = ''] = caller.key.split('_')
    await hub.app.backend.store.revokeKey(keyId, clock().toISOString())
    return send(hub, example, caller)
  },
  async 'The key has expired.'(example) {
    return send(hub, example, await hub.createCaller('acme', { expiresAt: '2024-06-15' }))
  },
  async 'The key is read-only.'(example) {
    return send(hub, example, await hub.createCaller('acme', { scope: 'read' }))
  },
  async 'A newer state of the project is stored.'(example) {
    const body = { ...quoteBody({ projectDetails: { projectId: 'p1' } }), id: 'newer' }
    await hub.call('POST', '/integration/quote', { body })
    return send(hub, example)
  },
  async 'The company has another customer.'(example) {
    const company = await newCompany('first')
    return send(hub, example, hub.acme, example.path.replace('b1', company))
  },
  async 'The customer has another company.'(example) {
    const company = await newCompany()
    await hub.call('POST', `/integration/company/${company}/customer`, { body: example.body })
    const another = await newCompany()
    return send(hub, example, hub.acme, example.path.replace('b1', another))
  },
  async 'The account accepts whole quantities only.'(example) {
    const policies = { integerQuantities: true }
    return send(hub, example, await hub.createCaller('whole', { policies }))
  },
  async 'The invoice is Approved.'(example) {
    const id = await newInvoice()
    await moveAlong(hub, id, ['approve_automatically'])
    return send(hub, example, hub.acme, example.path.replace('i1', id))
  },
  async 'The invoice is Canceled.'(example) {
    const id = await newInvoice()
    await hub.call('PUT', `/integration/invoice/${id}/cancel`)
    return send(hub, example, hub.acme, example.path.replace('i1', id))
  },
  async 'The key was used before with another body.'(example) {
    await send(hub, { ...example, change: { amountDue: 1000 } })
    return send(hub, example)
  },
  'The first call with the key is still running.': (example) => firstRefused(example, 2),
  async 'The account exceeds its call limits.'(example) {
    const as = await hub.createCaller('limited', { policies: { callsPerSecondMax: 1 } })
    const answered = await Promise.all([1, 2, 3].map(() => send(hub, example, as)))
    const refused = answered.find(({ status }) => status === 429)
    return refused ?? requireStatus(await send(hub, example, as), 429)
  },
  async 'More calls are in progress than the hub accepts at once.'(example) {
    return onOwnHub({ callsUnderWayMax: 4 }, (own) => firstRefused(example, 8, own))
  },
  async 'The database does not respond.'(example) {
    const database = await createTestDatabase()
    const other = await startHub({ clock, databaseUrl: database.url })
    try {
      await other.seed()
      await send(other, example)
      await database.drop()
      return await send(other, example)
    } finally {
      await other.stop()
    }
  },
  async 'A defect of the hub.'(example) {
    const id = await newInvoice()
    const spoil = `update invoice set source_modified_date = 'spoiled' where id = '${id}'`
    await runOn(hub.databaseUrl, spoil)
    const answered = await send(hub, example, hub.acme, example.path.replace('i1', id))
    if (!hub.logged.some(({ event }) => event === 'call-failed')) throw new Error('nothing logged')
    return answered
  },
}

/** With limits of its own. */
async function onOwnHub(
  limits: Partial<HttpLimits>,
  provoked: (own: TestHub) => Promise<Answered>,
): Promise<Answered> {
  const own = await startHub({ clock, http: { limits } })
  try {
    await own.seed()
    return await provoked(own)
  } finally {
    await own.stop()
  }
}

function requireStatus(answered: Answered, status: number): Answered {
  if (answered.status === status) return answered
  throw new Error(`answered ${answered.status}, not ${status}`)
}

/** Calls at once that have to wait for a lock, and the first of them that is refused at once. */
async function firstRefused(example: LiveExample, calls: number, on = hub): Promise<Answered> {
  // Every outcome of a call is kept in one of them.
  const lock = await lockTables(on.databaseUrl, 'event, operation')
  const sent = Array.from({ length: calls }, () => send(on, example))
  const refused = sent.map(async (call) => {
    const answered = await call
    if (ruleExamples[answered.body.rule as RuleName] === example) return answered
    throw new Error(`answered ${answered.status}`)
  })
  const first = await Promise.any(refused).finally(() => void lock.release())
  await Promise.allSettled(sent)
  return first
}

let invoices = 0
async function newInvoice(): Promise<string> {
  invoices += 1
  const id = `new-${invoices}`
  const body = { id, ...invoiceBody() }
  requireStatus(await hub.call('POST', '/integration/invoice', { body }), 201)
  return id
}

let companies = 0
async function newCompany(customerId?: string): Promise<string> {
  companies += 1
  const id = `company-${companies}`
  const customers = customerId === undefined ? [] : [customerBody({ id: customerId })]
  const body = { id, ...companyBody({ customers }) }
  requireStatus(await hub.call('POST', '/integration/company', { body }), 201)
  return id
}

/** The bytes of a call, for what no well-behaved client sends. */
function headOf({ method, path, headers = {} }: LiveExample): string {
  const sent = {
    Host: 'hub',
    'X-BlueTape-Key': hub.acme.key,
    'X-Integration-AccountId': hub.acme.accountId,
    ...headers,
  }
  return requestText(method, `${servicePrefix}${path}`, Object.entries(sent))
}

async function overSocket(bytes: string, url = hub.url): Promise<Answered> {
  const [answer] = (await exchange(url, bytes)).answers
  if (answer === undefined) throw new Error('no answer')
  const { status, text } = answer
  return { status, headers: new Headers(), text, body: JSON.parse(text) }
}
