// Bodies of every kind, good and hostile. Whatever is sent, the hub answers in time and without a 5xx; a
// refusal names the place and a rule of the catalogue; and the reader of bodies agrees with the JSON
// Schema that the OpenAPI document shows for them: what it takes is valid there, and what is not valid
// there it refuses with 400.
//
// The schema knows nothing of JSON as text (duplicate fields, depth, sizes, encodings), of what a text
// has to look like inside (amounts, dates, ids) and of sums: there the hub refuses more than the schema.
// Some bodies may be empty, which no schema can say.
import { mkdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ValidateFunction } from 'ajv/dist/2020.js'
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readDecimal } from '../src/domain/decimal.ts'
import { rules, type RuleName } from '../src/domain/rules.ts'
import { readSourceTime } from '../src/domain/source-clock.ts'
import { jsonLimits } from '../src/json/json.ts'
import { openApiDocument } from '../src/api/openapi.ts'
import { routes } from '../src/api/routes.ts'
import {
  companyBody,
  creditDetails,
  customerBody,
  filledPath,
  invoiceBody,
  projectBody,
  quoteBody,
  simplifiedBody,
  startHub,
  type Answered,
  type TestHub,
} from './support/hub.ts'
import { certificationBody } from './support/certification-body.ts'
import { schemaCompiler } from './support/compile-schema.ts'
import { runOn } from './support/database.ts'
import { sized } from './support/sized.ts'

let hub: TestHub
beforeAll(async () => {
  hub = await startHub()
  await hub.seed()
  await hub.call('POST', '/integration/quote', { body: { id: 'q1', ...quoteBody() } })
  await hub.call('POST', '/integration/company', { body: { id: 'b1', ...companyBody() } })
  const canceled = { id: 'canceled', ...invoiceBody() }
  await hub.call('POST', '/integration/invoice', { body: canceled })
  const other = await hub.createCaller('other')
  madeIds['key'] = other.key.split('_')[1] ?? ''
  const open = { dueDate: '2099-01-12', expirationDate: '2099-01-12' }
  const places = [
    ['checkout', '/integration/invoice/behind-link/checkout'],
    ['credit', '/integration/invoice/behind-link-too/checkout'],
    ['payer', '/integration/invoice/payer/checkout'],
    ['signup', '/integration/customer/c1/signup'],
  ] as const
  for (const id of ['behind-link', 'behind-link-too']) {
    await hub.call('POST', '/integration/invoice', { body: { id, ...invoiceBody(open) } })
  }
  const payer = { id: 'payer', ...simplifiedBody(open) }
  await hub.call('POST', '/integration/invoice/simplify', { body: payer })
  for (const [name, path] of places) {
    const { body } = await hub.call('GET', path)
    madeIds[name] = new URL(String(Object.values(body)[0])).search
  }
  const quote = await hub.call('GET', '/integration/quote/q1')
  madeIds['quote'] = new URL(quote.body.hub.approvalUrl).search
  const pushed = await hub.call('PUT', '/integration/invoice/i1', { body: invoiceBody() })
  madeIds['operation'] = pushed.body.details.operationId
  const endpoint = await hub.call('POST', '/integration/webhook-endpoint', { body: webhookBody() })
  madeIds['endpoint'] = endpoint.body.id
  await runOn(
    hub.databaseUrl,
    `insert into customer_import (account_id, import_id, status, started_at, due_at)
     values ('acme', gen_random_uuid(), 'running', now(), 'infinity')`,
  )
  // As if one were being written all the time: of the good bodies of the corpus none makes another one.
  const backups = join(hub.app.backend.dataFolder, 'backups')
  mkdirSync(backups)
  const claim = join(backups, 'running.json')
  writeFileSync(claim, JSON.stringify({ name: 'one', startedAt: new Date().toISOString() }))
  utimesSync(claim, new Date(Date.now() + 3_600_000), new Date(Date.now() + 3_600_000))
  madeIds['operatorKey'] = (await hub.createOperator()).split('_')[1] ?? ''
  await hub.createCaller('trial', { policies: { sandbox: true } })
  const simplified = { id: 's1', ...simplifiedBody() }
  await hub.call('POST', '/integration/invoice/simplify', { body: simplified })
})
afterAll(() => hub.stop())

// What is sent, by operation

type Target = {
  readonly name: string
  readonly method: 'POST' | 'PUT' | 'PATCH'
  readonly path: string
  readonly valid: () => Readonly<Record<string, unknown>>
}

const reasonOnly =
  /\/(?:un)?freeze |\/void |\/(?:approve|reject|release|lift-bar|settle|fail|retry) |application\/\{id\}\/cancel /

let idsMade = 0
/** Ids of what the hub makes itself, by the name that stands for them in paths. */
const madeIds: Record<string, string> = {}

const accountBody = () => ({
  name: 'Other',
  policies: {
    strictMoney: false,
    integerQuantities: false,
    advanceRate: 80,
    feeRate: 2.5,
    terms: [30, 60],
    redirectHosts: ['shop.example.com:8443'],
    linkCustomerStatus: 201,
    callsInFlightMax: 100,
    callsPerSecondMax: 200,
    sandbox: false,
  },
  reason: 'as agreed',
})
const keyBody = () => ({
  name: 'Robot',
  scope: 'write',
  expiresAt: '2100-01-01T00:00:00Z',
  reason: 'as agreed',
})

const freshId = () => `n-${(idsMade += 1)}`

/** What needs nothing but a reason, of records that may be as they like. */
const reasonTargets = routes
  .filter(({ audience, path, name }) => {
    return audience === 'operator' && reasonOnly.test(`${path} ${name}`)
  })
  .map(({ path, name }) => {
    const id = path.includes('/customer/') ? 'c1' : 'canceled'
    const valid = () => ({ reason: 'as agreed' })
    return { name, method: 'PUT' as const, path: filledPath(path, id), valid }
  })

const webhookBody = () => ({
  url: 'https://93.184.215.14/hook',
  eventTypes: ['invoice.*', 'quote.authorized'],
  description: 'books',
  headers: { 'X-Token': 'a secret' },
  enabled: true,
})
const ofAccount = '/operator/account/acme'
const endpointTargets = [
  ['/integration/webhook-endpoint', ''],
  [`${ofAccount}/webhook-endpoint`, 'account-'],
].flatMap(([path = '', account = '']) => [
  { name: `create-${account}webhook-endpoint`, method: 'POST' as const, path, valid: webhookBody },
  {
    name: `update-${account}webhook-endpoint`,
    method: 'PATCH' as const,
    path: `${path}/@endpoint`,
    valid: webhookBody,
  },
  {
    name: `rotate-${account}webhook-secret`,
    method: 'POST' as const,
    path: `${path}/@endpoint/rotate`,
    valid: () => ({ overlapHours: 4 }),
  },
  {
    name: `replay-${account}webhook-deliveries`,
    method: 'POST' as const,
    path: `${path}/@endpoint/replay`,
    valid: () => ({ fromSeq: 1, dryRun: true }),
  },
])

/** An import is running all the while: nothing is set or started, and nobody is called. */
const importTargets = ['/integration', ofAccount].flatMap((path) => {
  const account = path === ofAccount ? 'account-' : ''
  return [
    {
      name: `set-${account}customer-source`,
      method: 'PUT' as const,
      path: `${path}/customer-source`,
      valid: () => ({
        url: 'https://93.184.215.14/customers',
        headers: { 'X-Token': 'a secret' },
        rotateSecret: true,
      }),
    },
    {
      name: `start-${account}customer-import`,
      method: 'POST' as const,
      path: `${path}/customer-import`,
      valid: () => ({}),
    },
  ]
})

const targets = [
  {
    name: 'update-invoice',
    method: 'PUT',
    path: '/integration/invoice/i1',
    valid: () => invoiceBody(),
  },
  {
    name: 'create-invoice',
    method: 'POST',
    path: '/integration/invoice',
    valid: () => ({
      id: freshId(),
      ...invoiceBody(),
      quoteId: 'q1',
      quoteRefNumber: 'Q-1',
      projectDetails: projectBody(),
    }),
  },
  {
    name: 'update-simplified-invoice',
    method: 'PUT',
    path: '/integration/invoice/simplify/s1',
    valid: () => simplifiedBody(),
  },
  {
    name: 'create-simplified-invoice',
    method: 'POST',
    path: '/integration/invoice/simplify',
    valid: () => ({ id: freshId(), ...simplifiedBody() }),
  },
  {
    name: 'create-company',
    method: 'POST',
    path: '/integration/company',
    valid: () => ({
      id: freshId(),
      ...companyBody({ creditDetails, customers: [customerBody({ id: freshId() })] }),
    }),
  },
  {
    name: 'update-company',
    method: 'PUT',
    path: '/integration/company/b1',
    valid: () => companyBody({ creditDetails }),
  },
  {
    name: 'link-customer',
    method: 'POST',
    path: '/integration/company/b1/customer',
    valid: () => ({ customerId: 'c1' }),
  },
  {
    name: 'create-quote',
    method: 'POST',
    path: '/integration/quote',
    valid: () => ({ id: freshId(), ...quoteBody(), projectDetails: projectBody() }),
  },
  {
    name: 'update-quote',
    method: 'PUT',
    path: '/integration/quote/q1',
    valid: () => quoteBody(),
  },
  {
    name: 'update-customer',
    method: 'PUT',
    path: '/integration/customer/c1',
    valid: () => customerBody(),
  },
  {
    name: 'create-customer',
    method: 'POST',
    path: '/integration/customer',
    valid: () => customerBody({ id: freshId(), companyId: null }),
  },
  {
    name: 'cancel-invoice',
    method: 'PUT',
    // Not the one that the others update.
    path: '/integration/invoice/canceled/cancel',
    valid: () => ({}),
  },
  {
    name: 'start-session',
    method: 'POST',
    path: '/operator/session',
    // Of the form of a key, and nobody's.
    valid: () => ({ key: `bthubop_0123456789ab_${'0'.repeat(64)}` }),
  },
  {
    name: 'create-account',
    method: 'POST',
    path: '/operator/account',
    valid: () => ({ id: freshId(), ...accountBody() }),
  },
  {
    name: 'create-sandbox',
    method: 'POST',
    path: '/operator/sandbox',
    valid: () => ({ template: 'empty', hours: 1, name: 'Trial', reason: 'as agreed' }),
  },
  {
    name: 'set-clock',
    method: 'PUT',
    path: '/operator/account/trial/clock',
    valid: () => ({ advance: 'PT1S', reason: 'as agreed' }),
  },
  {
    name: 'set-faults',
    method: 'PUT',
    path: '/operator/account/trial/faults',
    valid: () => ({
      seed: 1,
      rules: [
        { fault: 'status', status: 503, retryAfter: 2, call: 'update-invoice', record: 'i1' },
        { fault: 'webhook-burst', count: 2, event: 'invoice.paid', nth: 2, times: 3 },
        { fault: 'hold', ms: 100, probability: 0.5, until: '2100-01-01T00:00:00Z' },
      ],
      reason: 'as agreed',
    }),
  },
  {
    name: 'keep-certification',
    method: 'POST',
    path: '/operator/account/acme/certification',
    valid: certificationBody,
  },
  { name: 'set-account', method: 'PUT', path: '/operator/account/other', valid: accountBody },
  {
    name: 'create-account-key',
    method: 'POST',
    path: '/operator/account/other/key',
    valid: () => ({ ...keyBody(), replaces: null, overlapHours: 24 }),
  },
  {
    name: 'revoke-account-key',
    method: 'PUT',
    path: '/operator/account/other/key/@key/revoke',
    valid: () => ({ reason: 'found in a mail' }),
  },
  { name: 'create-operator-key', method: 'POST', path: '/operator/key', valid: keyBody },
  {
    name: 'revoke-operator-key',
    method: 'PUT',
    path: '/operator/key/@operatorKey/revoke',
    valid: () => ({ reason: 'found in a mail' }),
  },
  ...reasonTargets,
  {
    name: 'run-again',
    method: 'POST',
    path: '/operator/account/acme/operations/@operation/again',
    valid: () => ({ into: 'other', reason: 'to see why' }),
  },
  {
    name: 'set-credit',
    method: 'PUT',
    path: '/operator/account/acme/company/none/credit',
    valid: () => ({
      limit: 10_000,
      withdrawLimit: false,
      isSuspended: false,
      automatedDrawApprovalInfo: {
        isEnabled: true,
        singleDrawMaxLimit: 1_000,
        creditLimitPercentageAvailableToUseAutomatically: 10,
        dailyLimit: 5_000,
        weeklyLimit: 20_000,
      },
      reason: 'as agreed',
    }),
  },
  {
    name: 'rehearse-policies',
    method: 'POST',
    path: '/operator/account/acme/rehearsal',
    valid: () => ({
      policies: { strictMoney: true },
      from: '2024-06-01T00:00:00Z',
      to: '2024-06-02T00:00:00Z',
    }),
  },
  {
    name: 'resend-message',
    method: 'POST',
    path: '/operator/account/acme/message/none/resend',
    valid: () => ({ reason: 'as agreed' }),
  },
  {
    name: 'create-backup',
    method: 'POST',
    path: '/operator/backup',
    valid: () => ({ reason: 'as agreed' }),
  },
  {
    name: 'repay-draws',
    method: 'POST',
    path: '/operator/account/acme/repayment',
    valid: () => ({
      companyId: 'none',
      items: [{ invoiceId: 'none', amount: 10 }],
      method: 'ach',
      reason: 'as agreed',
    }),
  },
  {
    name: 'pay-invoices',
    method: 'POST',
    path: '/buyer/invoice/payment@checkout',
    valid: () => ({ method: 'card', invoices: [{ invoiceId: 'behind-link', amount: 1100 }] }),
  },
  {
    name: 'repay-credit',
    method: 'POST',
    path: '/buyer/invoice/repayment@checkout',
    valid: () => ({ method: 'card', draws: [{ invoiceId: 'behind-link', amount: 1100 }] }),
  },
  {
    name: 'request-credit',
    method: 'POST',
    path: '/buyer/invoice/credit@credit',
    valid: () => ({ termDays: 60 }),
  },
  {
    name: 'sign-up-payer',
    method: 'POST',
    path: '/buyer/invoice/signup@payer',
    valid: () => ({
      firstName: 'Pat',
      lastName: 'Payer',
      emailAddress: 'pat@example.com',
      cellPhoneNumber: '+15550111',
      businessName: 'Payer & Sons',
      businessAddress: '1 Main St',
      businessPhoneNumber: '+15550112',
    }),
  },
  ...endpointTargets,
  ...importTargets,
  { name: 'sign-up-customer', method: 'POST', path: '/buyer/signup@signup', valid: () => ({}) },
  { name: 'approve-quote', method: 'POST', path: '/buyer/quote/approve@quote', valid: () => ({}) },
  { name: 'reject-quote', method: 'POST', path: '/buyer/quote/reject@quote', valid: () => ({}) },
] as const satisfies readonly Target[]

const [updateInvoice] = targets
const updateCustomer = targets.find(({ name }) => name === 'update-customer') ?? updateInvoice

type Body = string | Uint8Array

const send = ({ method, path }: Target, body: Body, headers: Record<string, string> = {}) =>
  hub.call(
    method,
    path.replace(/@(\w+)/, (_, name: string) => madeIds[name] ?? ''),
    {
      body,
      headers,
    },
  )

// What is asked of every answer

type Documented = {
  paths: Record<string, Record<string, { operationId: string; requestBody?: RequestBody }>>
}
type RequestBody = { content: Record<string, { schema: object }> }

const documented = openApiDocument() as Documented
const schemas = schemaCompiler({ validateFormats: false })

const validators = new Map<string, ValidateFunction>(
  Object.values(documented.paths)
    .flatMap((calls) => Object.values(calls))
    .flatMap(({ operationId, requestBody }) => {
      const schema = requestBody?.content['application/json']?.schema
      if (schema === undefined) return []
      return [[operationId, schemas.compile(schema)] as const]
    }),
)

/** Whether the body is of the documented schema; `null` when it is no JSON at all. */
function isOfSchema({ name }: Target, body: Body): boolean | null {
  const validate = validators.get(name)
  if (validate === undefined) throw new Error(`no schema for ${name}`)
  try {
    const text =
      typeof body === 'string' ? body : new TextDecoder('utf-8', { fatal: true }).decode(body)
    return validate(JSON.parse(text))
  } catch {
    return null
  }
}

const isOptional = ({ name }: Target) =>
  routes.some((route) => route.name === name && route.endpoint.body?.optional === true)

/** Everything that is wrong with the answer; nothing, mostly. */
function objections(target: Target, body: Body, answer: Answered): string[] {
  const wrong: string[] = []
  const { status } = answer
  const ofSchema = isOfSchema(target, body)
  const isLeftOut = isOptional(target) && body.length === 0
  if (status >= 500) wrong.push(`status ${status}`)
  if (status < 300 && ofSchema !== true && !isLeftOut) wrong.push('accepts against the schema')
  if (ofSchema !== true && status !== 400 && !isLeftOut) wrong.push(`status ${status}, not 400`)
  if (status === 400) wrong.push(...badRefusal(answer, target))
  if (holdsLoneSurrogate(answer.body)) wrong.push('holds half of a surrogate pair')
  return wrong
}

type Error = {
  readonly pointer: string
  readonly rule: RuleName
  readonly message: string
  readonly sent?: string
  readonly expected?: string
}

function badRefusal({ body }: Answered, { path }: Pick<Target, 'path'>): string[] {
  const wrong: string[] = []
  const errors = (body?.errors ?? []) as readonly Error[]
  const warnings = (body?.warnings ?? []) as readonly Error[]
  const [first] = errors
  if (first === undefined) return ['a refusal without errors']
  if (body.docs !== `/docs/rules/${first.rule}`) wrong.push(`docs ${body.docs}`)
  // The contract has no more than this; the error names the record.
  const isOfContract = ['Customer not found.', 'Company not found.'].includes(body.reason)
  if (!isOfContract && !isWithin(first.message, body.reason)) wrong.push(`reason ${body.reason}`)
  for (const error of errors) {
    const { pointer, rule, message } = error
    // An operator's call that is not understood whole is refused, and unknown fields are by other calls, too.
    const isStrict = path.startsWith('/operator/') || rule === 'unknown_field'
    const refuses = rules[rule]?.effect === 'refusal' || isStrict
    if (!refuses) wrong.push(`rule ${rule}`)
    if (!/^(?:|(?:\/[^/]*)+)$/u.test(pointer)) wrong.push(`pointer ${pointer}`)
    if (message === '') wrong.push('an empty message')
    if (warnings.some((one) => one.pointer === pointer && one.rule === rule))
      wrong.push(`a warning of ${pointer}, too`)
    if (isStranger(error)) wrong.push(`expected ${error.expected}, of what was not sent`)
  }
  return wrong
}

const unreadableValue = ['number_invalid', 'date_invalid', 'source_time_invalid', 'wrong_type']

/** The right value is made of what was sent. Only a time in seconds or milliseconds has other digits. */
function isStranger({ rule, sent = '', expected = '' }: Error): boolean {
  const isValue = /^-?[\d.]+$/.test(expected) || /^\d{4}-\d\d-\d\d/.test(expected)
  if (!unreadableValue.includes(rule) || !isValue || /\d{10}|Date\(/.test(sent)) return false
  return !isSoundSuggestion(sent, expected)
}

/** It is read, and its digits are among those that were sent, but for zeros. */
function isSoundSuggestion(sent: string, expected: string): boolean {
  const digitsIn = (text: string) => text.match(/[1-9]/g) ?? []
  const left = [...digitsIn(sent)]
  const isAmong = digitsIn(expected).every((digit) => {
    const at = left.indexOf(digit)
    if (at !== -1) left.splice(at, 1)
    return at !== -1
  })
  return isAmong && (readDecimal(expected) !== 'not_a_number' || readSourceTime(expected) !== null)
}

/** The reason is the first message, cut to its room, and the count of the others. */
function isWithin(message: string, reason: string): boolean {
  const [shown = ''] = reason.split(/…| \(and \d+ more\)$/)
  return message.startsWith(shown)
}

function holdsLoneSurrogate(value: unknown): boolean {
  if (typeof value === 'string') return /\p{Cs}/u.test(value)
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(value).flat().some(holdsLoneSurrogate)
}

async function expectSound(target: Target, body: Body): Promise<Answered> {
  const answer = await send(target, body)
  expect({ body, wrong: objections(target, body, answer) }).toStrictEqual({ body, wrong: [] })
  return answer
}

/** The first place and rule of a refusal, as `pointer rule`. */
function firstFault({ status, body }: Answered): string {
  return status === 400 ? `${body.errors[0].pointer} ${body.errors[0].rule}` : `status ${status}`
}

// Values in the place of others

const hole = '@hole@'

/** The valid body as text, with a raw token where the pointer leads. */
function withToken(target: Target, pointer: string, token: string): string {
  const body = structuredClone(target.valid()) as Record<string, unknown>
  const names = pointer.split('/').slice(1)
  let place: Record<string, unknown> = body
  for (const name of names.slice(0, -1)) place = place[name] as Record<string, unknown>
  place[names.at(-1) ?? ''] = hole
  return JSON.stringify(body).replace(`"${hole}"`, () => token)
}

function pointersOf(value: unknown, at = ''): string[] {
  if (typeof value !== 'object' || value === null) return [at]
  const inside = Object.entries(value).flatMap(([name, one]) => pointersOf(one, `${at}/${name}`))
  return at === '' ? inside : [at, ...inside]
}

const deep = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`

const tokens = [
  'null',
  'true',
  'false',
  '""',
  '" "',
  '"1"',
  '"null"',
  '"\\n"',
  '0',
  '1',
  '-1',
  '-0',
  '0.1',
  '1e2',
  '1E+2',
  '1e-400',
  '1e400',
  '-1e400',
  '1e999999999',
  '9007199254740993',
  '1234567890123456',
  '0.1234567890123456',
  '[]',
  '[1]',
  '[null]',
  '[[]]',
  '[{}]',
  '{}',
  '{"a":1}',
  '{"__proto__":{"a":1}}',
  '{"toString":1}',
  '{"valueOf":"1","length":3}',
  deep(12),
  `"${'x'.repeat(3_000)}"`,
  '"\u{1F600}"',
  `"${'\u{1F600}'.repeat(200)}"`,
  // Cut at an even place, this one is cut inside a pair.
  `"x${'\u{1F600}'.repeat(200)}"`,
  '"2023-01-04"',
  '"2023-02-30"',
  '"Placed"',
  '"Paid"',
  '"</script><script>alert(1)</script>"',
  '"=cmd|\' /C calc\'!A0"',
  '"\'; drop table invoice; --"',
  '"%s%n%x{{7*7}}${7*7}"',
  '"\\u2028\\u2029"',
  '"\\u0001"',
]

/** In turn, since each with each would be too many: every value is tried in some places, and every place with some values. */
function turnsOf<Value>(values: readonly Value[], place: number): Value[] {
  const every = sized(20, 1)
  return values.filter((_, at) => (at + place) % every === 0)
}

describe('a value of another type', () => {
  const places = targets
    .flatMap((target) =>
      pointersOf(target.valid()).map((pointer) => ({ name: target.name, pointer, target })),
    )
    .map((place, at) => ({ ...place, at }))

  it.each(places)(
    'is taken or refused as the schema says, at $pointer of $name',
    async ({ target, pointer, at }) => {
      const bodies = turnsOf(tokens, at).map((one) => withToken(target, pointer, one))
      const answers = await Promise.all(bodies.map((body) => expectSound(target, body)))
      // The fault is told where it is, or where its value makes a difference.
      const misplaced = answers.filter((answer, index) => {
        const errors = (answer.body.errors ?? []) as readonly Error[]
        const isTold = errors.some((error) => error.pointer.startsWith(pointer))
        return isOfSchema(target, bodies[index] ?? '') === false && !isTold
      })
      expect(misplaced).toStrictEqual([])
    },
  )

  const turned = targets.map((target, at) => ({ ...target, at }))

  it.each(turned)('is taken or refused as a whole body by $name', async ({ at, ...target }) => {
    const bodies = turnsOf(tokens, at)
    const answers = await Promise.all(bodies.map((body) => expectSound(target, body)))
    expect(answers.every(({ status }) => status < 500)).toBe(true)
  })

  const fields = places.filter(({ pointer }) => !/\d$/.test(pointer))

  it.each(fields)('is missed when the schema misses it, at $pointer of $name', async (place) => {
    const { target, pointer } = place
    const body = JSON.stringify(target.valid(), (name, value: unknown) =>
      name === pointer.split('/').at(-1) ? undefined : value,
    )
    const answer = await expectSound(target, body)
    const isMissed = isOfSchema(target, body) === false
    expect(firstFault(answer).endsWith(' field_required')).toBe(isMissed)
  })
})

describe('an amount', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    // Decimals of the header, of a line, of a price
    ['/amountDue', '1.10', 'status 202'],
    ['/amountDue', '1.101', '/amountDue too_many_decimals'],
    ['/amountDue', '1.10000000000000000000000', 'status 202'],
    ['/amountDue', '"1.100"', 'status 202'],
    ['/amountDue', '110e-2', 'status 202'],
    ['/amountDue', '1101e-3', '/amountDue too_many_decimals'],
    ['/amountDue', '1e-2', 'status 202'],
    ['/amountDue', '1e-3', '/amountDue too_many_decimals'],
    ['/lines/0/subTotal', '999.999999', 'status 202'],
    ['/lines/0/subTotal', '999.9999990', 'status 202'],
    ['/lines/0/subTotal', '999.9999999', '/lines/0/subTotal too_many_decimals'],
    ['/lines/0/unitAmount', '500.000000000001', 'status 202'],
    ['/lines/0/unitAmount', '50.0000000000001', '/lines/0/unitAmount too_many_decimals'],
    ['/lines/0/quantity', '2.000000000001', 'status 202'],
    ['/lines/0/quantity', '2.0000000000001', '/lines/0/quantity too_many_decimals'],
    // Digits
    ['/lines/0/quantity', '999999999999999', 'status 202'],
    ['/lines/0/quantity', '9999999999999999', '/lines/0/quantity number_too_long'],
    ['/lines/0/quantity', '999999999.999999', 'status 202'],
    ['/lines/0/quantity', '9999999999.999999', '/lines/0/quantity number_too_long'],
    ['/lines/0/quantity', '1e14', 'status 202'],
    ['/lines/0/quantity', '1e15', '/lines/0/quantity number_too_long'],
    ['/lines/0/quantity', '"1e400"', '/lines/0/quantity number_too_long'],
    ['/lines/0/quantity', '1e-99999', '/lines/0/quantity number_too_long'],
    ['/amountDue', '1100.0000000000001', '/amountDue number_too_long'],
    ['/amountDue', `1.${'0'.repeat(61)}`, 'status 202'],
    ['/amountDue', `1.${'0'.repeat(70)}`, '/amountDue number_too_long'],
    ['/amountDue', '0e99999999999999999999', 'status 202'],
    // Zero, and its signs
    ['/amountDue', '0', 'status 202'],
    ['/amountDue', '-0', 'status 202'],
    ['/amountDue', '-0.00', 'status 202'],
    ['/amountDue', '"-0"', 'status 202'],
    ['/amountDue', '-0.01', '/amountDue amount_due_out_of_range'],
    ['/amountDue', '1100', 'status 202'],
    ['/amountDue', '1100.01', 'status 202'],
    ['/amountDue', '1100.02', '/amountDue amount_due_out_of_range'],
    // Sums, within and beyond what rounding can do
    ['/totalAmount', '1100.01', 'status 202'],
    ['/totalAmount', '1099.99', 'status 202'],
    ['/totalAmount', '-0.01', '/totalAmount credit_note'],
    ['/totalAmount', '1100.02', '/totalAmount total_mismatch'],
    ['/lines/0/totalAmount', '1100.01', 'status 202'],
    ['/lines/0/totalAmount', '1100.0101', '/lines/0/totalAmount line_total_mismatch'],
    ['/lines/0/subTotal', '1000.01', 'status 202'],
    ['/taxAmount', '100.01', 'status 202'],
    ['/taxAmount', '-100', '/totalAmount total_mismatch'],
    ['/lines/0/subTotal', '-1000', '/subTotal lines_sum_mismatch'],
    // Texts that are no numbers
    ['/amountDue', '""', '/amountDue number_invalid'],
    ['/amountDue', '" 1"', '/amountDue number_invalid'],
    ['/amountDue', '"1 "', '/amountDue number_invalid'],
    ['/amountDue', '"1\\n"', '/amountDue number_invalid'],
    ['/amountDue', '"1,100.00"', '/amountDue number_invalid'],
    ['/amountDue', '"1.100,00"', '/amountDue number_invalid'],
    ['/amountDue', '"$1"', '/amountDue number_invalid'],
    ['/amountDue', '"1_000"', '/amountDue number_invalid'],
    ['/amountDue', '"0x10"', '/amountDue number_invalid'],
    ['/amountDue', '"01"', '/amountDue number_invalid'],
    ['/amountDue', '"+1"', '/amountDue number_invalid'],
    ['/amountDue', '".5"', '/amountDue number_invalid'],
    ['/amountDue', '"5."', '/amountDue number_invalid'],
    ['/amountDue', '"1e"', '/amountDue number_invalid'],
    ['/amountDue', '"NaN"', '/amountDue number_invalid'],
    ['/amountDue', '"Infinity"', '/amountDue number_invalid'],
    ['/amountDue', '"\uff11"', '/amountDue number_invalid'],
    ['/amountDue', '"\u0661"', '/amountDue number_invalid'],
    // Tokens that are no JSON
    ['/amountDue', '01', '/amountDue body_not_json'],
    ['/amountDue', '+1', '/amountDue body_not_json'],
    ['/amountDue', '.5', '/amountDue body_not_json'],
    ['/amountDue', '5.', '/amountDue body_not_json'],
    ['/amountDue', '1e', '/amountDue body_not_json'],
    ['/amountDue', '-', '/amountDue body_not_json'],
    ['/amountDue', '0x10', ' body_not_json'],
    ['/amountDue', 'NaN', '/amountDue body_not_json'],
    ['/amountDue', '-Infinity', '/amountDue body_not_json'],
    ['/amountDue', '1_000', ' body_not_json'],
  ]

  it.each(cases)('at %s that is %s: %s', async (pointer, token, outcome) => {
    const answer = await expectSound(updateInvoice, withToken(updateInvoice, pointer, token))
    const errors = (answer.body.errors ?? []) as readonly Error[]
    const found = errors.map((error) => `${error.pointer} ${error.rule}`)
    expect([`status ${answer.status}`, ...found]).toContain(outcome)
  })

  it('of the largest size is kept to the cent', async () => {
    const large = '9999999999999.99'
    const body = invoiceBody({
      subTotal: large,
      taxAmount: 0,
      totalAmount: large,
      amountDue: large,
      lines: [],
    })
    const id = freshId()
    const created = await hub.call('POST', '/integration/invoice', { body: { id, ...body } })
    expect(created.status).toBe(201)
    const { text } = await hub.call('GET', `/integration/invoice/${id}`)
    expect(text).toContain(
      `"subTotal":${large},"totalAmount":${large},"taxAmount":0,"amountDue":${large}`,
    )
  })
})

describe('a date', () => {
  const dates: readonly (readonly [string, boolean])[] = [
    ['2023-01-04', true],
    ['0001-01-01', true],
    ['9999-12-31', true],
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['1900-02-29', false],
    ['2000-02-29', true],
    ['2023-02-30', false],
    ['2023-13-01', false],
    ['2023-00-01', false],
    ['2023-01-00', false],
    ['2023-04-31', false],
    ['0000-01-01', false],
    ['10000-01-01', false],
    ['+002023-01-04', false],
    ['2023-1-4', false],
    ['2023/01/04', false],
    ['04.01.2023', false],
    ['01/04/2023', false],
    ['20230104', false],
    ['2023-W01-3', false],
    ['2023-004', false],
    [' 2023-01-04', true],
    ['2023-01-04 ', true],
    ['2023-01-04\n', true],
    ['2023\u201101\u201104', false],
    ['\uff12023-01-04', false],
    ['2023-01-04T00:00:00Z', true],
    ['2023-01-04T23:59:59.999999999Z', true],
    ['2023-01-04T23:59:59.9999999999Z', true],
    ['2023-01-04T09:41', true],
    ['2023-01-04T09:41:34+02:00', true],
    ['2023-01-04t09:41:34z', true],
    ['2023-01-04 09:41:34', true],
    ['2023-01-04T24:00:00Z', false],
    ['2023-01-04T09:60:00Z', false],
    ['2023-01-04T09:41:60Z', false],
    ['2023-01-04T23:59:60Z', true],
    ['2023-01-04T09:41:34+24:00', false],
    ['2023-01-04T09:41:34+0200', true],
    ['2023-02-30T09:41:34Z', false],
    ['2023-01-04T', false],
    ['/Date(1672790400000)/', false],
    ['1672790400', false],
    ['today', false],
    ['', false],
  ]
  const fields = ['invoiceDate', 'dueDate', 'expirationDate', 'sourceModifiedDate'] as const

  it.each(dates)('that is %j is read or refused the same in every field', async (date, isRead) => {
    for (const field of fields) {
      const body = JSON.stringify(invoiceBody({ [field]: date }))
      const answer = await expectSound(updateInvoice, body)
      const isAhead = field === 'sourceModifiedDate' && date.startsWith('9999')
      expect(answer.status).toBe(isRead && !isAhead ? 202 : 400)
      const rule = field === 'sourceModifiedDate' ? 'source_time_invalid' : 'date_invalid'
      const refusal = isAhead ? 'source_clock_ahead' : rule
      expect(firstFault(answer)).toBe(isRead && !isAhead ? 'status 202' : `/${field} ${refusal}`)
    }
  })
})

/** A customer whose first name is these bytes. */
function nameOf(bytes: readonly number[]): Buffer {
  const [before = '', after = ''] = JSON.stringify(customerBody({ firstName: hole })).split(hole)
  return Buffer.concat([Buffer.from(before), Buffer.from(bytes), Buffer.from(after)])
}

const many = (count: number, one: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => one(at)).join()

describe('a body in another encoding', () => {
  const text = JSON.stringify(customerBody({ firstName: 'J\u00fcrgen' }))
  const utf16be = Buffer.from(text, 'utf16le').swap16()
  const cases: readonly (readonly [string, Buffer, string, string])[] = [
    ['UTF-16, little end first', Buffer.from(text, 'utf16le'), '', 'body_encoding'],
    ['UTF-16, big end first', utf16be, '', 'body_encoding'],
    ['UTF-16 of ASCII letters', Buffer.from('{"a":1}', 'utf16le'), '', 'body_not_json'],
    ['UTF-16 with its mark', Buffer.from(`\ufeff${text}`, 'utf16le'), '', 'body_encoding'],
    [
      'UTF-16 with its other mark',
      Buffer.concat([Buffer.from([0xfe, 0xff]), utf16be]),
      '',
      'body_encoding',
    ],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`), '', 'body_encoding'],
    ['Latin 1', Buffer.from(text, 'latin1'), '/firstName', 'body_encoding'],
    ['an overlong slash', nameOf([0xc0, 0xaf]), '/firstName', 'body_encoding'],
    ['an overlong NUL', nameOf([0xc0, 0x80]), '/firstName', 'body_encoding'],
    [
      'half of a surrogate pair as bytes',
      nameOf([0xed, 0xa0, 0x80]),
      '/firstName',
      'body_encoding',
    ],
    [
      'a code point beyond Unicode',
      nameOf([0xf4, 0x90, 0x80, 0x80]),
      '/firstName',
      'body_encoding',
    ],
    ['a sequence that is cut', nameOf([0xe2, 0x82]), '/firstName', 'body_encoding'],
    ['a byte that begins nothing', nameOf([0xff]), '/firstName', 'body_encoding'],
    ['a NUL byte', nameOf([0x00]), '/firstName', 'body_not_json'],
    ['a line feed', nameOf([0x0a]), '/firstName', 'body_not_json'],
    ['an escaped NUL', nameOf([...Buffer.from('\\u0000')]), '/firstName', 'text_not_storable'],
    [
      'half of an escaped surrogate pair',
      nameOf([...Buffer.from('\\ud83d')]),
      '/firstName',
      'body_encoding',
    ],
    ['the other half', nameOf([...Buffer.from('\\ude00')]), '/firstName', 'body_encoding'],
    [
      'halves in the wrong order',
      nameOf([...Buffer.from('\\ude00\\ud83d')]),
      '/firstName',
      'body_encoding',
    ],
  ]

  it.each(cases)('is refused where it begins: %s', async (_name, body, pointer, rule) => {
    const answer = await expectSound(updateCustomer, body)
    expect(firstFault(answer)).toBe(`${pointer} ${rule}`)
  })

  it.each([
    'J\u00fcrgen',
    '\u{1F600}',
    '\u{10ffff}',
    'e\u0301',
    'a\u202e',
    'a\ufeff',
    '\ufffd',
    '\u0085',
  ])('is what it was when it is UTF-8: %j', async (firstName) => {
    const id = freshId()
    const body = JSON.stringify(customerBody({ id, firstName }))
    expect((await hub.call('POST', '/integration/customer', { body })).status).toBe(201)
    const { body: feed } = await hub.call('GET', '/integration/events?limit=1000')
    const told = feed.items.find((event: { record: { id: string } }) => event.record.id === id)
    expect(told?.data.firstName ?? firstName).toBe(firstName)
  })
})

describe('a body as text', () => {
  const text = JSON.stringify(customerBody())
  const insert = (members: string) => text.replace('{', `{${members},`)
  const { depthMax, fieldsMax, fieldNameUnitsMax, valuesMax } = jsonLimits
  const cases: readonly (readonly [string, string, string])[] = [
    ['nothing', '', ' body_empty'],
    ['spaces only', ' \r\n\t ', ' body_empty'],
    ['two values', `${text}${text}`, ' body_not_json'],
    ['a value and a comma', `${text},`, ' body_not_json'],
    ['a value and a zero byte', `${text}\u0000`, ' body_not_json'],
    ['a value and a word', `${text}x`, ' body_not_json'],
    ['half of a value', text.slice(0, text.indexOf('ada@')), '/emailAddress body_not_json'],
    ['form text', 'firstName=Ada&lastName=Example', ' body_form_encoded'],
    ['XML', '<customer/>', ' body_not_json'],
    ['a comment', `/* a */${text}`, ' body_not_json'],
    ['single quotes', text.replaceAll('"', "'"), ' body_not_json'],
    ['a trailing comma', text.replace(/\}$/, ',}'), ' body_not_json'],
    ['a field twice', insert('"firstName":"Eve"'), '/firstName duplicate_field'],
    [
      'a field twice, once escaped',
      insert('"\\u0066irstName":"Eve"'),
      '/firstName duplicate_field',
    ],
    ['__proto__ twice', insert('"__proto__":1,"__proto__":2'), '/__proto__ duplicate_field'],
    ['a field twice deep inside', insert('"a":[{"b":{"c":1,"c":2}}]'), '/a/0/b/c duplicate_field'],
    ['17 levels', insert(`"a":${deep(depthMax)}`), `/a${'/0'.repeat(depthMax - 1)} too_deep`],
    ['100,000 levels', deep(100_000), `${'/0'.repeat(depthMax)} too_deep`],
    ['100,000 levels that never end', '['.repeat(100_000), `${'/0'.repeat(depthMax)} too_deep`],
    ['100,000 objects', '{"a":'.repeat(100_000), `${'/a'.repeat(depthMax)} too_deep`],
    ['65 fields', `{${many(fieldsMax + 1, (at) => `"f${at}":1`)}}`, ' too_many_fields'],
    ['100,000 fields', `{${many(100_000, (at) => `"f${at}":1`)}}`, ' too_many_fields'],
    ['a long name', insert(`"${'n'.repeat(fieldNameUnitsMax + 1)}":1`), ' field_name_too_long'],
    ['a name of a mebibyte', insert(`"${'n'.repeat(1 << 20)}":1`), ' field_name_too_long'],
    ['too many values', `[${many(valuesMax, () => '0')}]`, `/${valuesMax - 1} too_many_values`],
    ['a number of a mebibyte', '1'.repeat(1 << 20), ' number_too_long'],
    ['a text of three mebibytes', `"${'x'.repeat(3 << 20)}"`, ' wrong_type'],
    ['escapes of three mebibytes', `"${'\\u0041'.repeat(1 << 19)}"`, ' wrong_type'],
    ['a list', '[]', ' wrong_type'],
    ['backslashes without end', `"${'\\'.repeat(100_001)}`, ' body_not_json'],
  ]

  it.each(cases)('that is %s is refused at its place', async (_name, body, outcome) => {
    const before = performance.now()
    const answer = await expectSound(updateCustomer, body)
    expect(firstFault(answer)).toBe(outcome)
    // Linear work only: seconds would be a way to hold the hub up.
    expect(performance.now() - before).toBeLessThan(5_000)
  })

  it.each([
    [
      'names that every object has',
      insert('"__proto__":{"a":1},"constructor":{"prototype":{}},"toString":1'),
    ],
    ['16 levels', insert(`"a":${deep(depthMax - 1)}`)],
    ['spaces all around', `\r\n\t ${text.replaceAll('":', '" :\n')} \r\n`],
    ['escaped names', text.replace('firstName', '\\u0066irstName')],
    ['names with a slash, a tilde and a quote', insert('"a/b~c\\"d":1')],
    ['an empty name', insert('"":1')],
  ])('with %s is taken', async (_name, body) => {
    expect((await expectSound(updateCustomer, body)).status).toBe(202)
    expect(Object.prototype).not.toHaveProperty('a')
  })

  it.each([
    'application/json',
    'application/json; charset=utf-8',
    'application/json; charset=latin1',
    'application/json;',
    'APPLICATION/JSON',
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'multipart/form-data',
    'application/octet-stream',
    '*/*',
    'json',
    '/',
    ';',
    '\ttext\t/\tjson ',
    'application/json, text/plain',
    'application/json; charset=utf-8; charset=utf-16',
    'x'.repeat(1_000),
    '{}',
    '',
  ])('is JSON under every label: %j', async (label) => {
    const headers = { 'Content-Type': label }
    expect((await send(updateCustomer, text, headers)).status).toBe(202)
    const broken = await send(updateCustomer, 'a=1', headers)
    expect(firstFault(broken)).toBe(' body_form_encoded')
  })

  it('is JSON under no label at all', async () => {
    const answer = await fetch(`${hub.url}/genericBthubService/integration/customer/c1`, {
      method: 'PUT',
      headers: { 'X-BlueTape-Key': hub.acme.key, 'X-Integration-AccountId': 'acme' },
      body: Buffer.from(text),
    })
    expect(answer.status).toBe(202)
  })
})

// Mutations of valid bodies

type Edit = (text: string) => string

const token = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...tokens) },
  { weight: 2, arbitrary: fc.json({ maxDepth: 3 }) },
  { weight: 1, arbitrary: fc.double().map(String) },
  { weight: 1, arbitrary: fc.bigInt().map(String) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary' }).map((one) => JSON.stringify(one)) },
)

const position = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
const placeIn = (text: string, at: number) => Math.floor(at * (text.length + 1))

/** Changes of a value: what comes out is mostly JSON. */
const valueEdit: fc.Arbitrary<Edit> = fc.tuple(position, token).map(([at, one]) => (text) => {
  const values = [...text.matchAll(/(?<=:)(?:"[^"]*"|-?\d[\d.]*|null|true)/g)]
  const chosen = values[Math.floor(at * values.length)]
  if (chosen === undefined) return one
  return `${text.slice(0, chosen.index)}${one}${text.slice(chosen.index + chosen[0].length)}`
})

const nameEdit: fc.Arbitrary<Edit> = fc
  .tuple(position, fc.constantFrom('id', 'x', '__proto__', 'status', 'Lines', 'salesinfo', 'a/b~'))
  .map(([at, name]) => (text) => {
    const names = [...text.matchAll(/"[^"]*"(?=:)/g)]
    const chosen = names[Math.floor(at * names.length)]
    if (chosen === undefined) return text
    return `${text.slice(0, chosen.index)}"${name}"${text.slice(chosen.index + chosen[0].length)}`
  })

/** Changes of the text: what comes out is mostly no JSON. */
const textEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(position, position).map(([a, b]): Edit => (text) => {
    const [from = 0, to = 0] = [placeIn(text, a), placeIn(text, b)].toSorted((x, y) => x - y)
    return text.slice(0, from) + text.slice(to)
  }),
  fc.tuple(position, fc.constantFrom(...Array.from('{}[]",:\\/ 0e-.\u0000\u00e9\ud800n'))).map(
    ([at, one]): Edit =>
      (text) =>
        text.slice(0, placeIn(text, at)) + one + text.slice(placeIn(text, at)),
  ),
  position.map(
    (at): Edit =>
      (text) =>
        text + text.slice(placeIn(text, at)),
  ),
)

const mutation = fc.record({
  target: fc.nat({ max: targets.length - 1 }),
  edits: fc.array(
    fc.oneof(
      { weight: 8, arbitrary: valueEdit },
      { weight: 2, arbitrary: nameEdit },
      { weight: 1, arbitrary: textEdit },
    ),
    { minLength: 0, maxLength: 3 },
  ),
})

const bodiesGenerated = sized(200, 10_000)
const seed = Number(process.env['BTHUB_TEST_SEED'] ?? Date.now() % 1_000_000)
const sentAtOnce = 16

describe(`${bodiesGenerated} bodies that chance made of valid ones`, () => {
  it('are all answered soundly', { timeout: 120_000 }, async () => {
    const mutations = fc.sample(mutation, { seed, numRuns: bodiesGenerated })
    const statuses = new Map<number, number>()
    const found: unknown[] = []
    const next = mutations.values()
    const work = async () => {
      for (const { target: at, edits } of next) {
        const target = targets[at] ?? updateInvoice
        const body = Buffer.from(
          edits.reduce((text, edit) => edit(text), JSON.stringify(target.valid())),
        )
        const answer = await send(target, body)
        statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1)
        const wrong = objections(target, body, answer)
        if (wrong.length > 0)
          found.push({ name: target.name, body: String(body), wrong, answer: answer.text })
      }
    }
    await Promise.all(Array.from({ length: sentAtOnce }, work))
    expect({ seed, found: found.slice(0, 5) }).toStrictEqual({ seed, found: [] })
    // Both kinds came up often enough to mean something.
    const accepted = (statuses.get(201) ?? 0) + (statuses.get(202) ?? 0)
    expect(accepted).toBeGreaterThan(bodiesGenerated / 10)
    expect(statuses.get(400) ?? 0).toBeGreaterThan(bodiesGenerated / 10)
  })
})

it('every call that has a body is among the targets', () => {
  // The bodies of lines are those of other calls: see batch-corpus.test.ts.
  const names = routes.filter(
    ({ endpoint: { body } }) => body !== undefined && body.lines === undefined,
  )
  expect(new Set(targets.map(({ name }) => name))).toStrictEqual(
    new Set(names.map(({ name }) => name)),
  )
})
