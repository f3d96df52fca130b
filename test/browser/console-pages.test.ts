// Every page of the console: empty and full, on a telephone in the dark and on a wide screen in the light,
// for eyes and for a screen reader; and names that would do something if they could.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessibilityFaults, hasBrowser, isCutOff, type Watched } from '../support/browser.ts'
import {
  fillHub,
  hostile,
  openConsoleScene,
  turned,
  type ConsoleScene,
} from '../support/console-scene.ts'

const screens = {
  wide: { viewport: { width: 1440, height: 900 }, colorScheme: 'light' },
  narrow: { viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
} as const

type Shown = readonly [path: string, full: string, empty?: string]

/** The address of each page, what stands on it when the hub is full, and when it is empty. */
const pages: readonly Shown[] = [
  ['/', 'total_mismatch', 'Nobody wrote in this time.'],
  ['/feed', 'invoice.created', 'Nothing has happened yet.'],
  ['/webhooks', 'http://127.0.0.1:9/hook', 'There are no endpoints yet: events wait in the feed.'],
  ['/webhooks/acme/ENDPOINT', 'Nothing was delivered yet.'],
  ['/invoices', 'INV/00003/2023', 'No invoice was pushed yet.'],
  ['/invoices?id=i1', 'INV/00003/2023', 'Nothing was found.'],
  ['/invoices/acme/i1', 'invoice.updated'],
  ['/quotes', 'Q-00003/2023', 'No quote was pushed yet.'],
  ['/quotes/acme/q1', 'the buyer approves the quote'],
  ['/customers', 'Example Builders', 'There are no customers yet.'],
  ['/customers/acme/builder-contact', 'What the account offers now'],
  ['/acts', 'create-account', 'Nobody has done anything yet.'],
  ['/upkeep', 'PostgreSQL'],
  ['/upkeep?view=settings', 'BTHUB_PORT'],
  ['/upkeep?view=backups', 'What a restore needs', 'There is no backup here yet.'],
  ['/find?text=builders', 'Ada Example'],
  ['/operations', 'update-invoice', 'Nobody has tried to write yet.'],
  ['/operations/acme/REFUSED', 'total_mismatch'],
  ['/review', 'ask1', 'No application waits for a decision.'],
  ['/review/acme/ask1', 'What each decision would do now'],
  ['/review?view=payments', 'in, invoices', 'There are no payments yet.'],
  ['/review?view=limits', 'Example Builders', 'There are no companies yet.'],
  ['/review/company/acme/builder', '5,000.00'],
  ['/accounts', 'acme'],
  ['/accounts/acme', 'Policies'],
]

describe.runIf(hasBrowser)('a page of the console', () => {
  let scene: ConsoleScene
  const opened = new Map<string, Watched>()

  const on = (screen: string): Watched => {
    const watched = opened.get(screen)
    if (watched === undefined) throw new Error(`no screen ${screen}`)
    return watched
  }

  beforeAll(async () => {
    scene = await openConsoleScene({ webhooks: true })
    for (const [name, options] of Object.entries(screens)) {
      opened.set(name, await scene.open('/accounts', options))
    }
  })
  afterAll(() => scene.close())

  it.each(Object.keys(screens))('says so when there is nothing: %s', async (screen) => {
    const { page, faults } = on(screen)
    for (const [path, , empty] of pages) {
      if (empty === undefined) continue
      await page.goto(`/console${path}`)
      await page.getByText(empty).waitFor()
      expect(await isCutOff(page)).toBe(false)
    }
    expect(faults).toEqual([])
  })

  describe('of a hub that is full', () => {
    let refused = ''
    let endpoint = ''
    beforeAll(async () => {
      await fillHub(scene.hub)
      const made = await scene.hub.call('POST', '/integration/webhook-endpoint', {
        body: { url: 'http://127.0.0.1:9/hook', enabled: false },
      })
      endpoint = made.body.id
      const { body } = await scene.hub.call(
        'GET',
        '/operator/account/acme/operations?recordId=i1&verdict=refused',
      )
      refused = body.items[0].operationId
    })

    describe.each(Object.keys(screens))('on a %s screen', (screen) => {
      it.each(pages)('%s shows it all, and a screen reader finds its way', async (...shown) => {
        const [path, full] = shown as unknown as Shown
        const { page, faults } = on(screen)
        await page.goto(`/console${path.replace('REFUSED', refused).replace('ENDPOINT', endpoint)}`)
        await page.getByText(full).first().waitFor()
        expect(await isCutOff(page)).toBe(false)
        expect(await page.locator('main').textContent()).not.toMatch(/NaN|undefined|\[object/)
        expect(await accessibilityFaults(page)).toEqual([])
        expect(faults).toEqual([])
      })
    })

    it('shows names that would do something as the text that they are', async () => {
      const { page, faults } = on('wide')
      const dialogs: string[] = []
      page.on('dialog', (dialog) => {
        dialogs.push(dialog.message())
        void dialog.dismiss()
      })
      await page.goto('/console/invoices?customerId=hostile')
      await page.getByRole('link', { name: hostile }).click()
      await page.getByRole('heading', { name: hostile }).waitFor()
      await page.getByText(`${hostile} ${turned}`).waitFor()
      expect(await page.locator('main img, main script').count()).toBe(0)
      expect(dialogs).toEqual([])
      expect(faults).toEqual([])
    })

    it('keeps its filters in the address, and goes page by page', async () => {
      const { page, faults } = on('wide')
      await page.goto('/console/invoices')
      await page.getByLabel('Invoice id').fill('i2')
      await page.keyboard.press('Enter')
      await page.waitForURL('**/invoices?id=i2')
      await page.reload()
      expect(await page.getByLabel('Invoice id').inputValue()).toBe('i2')
      await page.getByRole('table', { name: 'Invoices' }).waitFor()
      expect(await page.getByRole('row').count()).toBe(2)
      await page.goto('/console/invoices?limit=3')
      const numbers = page.getByRole('row').filter({ hasText: 'acme' })
      await numbers.first().waitFor()
      expect(await numbers.count()).toBe(3)
      await page.getByRole('button', { name: 'Next' }).click()
      await page.waitForURL('**cursor=**')
      await page.getByRole('button', { name: 'Back' }).click()
      await page.waitForURL('**/invoices?limit=3')
      expect(faults).toEqual([])
    })

    it('says what is wrong with a filter, and with a record that there is not', async () => {
      const { page } = on('wide')
      await page.goto('/console/invoices?amountFrom=much')
      await page.getByRole('alert').getByText('amountFrom').first().waitFor()
      await page.goto('/console/invoices/acme/nowhere')
      await page.getByRole('alert').getByText('Invoice not found.').waitFor()
    })

    it('says so when the hub does not answer, and shows what there is when it does again', async () => {
      const { page } = on('wide')
      await page.goto('/console/accounts')
      await page.route('**/operator/payment*', (route) => route.abort())
      await page.getByRole('link', { name: 'Review' }).click()
      await page.getByRole('link', { name: 'Payments' }).click()
      await page.getByText('The hub does not answer.').waitFor()
      await page.unroute('**/operator/payment*')
      await page.getByRole('button', { name: 'Try again' }).click()
      await page.getByText('in, invoices').first().waitFor()
    })
  })
})
