// Every page of the console, empty and full, wide and narrow, light and dark, with accessibility checks and hostile names.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eventually } from '../support/eventually.ts'
import { invoiceBody, type TestHub } from '../support/hub.ts'
import { sized } from '../support/sized.ts'
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

/** Each page, with a text that it shows with data, and one that it shows without. */
const pages: readonly Shown[] = [
  ['/', 'total_mismatch', 'No writes in this time range.'],
  ['/feed', 'invoice.created', 'No events yet.'],
  ['/webhooks', 'http://127.0.0.1:9/hook', 'No endpoints yet.'],
  ['/webhooks/acme/ENDPOINT', 'No deliveries yet.'],
  ['/messages', 'invoice told', 'No messages yet.'],
  ['/messages/acme/MESSAGE', 'Kept in the mailbox'],
  ['/invoices', 'INV/00003/2023', 'No invoices yet.'],
  ['/invoices?id=i1', 'INV/00003/2023', 'No matches.'],
  ['/invoices/acme/i1', 'invoice.updated'],
  ['/quotes', 'Q-00003/2023', 'No quotes yet.'],
  ['/quotes/acme/q1', 'the buyer approves the quote'],
  ['/customers', 'Example Builders', 'No customers yet.'],
  ['/customers/acme/builder-contact', 'Current terms of the account'],
  ['/audit-log', 'create-account', 'No audit entries yet.'],
  ['/system', 'PostgreSQL'],
  ['/system?view=settings', 'BTHUB_PORT'],
  ['/system?view=backups', 'Restoring a backup', 'No backups yet.'],
  ['/find?text=builders', 'Ada Example'],
  ['/operations', 'update-invoice', 'No operations yet.'],
  ['/operations/acme/REFUSED', 'total_mismatch'],
  ['/review', 'ask1', 'No applications to review.'],
  ['/review/acme/ask1', 'Effect of each decision'],
  ['/review?view=payments', 'in, invoices', 'No payments yet.'],
  ['/review?view=limits', 'Example Builders', 'No companies yet.'],
  ['/review/company/acme/builder', '5,000.00'],
  ['/accounts', 'acme'],
  ['/accounts/acme', 'Policies'],
  ['/accounts/acme/reconciliations', 'differs', 'No reconciliations yet.'],
  ['/accounts/acme/reconciliations/RECONCILIATION', 'The source should push it.'],
]

/** Returns the id of a message that the mailbox keeps. */
async function sentMessage(hub: TestHub): Promise<string> {
  const policies = { messages: { templates: ['invoice_placed'] } }
  await hub.call('PUT', '/operator/account/acme', { body: { policies } })
  const later = { dueDate: '2099-01-12', expirationDate: '2099-12-31' }
  const body = { id: 'told', ...invoiceBody({ customerId: 'builder-contact', ...later }) }
  await hub.call('POST', '/integration/invoice', { body })
  let id: string | undefined
  await eventually(async () => {
    const path = '/operator/message?recordId=told&status=sent'
    const { body: found } = await hub.call('GET', path)
    id = found.items[0]?.record.id
    return id !== undefined
  })
  return id ?? ''
}

describe.runIf(hasBrowser)('a page of the console', () => {
  let scene: ConsoleScene
  const opened = new Map<string, Watched>()

  const on = (screen: string): Watched => {
    const watched = opened.get(screen)
    if (watched === undefined) throw new Error(`no screen ${screen}`)
    return watched
  }

  beforeAll(async () => {
    scene = await openConsoleScene({ webhooks: true, mailbox: true })
    for (const [name, options] of Object.entries(screens)) {
      opened.set(name, await scene.open('/accounts', options))
    }
  })
  afterAll(() => scene.close())

  it.each(Object.keys(screens).slice(0, sized(1, 2)))(
    'shows its empty state: %s',
    async (screen) => {
      const { page, faults } = on(screen)
      for (const [path, , empty] of pages) {
        if (empty === undefined) continue
        await page.goto(`/console${path}`)
        await page.getByText(empty).waitFor()
        expect(await isCutOff(page)).toBe(false)
      }
      expect(faults).toEqual([])
    },
  )

  describe('of a hub with data', () => {
    let refused = ''
    let endpoint = ''
    let message = ''
    let reconciliation = ''
    beforeAll(async () => {
      await fillHub(scene.hub)
      message = await sentMessage(scene.hub)
      const made = await scene.hub.call('POST', '/integration/webhook-endpoint', {
        body: { url: 'http://127.0.0.1:9/hook', enabled: false },
      })
      endpoint = made.body.id
      const list = '{"id":"i0"}\n{"id":"i1","amountDue":7}\n'
      await scene.hub.call('POST', '/integration/reconcile/invoice', { body: list })
      const { body: reconciled } = await scene.hub.call('GET', '/integration/reconciliation')
      reconciliation = reconciled.items[0].id
      const { body } = await scene.hub.call(
        'GET',
        '/operator/account/acme/operations?recordId=i1&verdict=refused',
      )
      refused = body.items[0].operationId
    })

    // Every other page, in turn on one of the screens; the long run looks at each page on all of them.
    describe.each(Object.keys(screens))('on a %s screen', (screen) => {
      const turn = Object.keys(screens).indexOf(screen)
      const shown = pages.filter((_, at) => at % sized(8, 1) === (4 * turn) % sized(8, 1))
      it.each(shown)('%s is complete and accessible', async (...row) => {
        const [path, full] = row as unknown as Shown
        const { page, faults } = on(screen)
        await page.goto(
          `/console${path.replace('REFUSED', refused).replace('ENDPOINT', endpoint).replace('MESSAGE', message).replace('RECONCILIATION', reconciliation)}`,
        )
        await page.getByText(full).first().waitFor()
        expect(await isCutOff(page)).toBe(false)
        expect(await page.locator('main').textContent()).not.toMatch(/NaN|undefined|\[object/)
        expect(await accessibilityFaults(page)).toEqual([])
        expect(faults).toEqual([])
      })
    })

    it('shows hostile names as text', async () => {
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

    it('prints no wider than the paper, without navigation and buttons', async () => {
      const { page } = on('wide')
      await page.setViewportSize({ width: 725, height: 964 })
      await page.emulateMedia({ media: 'print' })
      const printed = ['/', '/invoices/acme/i1', '/invoices', '/operations', '/system']
      for (const path of printed.slice(0, sized(2, 5))) {
        await page.goto(`/console${path}`)
        await page.getByRole('table').first().waitFor()
        expect(await isCutOff(page)).toBe(false)
        expect(await page.getByRole('button').count()).toBe(0)
        expect(await page.getByRole('navigation', { name: 'Main' }).count()).toBe(0)
      }
      await page.setViewportSize(screens.wide.viewport)
      await page.emulateMedia({ media: 'screen' })
    })

    it('keeps filters in the address and pages through a list', async () => {
      const { page, faults } = on('wide')
      await page.goto('/console/invoices')
      await page.getByLabel('Invoice ID').fill('i2')
      await page.keyboard.press('Enter')
      await page.waitForURL('**/invoices?id=i2')
      await page.reload()
      expect(await page.getByLabel('Invoice ID').inputValue()).toBe('i2')
      await page.getByRole('table', { name: 'Invoices' }).waitFor()
      expect(await page.getByRole('row').count()).toBe(2)
      await page.goto('/console/invoices?limit=3')
      const numbers = page.getByRole('row').filter({ hasText: 'acme' })
      await numbers.first().waitFor()
      expect(await numbers.count()).toBe(3)
      await page.getByRole('button', { name: 'Next' }).click()
      await page.waitForURL('**cursor=**')
      await page.getByRole('button', { name: 'Previous' }).click()
      await page.waitForURL('**/invoices?limit=3')
      expect(faults).toEqual([])
    })

    it('reports an invalid filter and a missing record', async () => {
      const { page } = on('wide')
      await page.goto('/console/invoices?amountFrom=much')
      await page.getByRole('alert').getByText('amountFrom').first().waitFor()
      await page.goto('/console/invoices/acme/nowhere')
      await page.getByRole('alert').getByText('Invoice not found.').waitFor()
    })

    it('reports an unreachable hub and recovers by itself', async () => {
      const { page } = on('wide')
      await page.goto('/console/accounts')
      await page.route('**/operator/payment*', (route) => route.abort())
      await page.getByRole('link', { name: 'Review' }).click()
      await page.getByRole('link', { name: 'Payments' }).click()
      await page.getByText('The hub is not responding.').waitFor()
      await page.unroute('**/operator/payment*')
      await page.getByText('in, invoices').first().waitFor()
    })
  })
})
