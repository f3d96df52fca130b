// The laboratory in the console: sandboxes, their clocks, and the faults that are injected into them.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { accessibilityFaults, hasBrowser, isCutOff, type Watched } from '../support/browser.ts'
import { brokenWords } from '../support/broken-words.ts'
import { confirm, openConsoleScene, type ConsoleScene } from '../support/console-scene.ts'
import { customerBody, invoiceBody, type Caller } from '../support/hub.ts'

const dayMs = 24 * 60 * 60 * 1000

let scene: ConsoleScene
let watched: Watched
let as: Caller

const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).first().click()

const clockLabel = (page: Page) => page.locator('.page-aside').getByText(/^Clock \d/)

async function noneIsFaulty({ page, faults }: Watched) {
  expect(await isCutOff(page)).toBe(false)
  expect(await accessibilityFaults(page)).toEqual([])
  expect(faults).toEqual([])
}

describe.runIf(hasBrowser)('the laboratory in the console', () => {
  beforeAll(async () => {
    scene = await openConsoleScene({ sandboxDelayMs: 2 * dayMs })
    watched = await scene.open('/accounts')
  })
  afterAll(() => scene.close())

  it('creates a sandbox, and shows its key once', async () => {
    const { page } = watched
    await page.getByRole('main').getByRole('link', { name: 'Sandboxes' }).click()
    await page.getByText('No sandboxes yet.').waitFor()
    await press(page, 'Create sandbox')
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Template').selectOption('world')
    await dialog.getByLabel('Hours').fill('2')
    await dialog.getByLabel('Name').fill('Rehearsal')
    await confirm(page, 'Create sandbox', 'a test')
    const key = (await page.getByTestId('new-key').textContent()) ?? ''
    const accountId = (await dialog.getByRole('link').first().textContent()) ?? ''
    as = { accountId, key }
    expect((await scene.hub.call('GET', '/integration/rules', { as })).status).toBe(200)
    await press(page, 'Done')
    const row = page.getByRole('row').filter({ hasText: accountId })
    await row.getByText('Rehearsal').waitFor()
    await row.getByText('world', { exact: true }).waitFor()
    await row.getByText('as the hub').waitFor()
    await row.getByText(/^in [12] hr\.$/).waitFor()
    await noneIsFaulty(watched)
  })

  it('sets its clock forward, shows the events that this caused, and the clock on every page', async () => {
    const { page } = watched
    await page.goto(`/console/accounts/${as.accountId}`)
    await press(page, 'Set clock')
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('By').fill('P100D')
    await confirm(page, 'Set clock')
    const table = dialog.getByRole('table', { name: 'Events that this caused' })
    await table.getByText('payment.settled').first().waitFor()
    await noneIsFaulty(watched)
    await press(page, 'Done')
    await press(page, 'Advance 1 day')
    await confirm(page, 'Advance 1 day')
    await dialog.getByText('The clock is').waitFor()
    await press(page, 'Done')
    await page.getByText('101 d', { exact: true }).waitFor()
    const day = new Date(Date.now() + 101 * dayMs).toISOString().slice(0, 10)
    expect(await clockLabel(page).textContent()).toContain(day)
    await noneIsFaulty(watched)
    const { body } = await scene.hub.call('GET', '/integration/invoice', { as })
    await page.goto(`/console/invoices/${as.accountId}/${body.items[0].id}`)
    await page.getByRole('heading', { name: 'Timeline' }).waitFor()
    expect(await clockLabel(page).textContent()).toContain(day)
    await page.goto('/console/sandboxes')
    await page.getByRole('row').filter({ hasText: as.accountId }).getByText(day).waitFor()
    await noneIsFaulty(watched)
  })

  it('shows none of it in an account that is no sandbox', async () => {
    const { page } = watched
    await scene.hub.call('POST', '/integration/customer', { body: customerBody({ id: 'c1' }) })
    await scene.hub.call('POST', '/integration/invoice', { body: { id: 'i1', ...invoiceBody() } })
    for (const [path, heading] of [
      ['/accounts/acme', 'Policies'],
      ['/invoices/acme/i1', 'Timeline'],
    ] as const) {
      await page.goto(`/console${path}`)
      await page.getByRole('heading', { name: heading }).waitFor()
      await page.waitForLoadState('networkidle')
      expect(await clockLabel(page).count()).toBe(0)
      expect(await page.getByRole('heading', { name: /^(Clock|Faults)$/ }).count()).toBe(0)
    }
    await noneIsFaulty(watched)
  })

  it('sets a plan of faults, and counts how often each was injected', async () => {
    const { page } = watched
    await page.goto(`/console/accounts/${as.accountId}`)
    await page.getByText('No faults are injected.').waitFor()
    await press(page, 'Set faults')
    const dialog = page.getByRole('dialog')
    const plan = dialog.getByLabel('Plan')
    await plan.fill('{')
    await dialog.getByText(/^Not JSON: /).waitFor()
    await dialog.getByRole('button', { name: 'Set faults' }).click()
    expect(await plan.evaluate('document.querySelector("[name=plan]").matches(":invalid")')).toBe(
      true,
    )
    await plan.fill('{"rules": []}')
    await press(page, 'One call in ten refused')
    const written = JSON.parse(await plan.inputValue())
    expect(written.rules).toMatchObject([{ fault: 'status', status: 503, probability: 0.1 }])
    const rule = { fault: 'status', status: 503, call: 'create-customer', times: 1 }
    await plan.fill(JSON.stringify({ rules: [rule] }))
    await noneIsFaulty(watched)
    await dialog.getByRole('button', { name: 'Set faults' }).click()
    const row = page.getByRole('row').filter({ hasText: 'call=create-customer' })
    await row.waitFor()
    const body = customerBody({ id: 'c9' })
    const refused = await scene.hub.call('POST', '/integration/customer', { as, body })
    expect(refused.status).toBe(503)
    await row.getByRole('cell', { name: '1', exact: true }).nth(2).waitFor()
    await noneIsFaulty(watched)
  })

  it('is whole and accessible on narrow and dark screens', async () => {
    const { page } = watched
    await page.emulateMedia({ colorScheme: 'dark' })
    for (const path of [`/accounts/${as.accountId}`, '/sandboxes']) {
      await page.goto(`/console${path}`)
      await page
        .getByText(/^20\d\d-\d\d-\d\d \d\d:\d\d/)
        .first()
        .waitFor()
      for (const width of [320, 390, 768]) {
        await page.setViewportSize({ width, height: 900 })
        expect(await brokenWords(page)).toEqual([])
        await noneIsFaulty(watched)
      }
    }
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.emulateMedia({ colorScheme: 'light' })
  })

  it('clears the faults', async () => {
    const { page } = watched
    await page.goto(`/console/accounts/${as.accountId}`)
    await press(page, 'Clear faults')
    await confirm(page, 'Clear faults')
    await page.getByText('No faults are injected.').waitFor()
    await noneIsFaulty(watched)
  })

  it('shows what the hub refuses in a plan', async () => {
    const { page, close } = await scene.open(`/accounts/${as.accountId}`)
    await press(page, 'Set faults')
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Plan').fill('{"rules": [{"fault": "status"}, {"fault": "late"}]}')
    await dialog.getByRole('button', { name: 'Set faults' }).click()
    const alert = dialog.getByRole('alert')
    await alert.getByText('status needs status.').first().waitFor()
    await alert.getByText(/late/).first().waitFor()
    await close()
  })

  it('deletes it with everything in it', async () => {
    const { page } = watched
    await page.goto('/console/sandboxes')
    await press(page, 'Delete')
    await confirm(page, 'Delete')
    await page.getByRole('status').filter({ hasText: 'rows deleted.' }).waitFor()
    await page.getByText('No sandboxes yet.').waitFor()
    const { status } = await scene.hub.call('GET', `/operator/account/${as.accountId}`)
    expect(status).toBe(404)
    await noneIsFaulty(watched)
  })
})
