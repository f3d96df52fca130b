// What moves in the console: the feed, deliveries, and what is run again; and what leaves it as a file.
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasBrowser, type Watched } from '../support/browser.ts'
import { confirm, fillHub, openConsoleScene, type ConsoleScene } from '../support/console-scene.ts'
import { invoiceBody } from '../support/hub.ts'
import { eventually } from '../support/eventually.ts'
import { runOn } from '../support/database.ts'
import { startReceiver, type WebhookReceiver } from '../support/webhook-receiver.ts'

let scene: ConsoleScene
let watched: Watched
let receiver: WebhookReceiver

const get = async (path: string) => (await scene.hub.call('GET', path)).body

describe.runIf(hasBrowser)('what moves in the console', () => {
  beforeAll(async () => {
    scene = await openConsoleScene({ webhooks: true })
    receiver = await startReceiver()
    await fillHub(scene.hub)
    watched = await scene.open('/accounts', { permissions: ['clipboard-read', 'clipboard-write'] })
  })
  afterAll(async () => {
    await scene.close()
    await receiver.stop()
  })

  let pushes = 0

  /** Each one is later than all before, and another amount. */
  async function push() {
    pushes += 1
    const sourceModifiedDate = new Date(Date.UTC(2024, 6, 1) + pushes * 1_000).toISOString()
    const amountDue = pushes % 1_000
    const body = invoiceBody({ customerId: 'builder-contact', amountDue, sourceModifiedDate })
    await scene.hub.call('PUT', '/integration/invoice/i1', { body })
  }

  it('shows an event while it happens, and leads to what made it', async () => {
    const { page, faults } = watched
    await page.goto('/console/feed')
    await page.getByText('live', { exact: true }).waitFor()
    // The hub tells what is new since its first look, which is soon after somebody began to watch.
    await eventually(async () => {
      await push()
      return page.getByRole('link', { name: 'invoice.updated' }).first().isVisible()
    })
    await page.getByRole('button', { name: 'Hold' }).click()
    await page.getByText('held').waitFor()
    await page.getByRole('link', { name: 'invoice.updated' }).first().click()
    await page.getByRole('heading', { name: 'update-invoice i1' }).waitFor()
    expect(faults.splice(0)).toEqual([])
  })

  it('shows again what happened before the line broke, and what happens after', async () => {
    const { page } = watched
    await page.goto('/console/feed')
    await page.getByText('live', { exact: true }).waitFor()
    // What there was is there at once.
    await page.getByRole('link', { name: 'invoice.updated' }).first().waitFor()
    await page.route('**/operator/stream*', (route) => route.abort())
    await page.getByLabel('Account').fill('acme')
    await page.keyboard.press('Enter')
    await page.getByText('The line to the hub broke.').waitFor()
    await page.unroute('**/operator/stream*')
    await page.getByText('live', { exact: true }).waitFor()
    await page.getByRole('link', { name: 'invoice.updated' }).first().waitFor()
    watched.faults.splice(0)
  })

  /** Sooner than the page asks by itself. */
  const countedWithinMs = 20_000

  it('counts new writes of today soon after they were made', async () => {
    const { page, faults } = watched
    await page.goto('/console/')
    const applied = page.locator('a.figure').filter({ hasText: 'applied' }).locator('strong')
    await applied.waitFor()
    const before = await applied.textContent()
    await eventually(async () => {
      await push()
      return (await applied.textContent()) !== before
    }, countedWithinMs)
    expect(faults.splice(0)).toEqual([])
  })

  it('leads from a chart of today to the operations behind it', async () => {
    const { page, faults } = watched
    await page.goto('/console/')
    await page.getByRole('img', { name: 'Writes by verdict over time' }).waitFor()
    await page.getByRole('link', { name: 'total_mismatch' }).click()
    await page.waitForURL('**/operations?*rule=total_mismatch*')
    await page.getByRole('link', { name: 'update-invoice' }).waitFor()
    expect(await page.getByRole('row').count()).toBe(2)
    expect(faults.splice(0)).toEqual([])
  })

  it('makes an endpoint, tries it, delivers to it, delivers again, and deletes it', async () => {
    const { page, faults } = watched
    await page.goto('/console/webhooks')
    await page.getByRole('button', { name: 'Create endpoint' }).click()
    await page.getByRole('dialog').getByLabel('Account').fill('acme')
    await page.getByRole('dialog').getByLabel('URL').fill(receiver.url)
    await confirm(page, 'Create endpoint')
    expect(await page.getByTestId('new-secret').textContent()).toMatch(/^whsec_/)
    await page.getByRole('button', { name: 'Done' }).click()
    await page.getByRole('link', { name: receiver.url }).click()
    await page.getByRole('button', { name: 'Test', exact: true }).click()
    await confirm(page, 'Test')
    await page.getByText('It was delivered. status 204').waitFor()
    await page.getByRole('button', { name: 'Done' }).click()
    await push()
    await receiver.until(2)
    await page.reload()
    await page
      .getByRole('link', { name: /^event / })
      .first()
      .click()
    await page.getByText('204').waitFor()
    await page.getByRole('button', { name: 'Deliver again' }).click()
    await confirm(page, 'Deliver again')
    await receiver.until(3)
    const [, once, again] = receiver.received
    expect(again?.headers['webhook-id']).toBe(once?.headers['webhook-id'])
    await page.goBack()
    await page.getByRole('button', { name: 'Delete' }).click()
    await confirm(page, 'Delete')
    await page.getByText('The endpoint was deleted.').waitFor()
    expect((await get('/integration/webhook-endpoint')).items).toEqual([])
    expect(faults.splice(0)).toEqual([])
  })

  it('runs what was sent again in a sandbox, and copies it as curl', async () => {
    const { page, faults } = watched
    // Far behind a thousand others, and known to the operator by a part of its name.
    await runOn(
      scene.hub.databaseUrl,
      `insert into account (account_id, name, created_at)
       select 'many-' || n, null, now() from generate_series(1, 1100) n`,
    )
    await scene.hub.createCaller('zz-sandbox', { policies: { sandbox: true } })
    const { items } = await get('/operator/operation?accountId=acme&verdict=refused')
    const [{ operation }] = items
    await page.goto(`/console/operations/acme/${operation.operationId}`)
    await page.getByRole('button', { name: 'Copy as curl' }).click()
    await page.getByText('Copied.').waitFor()
    const line = String(await page.evaluate('navigator.clipboard.readText()'))
    expect(line).toContain(`curl -X PUT '${scene.hub.url}/genericBthubService/integration/invoice/`)
    expect(line).toContain('"totalAmount":"1100.03"')
    expect(line).not.toContain(scene.hub.acme.key)
    await page.getByRole('button', { name: 'Run again' }).click()
    const field = page.getByRole('dialog').getByLabel('In the sandbox')
    await field.fill('sandb')
    await page.locator('datalist option[value="zz-sandbox"]').waitFor({ state: 'attached' })
    expect(await page.locator('datalist option').count()).toBe(1)
    await field.fill('zz-sandbox')
    await confirm(page, 'Run again', 'to see whether it takes by now')
    await page.getByText('The sandbox answered with status 400.').waitFor()
    expect((await get('/operator/operation?accountId=zz-sandbox')).items).toHaveLength(1)
    expect(faults.splice(0)).toEqual([])
  })

  it('gives what was found as a file, in which no cell is a formula, and an invoice as PDF', async () => {
    const { page, faults } = watched
    const number = '=HYPERLINK("http://x")'
    const body = { id: 'formula', ...invoiceBody({ customerId: 'hostile', invoiceNumber: number }) }
    await scene.hub.call('POST', '/integration/invoice', { body })
    await page.goto('/console/invoices?id=formula')
    await page.getByRole('link', { name: number }).waitFor()
    const file = async (name: string) => {
      const coming = page.waitForEvent('download')
      await page.getByRole('link', { name, exact: true }).click()
      return readFileSync(await (await coming).path(), 'utf8')
    }
    const csv = await file('Download as CSV')
    expect(csv).toContain('HYPERLINK')
    expect(csv).not.toMatch(/(^|,|")=/m)
    await page.getByRole('link', { name: number }).click()
    await page.getByRole('heading', { name: `Invoice ${number}` }).waitFor()
    expect(await file('PDF')).toMatch(/^%PDF-/)
    expect(faults.splice(0)).toEqual([])
  })
})
