// An operator with a telephone in one hand: from whatever was read out to the reason, in two steps; and a hub that goes away.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasBrowser, type Watched } from '../support/browser.ts'
import { fillHub, openConsoleScene, type ConsoleScene } from '../support/console-scene.ts'
import { eventually } from '../support/eventually.ts'
import { customerBody, invoiceBody } from '../support/hub.ts'

let scene: ConsoleScene
let watched: Watched
const said: Record<string, string> = {}

const why = /totalAmount is 1,?100.03/

describe.runIf(hasBrowser)('an operator', () => {
  beforeAll(async () => {
    scene = await openConsoleScene({ webhooks: true })
    const { hub } = scene
    const endpoint = await hub.call('POST', '/integration/webhook-endpoint', {
      body: { url: 'http://127.0.0.1:9/hook', eventTypes: ['invoice.*'] },
    })
    await fillHub(hub)
    const push = (change: Readonly<Record<string, unknown>>) => {
      const sent = {
        ...invoiceBody({ customerId: 'builder-contact', invoiceNumber: 'CALL-17' }),
        ...change,
      }
      return hub.call('PUT', '/integration/invoice/i1', { body: sent })
    }
    await push({ sourceModifiedDate: '2024-06-16' })
    await push({ sourceModifiedDate: '2024-06-17', totalAmount: 1100.03 })
    const body = customerBody({ id: 'caller', cellPhoneNumber: '+12175550121' })
    await hub.call('POST', '/integration/customer', { body })
    const refused = {
      body: { ...body, sourceModifiedDate: 'yesterday' },
      headers: { 'X-Request-Id': 'nightly-7' },
    }
    await hub.call('PUT', '/integration/customer/caller', refused)
    const path = '/operator/account/acme/invoice/i1/timeline?verdict=applied'
    const { body: timeline } = await hub.call('GET', path)
    const { seq } = timeline.items.at(-1).event
    const { body: feed } = await hub.call(
      'GET',
      `/operator/account/acme/events?after=${seq - 1}&limit=1`,
    )
    said['event'] = feed.items[0].id
    said['delivery'] = `${endpoint.body.id}-${seq}`
    await eventually(async () => {
      const one = `/operator/account/acme/webhook-delivery/${said['delivery']}`
      return (await hub.call('GET', one)).body.attempts?.length > 0
    })
    watched = await scene.open('/')
  })
  afterAll(() => scene.close())

  async function search(text: string): Promise<void> {
    const { page } = watched
    await page.keyboard.press('/')
    await page.keyboard.type(text)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: `Results for “${text}”` }).waitFor()
    await page.getByText('Also searched, without a match').waitFor()
  }

  it('sees from the number of an invoice why its last push was refused', async () => {
    const { page, faults } = watched
    await search('CALL-17')
    await page.getByText(why).first().waitFor()
    await page.getByRole('link', { name: 'CALL-17' }).click()
    await page.getByRole('status').filter({ hasText: 'The last push was refused' }).waitFor()
    await page.getByText(why).first().waitFor()
    expect(faults).toEqual([])
  })

  it('sees from an event or a delivery what became of it, and why it happened', async () => {
    const { page, faults } = watched
    await search(said['event'] ?? '')
    await page.getByRole('link', { name: 'invoice.created' }).click()
    await page.getByRole('table', { name: 'Deliveries' }).waitFor()
    await page.getByRole('link', { name: 'Why it happened' }).waitFor()
    await search(said['delivery'] ?? '')
    await page.getByRole('link', { name: 'invoice.created' }).click()
    await page.getByRole('table', { name: 'Attempts' }).waitFor()
    await page.getByRole('table', { name: 'Request headers' }).getByText('v1,***').waitFor()
    expect(await page.locator('pre').innerText()).toContain(`"id": "${said['event']}"`)
    expect(faults).toEqual([])
  })

  it.each(['nightly-7', '(217) 555-0121'])(
    'sees from %s why an update was refused',
    async (text) => {
      const { page, faults } = watched
      await search(text)
      const name = text === 'nightly-7' ? 'update-customer' : /Ada Example|Example/
      await page.getByRole('main').getByRole('link', { name }).first().click()
      await page
        .getByText(/sourceModifiedDate is/)
        .first()
        .waitFor()
      await page.getByRole('main').locator('.label', { hasText: 'refused' }).first().waitFor()
      expect(faults).toEqual([])
    },
  )

  it('filters the timeline by verdict', async () => {
    const { page, faults } = watched
    await page.goto('/console/invoices/acme/i1')
    const entries = page.getByRole('listitem').filter({ hasText: 'by the accounting system' })
    await eventually(async () => (await entries.count()) === 5)
    await page.getByLabel('Verdict').selectOption('refused')
    await page.waitForURL('**verdict=refused')
    await eventually(async () => (await entries.count()) === 2)
    expect(faults).toEqual([])
  })

  it('goes anywhere with Ctrl-K, and sees the keys with ?', async () => {
    const { page, faults } = watched
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: 'Page or text' }).waitFor()
    await page.keyboard.type('credit lim')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/review?view=limits')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: 'Keys' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(faults).toEqual([])
  })

  it('exports all rows of a list with its filters', async () => {
    const { page, faults } = watched
    await page.goto('/console/operations?verdict=refused')
    await page.getByText('Export', { exact: true }).click()
    const saved = page.waitForEvent('download')
    await page.getByRole('button', { name: 'NDJSON' }).click()
    const text = await (await saved).createReadStream().then(async (stream) => {
      let all = ''
      for await (const part of stream) all += String(part)
      return all
    })
    const rows = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Row)
    expect(rows.map(({ operation }) => operation.verdict)).toEqual([
      'refused',
      'refused',
      'refused',
    ])
    await page.keyboard.press('Escape')
    expect(await page.getByRole('button', { name: 'NDJSON' }).isVisible()).toBe(false)
    expect(faults).toEqual([])
  })

  it('keeps the page while the hub is away, and gets news once it is back', async () => {
    const { page, faults } = watched
    await page.goto('/console/')
    await page.getByText('total_mismatch').waitFor()
    // All pages are loaded soon after the first.
    await page.waitForLoadState('networkidle')
    await eventually(async () => (await loaded('customer-list')) === 1)
    await scene.browser.contexts()[0]?.setOffline(true)
    await page.getByRole('link', { name: 'Customers' }).click()
    await page.getByRole('heading', { name: 'Customers' }).waitFor()
    await page.getByText('The hub is not responding.').first().waitFor()
    await page.goBack()
    await page.getByText('What you see is from').waitFor()
    expect(await page.getByText('total_mismatch').isVisible()).toBe(true)
    await scene.browser.contexts()[0]?.setOffline(false)
    await page.getByText('The hub is not responding.').waitFor({ state: 'detached' })
    // The browser itself reports what failed meanwhile.
    faults.splice(0)

    async function loaded(name: string): Promise<number> {
      return page.evaluate(
        `performance.getEntriesByType('resource').filter((one) => one.name.includes('${name}')).length`,
      )
    }
  })
})

type Row = { readonly operation: { readonly verdict: string } }
