// The feed, deliveries, replays and downloads of the console.
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

describe.runIf(hasBrowser)('live data in the console', () => {
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

  it('shows new events with links to their operations', async () => {
    const { page, faults } = watched
    await page.goto('/console/feed')
    await page.getByText('live', { exact: true }).waitFor()
    // The hub streams what is new since its first poll, soon after the page opened.
    await eventually(async () => {
      await push()
      return page.getByRole('link', { name: 'invoice.updated' }).first().isVisible()
    })
    await page.getByRole('button', { name: 'Pause' }).click()
    await page.getByText('paused').waitFor()
    await page.getByRole('link', { name: 'update-invoice' }).first().click()
    await page.getByRole('heading', { name: 'update-invoice i1' }).waitFor()
    expect(faults.splice(0)).toEqual([])
  })

  it('reconnects after a lost connection and shows the missed events', async () => {
    const { page } = watched
    await page.goto('/console/feed')
    await page.getByText('live', { exact: true }).waitFor()
    await page.getByRole('link', { name: 'invoice.updated' }).first().waitFor()
    await page.route('**/operator/stream*', (route) => route.abort())
    await page.getByLabel('Account').fill('acme')
    await page.keyboard.press('Enter')
    await page.getByText('Connection lost.').waitFor()
    await page.unroute('**/operator/stream*')
    await page.getByText('live', { exact: true }).waitFor()
    await page.getByRole('link', { name: 'invoice.updated' }).first().waitFor()
    watched.faults.splice(0)
  })

  /** Sooner than the regular refresh. */
  const countedWithinMs = 20_000

  it('counts new writes soon after they are made', async () => {
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

  it('links a figure to the operations behind it', async () => {
    const { page, faults } = watched
    await page.goto('/console/')
    await page.getByRole('img', { name: 'Writes by verdict over time' }).waitFor()
    await page.getByRole('link', { name: 'total_mismatch' }).click()
    await page.waitForURL('**/operations?*rule=total_mismatch*')
    await page.getByRole('link', { name: 'update-invoice' }).waitFor()
    expect(await page.getByRole('row').count()).toBe(2)
    expect(faults.splice(0)).toEqual([])
  })

  it('creates, tests, delivers to, redelivers to and deletes an endpoint', async () => {
    const { page, faults } = watched
    await page.goto('/console/webhooks')
    await page.getByRole('button', { name: 'Create endpoint' }).click()
    await page.getByRole('dialog').getByLabel('Account').fill('acme')
    await page.getByRole('dialog').getByLabel('URL').fill(receiver.url)
    await confirm(page, 'Create endpoint')
    expect(await page.getByTestId('new-secret').textContent()).toMatch(/^whsec_/)
    await page.getByRole('button', { name: 'Done' }).click()
    await page.getByRole('link', { name: receiver.url }).click()
    await page.getByRole('button', { name: 'Send test event', exact: true }).click()
    await confirm(page, 'Send test event')
    await page.getByText('Delivered. status 204').waitFor()
    await page.getByRole('button', { name: 'Done' }).click()
    await push()
    await receiver.until(2)
    await page.reload()
    await page
      .getByRole('link', { name: /^Event / })
      .first()
      .click()
    await page.getByText('204').waitFor()
    await page.getByRole('button', { name: 'Redeliver' }).click()
    await confirm(page, 'Redeliver')
    await receiver.until(3)
    const [, once, again] = receiver.received
    expect(again?.headers['webhook-id']).toBe(once?.headers['webhook-id'])
    await page.goBack()
    await page.getByRole('button', { name: 'Delete' }).click()
    await confirm(page, 'Delete')
    await page.getByText('Endpoint deleted.').waitFor()
    expect((await get('/integration/webhook-endpoint')).items).toEqual([])
    expect(faults.splice(0)).toEqual([])
  })

  it('replays a request in a sandbox and copies it as curl', async () => {
    const { page, faults } = watched
    // Behind a thousand other accounts, to be found by part of its name.
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
    await page.getByRole('button', { name: 'Replay in sandbox' }).click()
    const field = page.getByRole('dialog').getByLabel('Sandbox account')
    await field.fill('sandb')
    await page.locator('datalist option[value="zz-sandbox"]').waitFor({ state: 'attached' })
    expect(await page.locator('datalist option').count()).toBe(1)
    await field.fill('zz-sandbox')
    await confirm(page, 'Replay in sandbox', 'to see whether it takes by now')
    await page.getByText('The sandbox responded with status 400.').waitFor()
    expect((await get('/operator/operation?accountId=zz-sandbox')).items).toHaveLength(1)
    expect(faults.splice(0)).toEqual([])
  })

  it('downloads a list as CSV without formulas, and an invoice as PDF', async () => {
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
