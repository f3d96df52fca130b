// Creates the demo data on the first start of `serve --demo`: the account of the contract page, and the supplier account
// with seed data. Everything is created through the API, as for any other account.
import type { App } from '../../app.ts'
import { demoAccountId, demoKeyFile } from '../../demo-key.ts'
import { demoMark } from '../../demo-mark.ts'
import { defaultPolicies } from '../../domain/accounts/account.ts'
import { messageChannels, templateNames } from '../../domain/messages/message-policy.ts'
import { supplier } from '../../api/sandbox/seed-records.ts'
import { demoReason, openDemoCalls } from './demo-calls.ts'
import { accountKey, operatorKey } from './demo-keys.ts'
import { prepareSeedData, type SeedLinks } from '../../api/sandbox/seed-data.ts'
import { pageCustomer, pageInvoice } from '../../api/contract-page.ts'
import { curlLine } from './curl-line.ts'

type PageAccount = {
  readonly accountId: string
  readonly key: string
  readonly operatorKey: string
  readonly curl: string
}

export type Demo = PageAccount & {
  /** The supplier account with the seed data. */
  readonly world: SeedLinks & { readonly accountId: string; readonly key: string }
}

export async function prepareDemo(app: App): Promise<Demo> {
  const page = await preparePage(app)
  const { key, calls } = await openSupplierAccount(app, page)
  const links = await prepareSeedData(calls, { now: new Date() })
  return { ...page, world: { accountId: supplier.id, key, ...links } }
}

/** The mailbox of the demo keeps them. */
const demoMessages = { templates: templateNames, channels: messageChannels, attachPdf: true }

/** Creates the supplier account; returns its key and the calls that fill it. */
export async function openSupplierAccount(
  { url, backend }: App,
  { operatorKey: ofOperator }: PageAccount,
) {
  const mark = demoMark(backend.pepper)
  const access = { url, accountId: supplier.id, operatorKey: ofOperator, mark }
  const policies = { ...supplier.policies, messages: demoMessages }
  const account = { ...supplier, policies, reason: demoReason }
  await openDemoCalls({ ...access, key: '' }).asOperator('POST', '/account', account)
  const key = await accountKey(backend, supplier.id, 'demo-world-key')
  return { key, calls: openDemoCalls({ ...access, key }) }
}

/** Creates the account `demo`, with the records of the contract page only. */
export async function preparePage({ url, backend }: App): Promise<PageAccount> {
  const createdAt = new Date().toISOString()
  await backend.store.createAccount({
    id: demoAccountId,
    name: 'Demo',
    policies: defaultPolicies,
    createdAt,
  })
  const key = await accountKey(backend, demoAccountId, demoKeyFile)
  const ofOperator = await operatorKey(backend)
  const calls = openDemoCalls({
    url,
    accountId: demoAccountId,
    key,
    operatorKey: ofOperator,
    mark: demoMark(backend.pepper),
  })
  await calls.push('POST', '/customer', pageCustomer)
  await calls.push('POST', '/invoice', pageInvoice)
  return { accountId: demoAccountId, key, operatorKey: ofOperator, curl: curlLine(url, key) }
}
