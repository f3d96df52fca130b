// Pages of the console at every width from 320 to 1920 px: nothing is cut off, and no word is broken in two lines.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessibilityFaults, hasBrowser, isCutOff, type Watched } from '../support/browser.ts'
import { brokenWords } from '../support/broken-words.ts'
import { fillHub, openConsoleScene, type ConsoleScene } from '../support/console-scene.ts'

const widths = Array.from({ length: 21 }, (_, at) => 320 + 80 * at)

/** Each with a text that it shows once it is loaded. */
const pages = [
  ['/', 'total_mismatch'],
  ['/invoices', '1,100.00'],
  ['/invoices/acme/i2', 'Amount for this invoice'],
  ['/quotes', 'Q-00003/2023'],
  ['/customers/acme/builder-contact', 'Current terms of the account'],
  ['/operations', 'totalAmount is 1100.03'],
  ['/review', 'ask1'],
  ['/review?view=limits', '5,000.00'],
  ['/webhooks', 'a-long-path'],
  ['/accounts/acme', 'Policies'],
  ['/system', 'PostgreSQL'],
  ['/find?text=builder', 'Also searched'],
] as const

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

  it.each(pages)('%s is whole', async (path, text) => {
    const { page } = watched
    await page.goto(`/console${path}`)
    await page.getByRole('main').getByText(text).first().waitFor()
    const faults: string[] = []
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 })
      if (await isCutOff(page)) faults.push(`${width}: cut off`)
      for (const word of await brokenWords(page)) faults.push(`${width}: ${word}`)
    }
    expect(faults).toEqual([])
  })

  it('would find a broken word', async () => {
    const { page } = watched
    await page.goto('/console/system')
    await page.getByText('PostgreSQL').first().waitFor()
    expect(await brokenWords(page)).toEqual([])
    await page.evaluate(`Object.assign(document.querySelector('main h1').style, {
      width: '20px',
      overflowWrap: 'anywhere',
    })`)
    expect(await brokenWords(page)).toEqual(['System'])
  })

  it.each(['light', 'dark'] as const)('is accessible in the %s theme', async (colorScheme) => {
    const { page } = watched
    await page.emulateMedia({ colorScheme })
    for (const width of [390, 1024]) {
      await page.setViewportSize({ width, height: 900 })
      for (const [path, text] of [
        ['/invoices/acme/i1', 'invoice.created'],
        ['/operations', 'totalAmount is 1100.03'],
      ] as const) {
        await page.goto(`/console${path}`)
        await page.getByRole('main').getByText(text).first().waitFor()
        expect(await accessibilityFaults(page)).toEqual([])
      }
    }
  })
})
