// A running hub for a test: the real application on a database of its own, on a free port, with an
// account and a key. Every answer that `call` gets is held to the OpenAPI document.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { request, type Dispatcher } from 'undici'
import { startApp, type App, type HttpOptions } from '../../src/app.ts'
import { describeConfig, readConfig } from '../../src/config.ts'
import { defaultPolicies, type Policies } from '../../src/domain/accounts/account.ts'
import { audienceOf, servicePrefix } from '../../src/api/endpoint.ts'
import type { Logger } from '../../src/log.ts'
import type { MessageLimits } from '../../src/messages/limits.ts'
import { addTestCells, withTestCells, type TestCell } from './cells.ts'
import { createMigratedDatabase } from './database.ts'
import { requireDocumented } from './documented.ts'

export type Caller = { readonly accountId: string; readonly key: string }

export type CallOptions = {
  /** Sent as JSON; a text or bytes are sent as they are. */
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
  readonly as?: Caller
  /** An operator's key, for calls of operators; `null` where a session calls. */
  readonly operator?: string | null
  /** The query of a buyer's link, `?account=…`, for calls of buyers. */
  readonly link?: string
}

export type Answered = {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  /** The body as JSON, `null` when it is none. */
  // oxlint-disable-next-line typescript/no-explicit-any -- tests look into bodies of every shape
  readonly body: any
}

export type TestHub = {
  readonly url: string
  readonly databaseUrl: string
  readonly app: App
  /** The account `acme`, with a key that may write. */
  readonly acme: Caller
  /** The text of an operator's key that may write. */
  readonly operator: string
  /** Lines of the log, as the logger got them. */
  readonly logged: { event: string; fields: Readonly<Record<string, unknown>> }[]
  call(method: string, path: string, options?: CallOptions): Promise<Answered>
  /** Another account, or another key of one. */
  createCaller(
    accountId: string,
    options?: {
      scope?: 'read' | 'write'
      expiresAt?: string
      policies?: Partial<Policies>
      cell?: string
    },
  ): Promise<Caller>
  createOperator(options?: { scope?: 'read' | 'write'; expiresAt?: string }): Promise<string>
  /** A customer `c1` of acme and an invoice `i1` in it, made through the API. */
  seed(): Promise<void>
  stop(): Promise<void>
}

export type HubOptions = {
  readonly clock?: () => Date
  readonly databaseUrl?: string
  readonly schema?: string
  /** Other cells than the first; they are added before the hub starts. */
  readonly cells?: readonly TestCell[]
  /** The cell that `acme` is made in. */
  readonly cellOfAcme?: string
  /** `acme`, if another hub has made it. */
  readonly acme?: Caller
  /** The cells that it serves. */
  readonly serves?: string
  /** Carries payments on by itself; without it they stand still, so that tests see each status. */
  readonly sandboxDelayMs?: number
  /** As with `serve --demo`; the account itself is made by `prepareDemo`. */
  readonly demo?: boolean
  /** Delivers events, and to this machine too; without it they stay where they are. */
  readonly webhooks?: boolean
  /** Makes messages to buyers, and sends them by this server; with `null`, it has no way to send them. */
  readonly mail?: string | null
  /** Keep messages in the mailbox. */
  readonly mailbox?: boolean
  /** Sends text messages by this gateway. */
  readonly sms?: string
  readonly messageLimits?: Partial<MessageLimits>
  /** Leaves pulls of customers to other hubs. */
  readonly imports?: 'off'
  /** Limits and slots in place of the usual ones, so that a test need not wait for them. */
  readonly http?: HttpOptions
  /** What its links begin with. */
  readonly publicUrl?: string
}

export async function startHub(given: HubOptions = {}): Promise<TestHub> {
  const database = given.databaseUrl === undefined ? await createMigratedDatabase() : null
  const { databaseUrl, ownUrl, ...options } = withTestCells(given, database?.url ?? '')
  const folder = mkdtempSync(join(tmpdir(), 'bthub-hub-'))
  // Hubs on one database need one pepper.
  const pepper = '5e'.repeat(32)
  const { sandboxDelayMs } = options
  const payments = sandboxDelayMs === undefined ? 'off' : 'sandbox'
  const settings = {
    payments,
    sandboxDelayMs: String(sandboxDelayMs ?? 0),
    webhooks: options.webhooks === true ? 'on' : 'off',
    webhookAllow: options.webhooks === true || options.sms !== undefined ? '127.0.0.0/8' : '',
    imports: options.imports ?? 'on',
    messages: options.mail === undefined && options.mailbox !== true ? 'off' : 'on',
    mailbox: options.mailbox === true ? 'on' : 'off',
    ...(options.mail === undefined || options.mail === null
      ? {}
      : { smtpUrl: options.mail, mailFrom: 'hub@bthub.example' }),
    ...(options.sms === undefined ? {} : { smsUrl: options.sms }),
    ...(options.schema === undefined ? {} : { schema: options.schema }),
    ...(options.serves === undefined ? {} : { cells: options.serves }),
    ...(options.publicUrl === undefined ? {} : { publicUrl: options.publicUrl }),
  }
  const flags = { port: '0', dataFolder: folder, databaseUrl, pepper, ...settings }
  if (options.cells !== undefined) await addTestCells(flags, options.cells)
  const config = readConfig(flags, {})
  const logged: TestHub['logged'] = []
  const log = recordingLog(logged)
  const clock = options.clock ?? (() => new Date())
  const app = await startApp({
    config,
    log,
    clock,
    settings: describeConfig(flags, {}),
    demo: options.demo ?? false,
    http: { wrongKeyPauseMs: 0, ...options.http },
    messageLimits: { everyMs: 20, ...options.messageLimits },
  })

  async function createCaller(
    accountId: string,
    { scope = 'write', expiresAt, policies, cell }: Parameters<TestHub['createCaller']>[1] = {},
  ): Promise<Caller> {
    const { store } = app.backend
    const createdAt = clock().toISOString()
    const all = { ...defaultPolicies, ...policies }
    const account = { id: accountId, name: null, policies: all, createdAt }
    await store.createAccount(account, undefined, cell)
    const draft = { accountId, name: null, scope, createdAt, expiresAt: expiresAt ?? null }
    const created = await store.createKey(draft)
    if (created === null) throw new Error(`no account ${accountId}`)
    return { accountId, key: created.text }
  }

  const createOperator: TestHub['createOperator'] = async ({ scope = 'write', expiresAt } = {}) => {
    const createdAt = clock().toISOString()
    const draft = { name: 'test', scope, createdAt, expiresAt: expiresAt ?? null }
    return (await app.backend.store.createOperatorKey(draft)).text
  }

  const { cellOfAcme } = options
  const own = cellOfAcme === undefined ? {} : { cell: cellOfAcme }
  const acme = options.acme ?? (await createCaller('acme', own))
  const operatorKey = await createOperator()
  const call: TestHub['call'] = async (method, path, said = {}) => {
    const { body, headers = {}, as = acme, operator = operatorKey, link } = said
    const credentials = {
      account: { 'X-BlueTape-Key': as.key, 'X-Integration-AccountId': as.accountId },
      buyer: {},
      operator: operator === null ? {} : { 'X-Operator-Key': operator },
    }[audienceOf(path)]
    const target = `${app.url}${servicePrefix}${withLink(path, link)}`
    // In two thirds of the time that `fetch` takes.
    const answer = await request(target, {
      method,
      headers: { ...credentials, 'Content-Type': 'application/json', ...headers },
      ...(body === undefined ? {} : { body: bytesOf(body) }),
    })
    const received = headersOf(answer.headers)
    const text = await textOf(answer, received)
    const answered = { status: answer.statusCode, headers: received, text, body: parse(text) }
    requireDocumented(method, path, answered)
    return answered
  }
  return {
    url: app.url,
    databaseUrl: ownUrl,
    app,
    acme,
    operator: operatorKey,
    logged,
    call,
    createCaller,
    createOperator,
    async seed() {
      await call('POST', '/integration/customer', { body: customerBody({ id: 'c1' }) })
      await call('POST', '/integration/invoice', { body: { id: 'i1', ...invoiceBody() } })
    },
    async stop() {
      await app.stop()
      await database?.drop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** A body for PUT /integration/company/{id}. */
export function companyBody(change: Readonly<Record<string, unknown>> = {}) {
  return {
    businessName: 'Example Builders LLC',
    businessAddress: '1 Main Street, Springfield, IL 62701',
    businessPhoneNumber: '+12175550100',
    businessDisplayName: 'Example Builders',
    sourceModifiedDate: '2024-06-12T08:00:00.000Z',
    ...change,
  }
}

/** The sample of the contract, which does not add up. */
export const creditDetails = {
  accountType: 'credit',
  accountCreationDate: '2023-01-04T09:47:57.477Z',
  pricePackage: 'A',
  creditProvider: 'inhouse',
  creditStatus: 'active',
  creditAmount: 10000,
  outstandingAmount: 5000,
  overdueBalance: 500,
  agingOverdueBalance: [{ name: '1-30 days', daysFrom: 1, daysTo: 30, overdueBalance: 3000 }],
  invoicesOverallAmount: 100000,
  invoicesOverallCount: 100,
  invoicesLastYearAmount: 50000,
  invoicesLastYearCount: 50,
  invoicesYearToDateAmount: 40000.5,
  invoicesYearToDateCount: 40,
  invoicesLastMonthAmount: 3000,
  invoicesLastMonthCount: 3,
  invoicesMonthToDateAmount: 1000,
  invoicesMonthToDateCount: 1,
  invoicesMonthlyAverageAmount: 4166.67,
  invoicesMonthlyAverageCount: 5.7,
}

/** A body for PUT /integration/customer/{id}. */
export function customerBody(change: Readonly<Record<string, unknown>> = {}) {
  return {
    firstName: 'Ada',
    lastName: 'Example',
    emailAddress: 'ada@example.com',
    cellPhoneNumber: '+15550100',
    sourceModifiedDate: '2024-06-12T08:00:00.000Z',
    ...change,
  }
}

/** A body for PUT /integration/quote/{id}, for customer `c1`. */
export function quoteBody(change: Readonly<Record<string, unknown>> = {}) {
  const { lines } = invoiceBody()
  return {
    quoteNumber: 'Q-00003/2023',
    customerId: 'c1',
    quoteDate: '2023-01-04',
    dueDate: '2099-01-12T09:47:57.477Z',
    expirationDate: '2099-01-12',
    subTotal: 1000,
    totalAmount: 1100,
    taxAmount: 100,
    lines,
    sourceModifiedDate: '2024-06-13T09:41:34.633Z',
    ...change,
  }
}

/** What `projectDetails` may say, all of it. */
export function projectBody(change: Readonly<Record<string, unknown>> = {}) {
  return {
    projectId: 'p1',
    name: 'Town hall',
    address: '1 Main Street, Springfield',
    contractValue: 250000.5,
    sourceModifiedDate: '2024-06-12T08:00:00.000Z',
    startDate: '2023-01-04T09:47:57.477Z',
    endDate: '2023-12-31',
    jobId: 'J-7',
    jobAddress: {
      address: '1 Main Street',
      unitNo: '',
      state: 'IL',
      zipCode: '62701',
      city: 'Springfield',
      lotNumber: '',
      blockNumber: '',
    },
    role: 'PrimeOrGeneralContractor',
    primeContractorDetails: {
      businessName: 'Prime LLC',
      firstName: 'Paul',
      lastName: 'Prime',
      businessPhoneNumber: '+12175550199',
      businessEmail: 'paul@example.com',
      businessAddress: '2 Main Street',
      state: 'IL',
      city: 'Springfield',
      zipCode: '62701',
    },
    type: 'public',
    privateProjectDetails: {
      privateProjectType: 'Commercial',
      builtFor: { type: 'PropertyOwnerNewBuilding', notes: '' },
    },
    publicProjectDetails: { description: 'Roof', hasBond: true, isBondRequired: false },
    federalProjectDetails: { hasBond: false },
    individualOwners: [
      {
        firstName: 'Olga',
        lastName: 'Owner',
        phone: '+12175550198',
        homeAddress: '3 Main Street',
        state: 'IL',
        city: 'Springfield',
        zipCode: '62701',
      },
    ],
    businessOwners: [
      {
        businessName: 'Owners LLC',
        firstName: 'Otto',
        lastName: 'Owner',
        businessPhoneNumber: '+12175550197',
        businessEmail: null,
        businessAddress: '4 Main Street',
        state: 'IL',
        city: 'Springfield',
        zipCode: '62701',
      },
    ],
    ...change,
  }
}

/** The contract page's body, for customer `c1`. */
export function invoiceBody(change: Readonly<Record<string, unknown>> = {}) {
  return {
    invoiceNumber: 'INV/00003/2023',
    invoiceDate: '2023-01-04',
    customerId: 'c1',
    dueDate: '2023-01-12',
    expirationDate: '2023-01-12',
    subTotal: 1000,
    totalAmount: 1100,
    taxAmount: 100,
    amountDue: 1100,
    lines: [
      {
        description: 'Item 1',
        unitAmount: 500,
        quantity: 2,
        subTotal: 1000,
        taxAmount: 100,
        totalAmount: 1100,
      },
    ],
    sourceModifiedDate: '2024-06-13T09:41:34.633Z',
    status: 'Placed',
    salesInfo: [
      {
        firstName: 'Sam',
        lastName: 'Seller',
        emailAddress: 'sam@example.com',
        cellPhoneNumber: '1',
      },
    ],
    ...change,
  }
}

/** The path of a route, or of its document, with the ids that a call names. */
export function filledPath(path: string, id: string, accountId = 'acme'): string {
  return path
    .replace('{accountId}', () => accountId)
    .replace('{id}', () => id)
    .replace('{kind}', 'invoice')
}

function withLink(path: string, link = ''): string {
  return path.includes('?') ? `${path}${link.replace('?', '&')}` : `${path}${link}`
}

/** A body for PUT /integration/invoice/simplify/{id}. */
export function simplifiedBody(change: Readonly<Record<string, unknown>> = {}) {
  const { customerId: _, status: __, salesInfo: ___, ...body } = invoiceBody()
  return {
    ...body,
    payersInfo: [
      {
        firstName: 'Pat',
        lastName: 'Payer',
        emailAddress: 'pat@example.com',
        cellPhoneNumber: '+15550111',
        businessName: 'Payer & Sons',
      },
    ],
    ...change,
  }
}

function bytesOf(body: unknown): string | Uint8Array {
  return typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body)
}

function headersOf(received: Dispatcher.ResponseData['headers']): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(received)) {
    for (const one of [value].flat()) if (one !== undefined) headers.append(name, one)
  }
  return headers
}

/** What is sent for as long as somebody listens has no end: its beginning is enough. */
async function textOf({ body }: Dispatcher.ResponseData, headers: Headers): Promise<string> {
  if (headers.get('content-type') !== 'text/event-stream') return body.text()
  for await (const first of body) return String(first)
  return ''
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function recordingLog(logged: TestHub['logged']): Logger {
  const record = (event: string, fields = {}) => void logged.push({ event, fields })
  return { info: record, warn: record, error: record }
}
