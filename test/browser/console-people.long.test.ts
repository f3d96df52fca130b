// Customers, quotes and imports in the console, checked through the API.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { accessibilityFaults, hasBrowser, isCutOff, type Watched } from '../support/browser.ts'
import { confirm, fillHub, openConsoleScene, type ConsoleScene } from '../support/console-scene.ts'
import { customerBody } from '../support/hub.ts'

let scene: ConsoleScene
let watched: Watched

const get = async (path: string) => (await scene.hub.call('GET', path)).body

/** A first page with one customer that is refused; the second never comes. */
const source = createServer((request, response) => {
  const { searchParams } = new URL(request.url ?? '/', 'http://source')
  if (searchParams.get('cursor') !== null) return
  const items = [
    { ...customerBody(), id: 'pulled', firstName: 'Pia' },
    { ...customerBody(), id: 'broken', firstName: null },
  ]
  response.end(JSON.stringify({ items, nextCursor: 'second' }))
})

/** Fails on any browser error but the expected one. */
async function on(path: string, act: (page: Page) => Promise<void>, expected = '') {
  await watched.page.goto(`/console${path}`)
  await act(watched.page)
  expect(watched.faults.splice(0).filter((fault) => fault !== expected)).toEqual([])
}

/** Chromium's message for an account without a source. */
const noSource =
  'console: Failed to load resource: the server responded with a status of 404 (Not Found)'

async function isForEveryone(page: Page) {
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 900 })
    expect(await isCutOff(page)).toBe(false)
  }
  expect(await accessibilityFaults(page)).toEqual([])
}

const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).first().click()

const announced = (page: Page, text: string) =>
  page.getByRole('status').filter({ hasText: text }).waitFor()

describe.runIf(hasBrowser)('customers, quotes and imports in the console', () => {
  beforeAll(async () => {
    await new Promise<void>((resolve) => source.listen(0, '127.0.0.1', resolve))
    scene = await openConsoleScene({ webhooks: true })
    await fillHub(scene.hub)
    watched = await scene.open('/accounts')
  })
  afterAll(async () => {
    source.closeAllConnections()
    source.close()
    await scene.close()
  })

  it('finds a customer by company name and shows their records', async () => {
    await on('/customers', async (page) => {
      await page.getByLabel('Any text').fill('example buil')
      await page.keyboard.press('Enter')
      await page.waitForURL('**/customers?text=example*')
      await page.getByRole('table', { name: 'Customers' }).waitFor()
      await expect.poll(() => page.getByRole('row').count()).toBe(2)
      await page.getByRole('link', { name: 'Example Builders' }).click()
      await page.getByRole('heading', { name: 'Customer Ada Example' }).waitFor()
      await page.getByRole('table', { name: 'Draws' }).getByText('ask1').waitFor()
      await page.getByRole('table', { name: 'Quotes' }).getByText('Q-00003/2023').waitFor()
      await page.getByRole('table', { name: 'Invoices' }).getByText('InReview').first().waitFor()
      await page.getByText('customer.created').waitFor()
    })
  })

  it('freezes and unfreezes a customer with their invoices', async () => {
    const state = async () => {
      const { customer } = await get('/operator/account/acme/customer/hostile')
      const { status } = await get('/integration/invoice/hostile')
      return { isFrozen: customer.hub.frozenAt !== null, status }
    }
    await on('/customers/acme/hostile', async (page) => {
      await press(page, 'Freeze')
      await confirm(page, 'Freeze', 'a dispute')
      await announced(page, 'Customer frozen; invoices affected: 1.')
      expect(await state()).toEqual({ isFrozen: true, status: 'Draft' })
      await press(page, 'Unfreeze')
      await confirm(page, 'Unfreeze', 'the dispute is over')
      await announced(page, 'Customer unfrozen')
      expect(await state()).toEqual({ isFrozen: false, status: 'Placed' })
      await page.getByText('“the dispute is over”').first().waitFor()
    })
  })

  it('shows the next steps of a quote and its decision', async () => {
    await on('/quotes?status=PLACED', async (page) => {
      await page.getByRole('link', { name: 'Q-00003/2023' }).click()
      const approval = page.getByRole('row').filter({ hasText: 'the buyer approves the quote' })
      await approval.getByText('Yes').waitFor()
      const { hub } = await get('/integration/quote/q1')
      const link = new URL(hub.approvalUrl).search
      await scene.hub.call('POST', '/buyer/quote/approve', { link })
      await page.reload()
      await approval
        .getByText('No. The quote has already been decided: it is AUTHORIZED.')
        .waitFor()
      await page.getByText('quote.authorized').waitFor()
      await page.getByText('the buyer approved the quote in its current form').waitFor()
      await page.goto('/console/quotes?status=PLACED')
      await page.getByText('No matches.').waitFor()
    })
  })

  it('sets a source, imports from it, shows what was refused, cancels, and deletes the source', async () => {
    const url = `http://127.0.0.1:${(source.address() as AddressInfo).port}/customers`
    await on(
      '/accounts/acme',
      async (page) => {
        await page.getByRole('link', { name: 'Source and imports' }).click()
        await press(page, 'Set source')
        await page.getByRole('dialog').getByLabel('URL').fill(url)
        await page.getByRole('dialog').getByLabel('Headers').fill('X-Store: seven: 7')
        await confirm(page, 'Set source')
        expect(await page.getByTestId('new-secret').textContent()).toMatch(/^whsec_/)
        await press(page, 'Done')
        expect(await get('/operator/account/acme/customer-source')).toMatchObject({
          url,
          headers: { 'X-Store': '***' },
        })
        await press(page, 'Import now')
        await confirm(page, 'Import now')
        await page.getByRole('row').filter({ hasText: 'running' }).getByRole('link').click()
        const refused = page.getByRole('table', { name: 'Refused' })
        await refused.getByText('firstName').waitFor()
        await refused.getByRole('link', { name: 'View' }).waitFor()
        await isForEveryone(page)
        await page.getByRole('link', { name: 'All imports of acme' }).click()
        await page.getByText('X-Store').waitFor()
        await isForEveryone(page)
        await page.getByRole('row').filter({ hasText: 'running' }).getByRole('link').click()
        await press(page, 'Cancel import')
        await confirm(page, 'Cancel import')
        await page.locator('.label').filter({ hasText: 'canceled' }).waitFor()
      },
      noSource,
    )
    const { items } = await get('/operator/account/acme/customer-import')
    expect(items).toMatchObject([{ status: 'canceled', customers: { created: 1, refused: 1 } }])
    expect((await get('/integration/customer/pulled')).firstName).toBe('Pia')
    await on(
      '/accounts/acme/imports',
      async (page) => {
        await press(page, 'Delete source')
        await confirm(page, 'Delete source')
        await announced(page, 'Source deleted.')
        await page.getByText('No source set').waitFor()
      },
      noSource,
    )
    const { status } = await scene.hub.call('GET', '/operator/account/acme/customer-source')
    expect(status).toBe(404)
  })

  it('shows whether the books of an account and its source agree, and what differs', async () => {
    const reconcile = (target: string, body: string) =>
      scene.hub.call('POST', `/integration/reconcile/${target}?complete=true`, { body })
    await reconcile('company', '{"id":"builder"}')
    await reconcile('company', '{"id":"another"}\n{"id":"builder","businessName":"Other"}')
    await on('/', async (page) => {
      const books = page.getByRole('table', { name: 'Books that differ' })
      await books.getByRole('link', { name: 'acme' }).click()
      const differences = page.getByRole('table', { name: 'Differences' })
      const row = (text: string) => differences.getByRole('row').filter({ hasText: text })
      await row('another').getByText('The source should push it.').waitFor()
      await row('builder').getByText('source Other, hub Example Builders').waitFor()
      await isForEveryone(page)
      await page.getByRole('link', { name: 'All reconciliations of acme' }).click()
      await page.getByRole('combobox', { name: 'Result' }).selectOption('Complete and equal')
      await page.getByRole('table').getByText('differs').waitFor({ state: 'hidden' })
      await page.getByRole('cell', { name: 'equal', exact: true }).waitFor()
      await isForEveryone(page)
      await page.getByRole('link', { name: 'Account acme' }).click()
      const section = page.getByRole('table', { name: 'Reconciliation' })
      await section.getByRole('row').filter({ hasText: 'Companies' }).getByText('differs').waitFor()
      await section.getByText(', as of event ').waitFor()
    })
  })

  it('searches everything after a slash: a number, a name, an ID', async () => {
    const { operationId } = (await get('/operator/operation?verdict=refused&recordId=i1')).items[0]
      .operation
    await on('/', async (page) => {
      const find = async (text: string) => {
        await page.locator('main').focus()
        await page.keyboard.press('/')
        await page.keyboard.type(text)
        await page.keyboard.press('Enter')
        await page.getByRole('heading', { name: `Results for “${text}”` }).waitFor()
      }
      const section = (name: string) =>
        page.locator('section').filter({ has: page.getByRole('heading', { name }) })
      await find('Q-0000')
      await section('Quotes').getByRole('link', { name: 'Q-00003/2023' }).waitFor()
      await find('builders')
      await section('Customers').getByRole('link', { name: 'Example Builders' }).waitFor()
      await find('sou')
      await section('Accounts').getByRole('link', { name: 'south' }).waitFor()
      await find(operationId)
      await section('Operations').getByRole('link').click()
      await page.getByRole('heading', { name: 'update-invoice i1' }).waitFor()
      await find('i1')
      await section('Invoices').getByRole('link', { name: 'INV/00003/2023' }).click()
      await page.getByRole('heading', { name: 'Invoice INV/00003/2023' }).waitFor()
    })
  })
})
