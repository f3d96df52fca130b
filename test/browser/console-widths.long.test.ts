// Every page of the console at every width from 320 to 1920 px: nothing is cut off, and no word is broken in two lines.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessibilityFaults, hasBrowser, isCutOff, type Watched } from '../support/browser.ts'
import { fillHub, openConsoleScene, type ConsoleScene } from '../support/console-scene.ts'
import { brokenWords } from '../support/broken-words.ts'

const widths = Array.from({ length: 21 }, (_, at) => 320 + 80 * at)

const pages = [
  '/',
  '/invoices',
  '/invoices/acme/i2',
  '/quotes',
  '/customers',
  '/customers/acme/builder-contact',
  '/operations',
  '/operations?verdict=refused',
  '/review',
  '/review?view=payments',
  '/review?view=limits',
  '/review/company/acme/builder',
  '/webhooks',
  '/audit-log',
  '/accounts',
  '/accounts/acme',
  '/system',
  '/feed/acme/5',
  '/find?text=builder',
]

let scene: ConsoleScene
let watched: Watched

describe.runIf(hasBrowser)('at every width', () => {
  beforeAll(async () => {
    scene = await openConsoleScene({ webhooks: true })
    await fillHub(scene.hub)
    await scene.hub.call('POST', '/integration/webhook-endpoint', {
      body: { url: `http://127.0.0.1:9/${'a-long-path/'.repeat(12)}` },
    })
    watched = await scene.open('/')
  })
  afterAll(() => scene.close())

  it.each(pages)('%s is whole', async (path) => {
    const { page } = watched
    await page.goto(`/console${path}`)
    await page
      .getByRole('status')
      .filter({ hasText: 'Loading' })
      .first()
      .waitFor({ state: 'detached' })
    const faults: string[] = []
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 })
      if (await isCutOff(page)) faults.push(`${width}: cut off`)
      for (const word of await brokenWords(page)) faults.push(`${width}: ${word}`)
    }
    expect(faults).toEqual([])
  })

  it.each(['light', 'dark'] as const)('is accessible in the %s theme', async (colorScheme) => {
    const { page } = watched
    await page.emulateMedia({ colorScheme })
    for (const width of [390, 1024]) {
      await page.setViewportSize({ width, height: 900 })
      for (const path of ['/invoices/acme/i1', '/operations', '/find?text=INV']) {
        await page.goto(`/console${path}`)
        await page
          .getByRole('link', { name: /update-invoice|INV/ })
          .first()
          .waitFor()
        expect(await accessibilityFaults(page)).toEqual([])
      }
    }
  })
})
