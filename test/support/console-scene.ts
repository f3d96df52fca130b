// The console in a real browser, on a real hub with data in it. Every page of a scene is watched for what must
// not happen; what a test refuses on purpose, it says beforehand.
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { closePages, openBrowser, openPage, type Watched } from './browser.ts'
import { openCredit, type CreditScene } from './credit-scene.ts'
import {
  customerBody,
  invoiceBody,
  quoteBody,
  startHub,
  type HubOptions,
  type TestHub,
} from './hub.ts'

export const hostile = `<script>alert('x')</script><img src=x onerror=alert(1)>`
export const turned = '\u202Egnp.exe'

export type ConsoleScene = {
  readonly hub: TestHub
  readonly browser: Browser
  /** A page that is signed in by a link, at an address of the console. */
  open(path: string, options?: Options): Promise<Watched>
  close(): Promise<void>
}

type Options = BrowserContextOptions & { readonly key?: string }

export async function openConsoleScene(
  hubOptions: Pick<HubOptions, 'webhooks' | 'mailbox' | 'sandboxDelayMs'> = {},
): Promise<ConsoleScene> {
  const hub = await startHub(hubOptions)
  const browser = await openBrowser()
  return {
    hub,
    browser,
    async open(path, { key = hub.operator, ...options } = {}) {
      const watched = await openPage(browser, hub.url, options)
      await followLink(watched.page, `/console${path}#key=${key}`)
      await watched.page.getByRole('heading', { level: 1 }).waitFor()
      return watched
    },
    async close() {
      await closePages(browser)
      await hub.stop()
    },
  }
}

/** A company that asked for credit, invoices in every state that a list shows, and a refused update. */
export async function fillHub(hub: TestHub): Promise<CreditScene> {
  const credit = await openCredit(hub, 'builder')
  await credit.setCredit({ limit: 5_000 })
  const body = customerBody({ firstName: hostile, lastName: turned, id: 'hostile' })
  await hub.call('POST', '/integration/customer', { body })
  await invoice(hub, 'hostile', { customerId: 'hostile', invoiceNumber: `N${hostile}${turned}` })
  for (const id of ['i1', 'i2', 'i3', 'ask1', 'ask2', 'ask3']) await credit.invoice(id)
  for (const id of ['ask1', 'ask2', 'ask3']) await credit.askForCredit(id)
  await push(hub, 'i1', { dueDate: '2023-01-20', sourceModifiedDate: '2024-06-14T09:41:34.633Z' })
  await push(hub, 'i1', { totalAmount: 1100.03, sourceModifiedDate: '2024-06-15T09:41:34.633Z' })
  await credit.pay(['i2'])
  const quote = { id: 'q1', ...quoteBody({ customerId: credit.customerId }) }
  await hub.call('POST', '/integration/quote', { body: quote })
  await hub.call('POST', '/operator/account', { body: { id: 'south', reason: 'a new customer' } })
  return credit

  async function push(of: TestHub, id: string, change: Readonly<Record<string, unknown>>) {
    const sent = invoiceBody({ customerId: credit.customerId, ...change })
    await of.call('PUT', `/integration/invoice/${id}`, { body: sent })
  }
}

async function invoice(hub: TestHub, id: string, change: Readonly<Record<string, unknown>>) {
  await hub.call('POST', '/integration/invoice', { body: { id, ...invoiceBody(change) } })
}

/** Follows a link that has a key, and signs in with it. */
export async function followLink(page: Page, link: string): Promise<void> {
  await page.goto(link)
  await page.getByRole('button', { name: 'Sign in with this key' }).click()
  // On a narrow screen the navigation is folded.
  await page.getByRole('search', { name: 'All records' }).waitFor()
}

/** Presses a button of the open dialog, after its reason was given. */
export async function confirm(page: Page, button: string, reason?: string): Promise<void> {
  const dialog = page.getByRole('dialog')
  if (reason !== undefined) await dialog.getByLabel('Reason').fill(reason)
  await dialog.getByRole('button', { name: button, exact: true }).click()
}
