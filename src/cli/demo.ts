// The demo account: the contract page's customer and invoice, so that the page's own samples work as
// they stand. It is filled through the hub's own API, like every other account.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { App } from '../app.ts'
import { defaultPolicies } from '../domain/account.ts'
import { demoAccountId, demoKeyFile, readIfThere } from '../demo-key.ts'
import { servicePrefix } from '../http/routes.ts'
import { commandLineAct } from './act.ts'

export const demoInvoiceId = '2eb1acd98a86'
export const demoOperatorKeyFile = 'demo-operator-key'

/** The contract page's customer; the page prints only the id. */
const customer = {
  id: '7ba4877cbf52',
  firstName: 'Ada',
  lastName: 'Example',
  emailAddress: 'ada@example.com',
  cellPhoneNumber: '+15550100',
  sourceModifiedDate: '2024-01-01T00:00:00.000Z',
}

/** The contract page's sample body, as it stands there. */
export const sampleInvoice = {
  invoiceNumber: 'INV/00003/2023',
  invoiceDate: '2023-01-04',
  customerId: '7ba4877cbf52',
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
      firstName: 'string',
      lastName: 'string',
      emailAddress: 'string',
      cellPhoneNumber: 'string',
    },
  ],
} as const

/** As it was before the page's update: another due date, and no sales people. */
const invoice = {
  ...sampleInvoice,
  id: demoInvoiceId,
  dueDate: '2023-01-05',
  salesInfo: [],
  sourceModifiedDate: '2024-06-12T08:00:00.000Z',
}

export type Demo = {
  readonly accountId: string
  readonly key: string
  readonly operatorKey: string
  readonly curl: string
}

/** Makes the demo account on the first start, and finds it again on every later one. */
export async function prepareDemo(app: App): Promise<Demo> {
  const { store, dataFolder } = app.backend
  await store.createAccount({
    id: demoAccountId,
    name: 'Demo',
    policies: defaultPolicies,
    createdAt: new Date().toISOString(),
  })
  const key = await demoKey(app, join(dataFolder, demoKeyFile))
  await post(app, key, '/integration/customer', customer)
  await post(app, key, '/integration/invoice', invoice)
  const operatorKey = await demoOperatorKey(app, join(dataFolder, demoOperatorKeyFile))
  return { accountId: demoAccountId, key, operatorKey, curl: curlLine(app.url, key) }
}

/** Kept in a file, since a demo whose key nobody knows is of no use; only ever the demo account's. */
async function demoKey({ backend: { store } }: App, file: string): Promise<string> {
  const kept = readIfThere(file)
  const principal = kept === null ? null : await store.verifyKey(demoAccountId, kept)
  if (kept !== null && principal !== null && principal.key.revokedAt === null) return kept
  const created = await store.createKey({
    accountId: demoAccountId,
    name: 'demo',
    scope: 'write',
    createdAt: new Date().toISOString(),
    expiresAt: null,
  })
  if (created === null) throw new Error('The demo account has vanished.')
  writeFileSync(file, created.text, { mode: 0o600 })
  return created.text
}

/** Kept as the account's key is. It opens every account of this hub: a demo holds nothing of worth. */
async function demoOperatorKey({ backend: { store } }: App, file: string): Promise<string> {
  const kept = readIfThere(file)
  const known = kept === null ? null : await store.verifyOperatorKey(kept)
  if (kept !== null && known !== null && known.revokedAt === null) return kept
  const createdAt = new Date().toISOString()
  const draft = { name: 'demo', scope: 'write', createdAt, expiresAt: null } as const
  const act = commandLineAct({ reason: 'demo' }, { name: 'create-operator-key', details: null })
  const { text } = await store.createOperatorKey(draft, act)
  writeFileSync(file, text, { mode: 0o600 })
  return text
}

/** A record that is there already, from an earlier start, stays as it is. */
async function post(app: App, key: string, path: string, body: unknown): Promise<void> {
  const answer = await fetch(`${app.url}${servicePrefix}${path}`, {
    method: 'POST',
    headers: { 'X-BlueTape-Key': key, 'X-Integration-AccountId': demoAccountId },
    body: JSON.stringify(body),
  })
  if (answer.status === 201 || answer.status === 409) return
  throw new Error(`The demo data could not be made: ${answer.status} ${await answer.text()}`)
}

function curlLine(url: string, key: string): string {
  return [
    `curl -X PUT '${url}${servicePrefix}/integration/invoice/${demoInvoiceId}'`,
    `-H 'X-BlueTape-Key: ${key}'`,
    `-H 'X-Integration-AccountId: ${demoAccountId}'`,
    `-H 'Content-Type: application/json'`,
    `-d '${JSON.stringify(sampleInvoice)}'`,
  ].join(' ')
}
