// The documentation in a browser: phone and wide screen, light and dark, keyboard alone, and without JavaScript.
import type { Browser } from 'playwright-core'
import { sized } from '../support/sized.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { preparePage } from '../../src/cli/demo/prepare-demo.ts'
import {
  accessibilityFaults,
  closePages,
  hasBrowser,
  isCutOff,
  openBrowser,
  openPage,
  type Watched,
} from '../support/browser.ts'
import { startHub, type TestHub } from '../support/hub.ts'

const phone = { viewport: { width: 390, height: 844 }, colorScheme: 'dark' } as const
const wide = { viewport: { width: 1440, height: 900 }, colorScheme: 'light' } as const

/** A short one of each kind, since the accessibility check of a long page is slow. */
const pages = [
  '/',
  '/docs/concepts/money',
  '/docs/reference/status',
  '/docs/rules/total_mismatch',
  '/docs/search?q=mismatch',
  '/docs/api/cancel-invoice',
]

/** Wide tables, long words, deep fields. */
const longPages = [
  '/docs',
  '/docs/start',
  '/docs/guides/run-the-hub',
  '/docs/reference/cli',
  '/docs/rules',
  '/docs/search?q=invoice',
  '/docs/api',
  '/docs/api/update-invoice',
  '/docs/api/list-account-operations',
]

describe.runIf(hasBrowser)('the documentation', () => {
  let hub: TestHub
  let browser: Browser
  /** A page takes longer to open than to load. */
  let onPhone: Watched
  let onWide: Watched
  beforeAll(async () => {
    hub = await startHub({ demo: true })
    await preparePage(hub.app)
    browser = await openBrowser()
    onPhone = await openPage(browser, hub.url, phone)
    onWide = await openPage(browser, hub.url, {
      ...wide,
      permissions: ['clipboard-read', 'clipboard-write'],
    })
  })
  afterAll(async () => {
    await closePages(browser)
    await hub.stop()
  })

  it.each(['a phone in the dark', 'a wide screen by day'].slice(0, sized(1, 2)))(
    'is complete and accessible on %s, without outside requests',
    async (screen) => {
      const { page, faults } = screen === 'a phone in the dark' ? onPhone : onWide
      const found: string[] = []
      for (const path of [...pages, ...longPages]) {
        const answer = await page.goto(path)
        if (answer?.status() !== 200) found.push(`${path}: ${answer?.status()}`)
        if (await isCutOff(page)) found.push(`${path}: wider than the screen`)
        if (longPages.includes(path)) continue
        for (const fault of await accessibilityFaults(page)) found.push(`${path}: ${fault}`)
      }
      expect([...found, ...faults]).toEqual([])
    },
  )

  it('is searched with the keyboard alone', async () => {
    const { page, faults } = onWide
    await page.goto('/docs')
    await page.keyboard.press('/')
    await page.keyboard.type('total_mis')
    const option = page.getByRole('option', { name: /^total_mismatch/ }).first()
    await option.waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await page.keyboard.press('ArrowDown')
    expect(await option.getAttribute('aria-selected')).toBe('true')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/docs/rules/total_mismatch')

    await page.keyboard.press('/')
    await page.keyboard.type('backup')
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('Escape')
    expect(await page.getByRole('option').count()).toBe(0)
    await page.keyboard.press('Enter')
    await page.waitForURL('**/docs/search?q=backup')
    expect(await page.locator('.hits a').first().textContent()).toMatch(/backup/i)
    expect(faults).toEqual([])
  })

  it('copies code and marks the current page', async () => {
    const { page, faults } = onWide
    await page.goto('/docs/start')
    await page.getByRole('button', { name: 'Copy' }).first().click()
    await page.getByRole('button', { name: 'Copied' }).waitFor()
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe('npm ci && npm start')
    expect(await page.locator('.contents [aria-current="page"]').textContent()).toBe(
      'The first ten minutes',
    )
    await page.locator('a[rel="next"]').click()
    await page.waitForURL('**/docs/guides/integrate-an-erp')
    expect(faults).toEqual([])
  })

  it('reads, turns pages, opens its contents and searches without JavaScript', async () => {
    const { page, faults, close } = await openPage(browser, hub.url, {
      ...phone,
      javaScriptEnabled: false,
    })
    await page.goto('/docs/concepts/money')
    const contents = page.getByRole('navigation', { name: 'Contents' })
    expect(await contents.isVisible()).toBe(false)
    await page.getByRole('button', { name: 'Contents' }).click()
    await contents.getByRole('link', { name: 'Status', exact: true }).click()
    await page.waitForURL('**/docs/concepts/status')
    await page.getByRole('searchbox').fill('advance rate')
    await page.getByRole('button', { name: 'Search' }).click()
    await page.waitForURL('**/docs/search?q=advance+rate')
    expect(await page.locator('.hits li').count()).toBeGreaterThan(2)
    await page.goto('/docs/api/update-invoice')
    expect(await page.locator('form.try').isVisible()).toBe(false)
    expect(await page.locator('pre').first().textContent()).toContain('curl -X PUT')
    expect(faults).toEqual([])
    await close()
  })

  it('tries a call with the demo key, and links a refusal to its rule', async () => {
    const { page, faults } = onPhone
    await page.goto('/docs/api/update-invoice')
    await expect.poll(() => page.getByLabel('Account', { exact: true }).inputValue()).toBe('demo')
    const answer = page.getByRole('status')
    await page.getByRole('button', { name: 'Send' }).click()
    await answer.getByText(/^202 /).waitFor()
    expect(JSON.parse((await answer.locator('pre').textContent()) ?? '')).toMatchObject({
      details: { verdict: 'applied', changed: ['/dueDate', '/salesInfo/0'] },
    })
    expect(await isCutOff(page)).toBe(false)
    expect(faults).toEqual([])

    const body = page.getByLabel('Body')
    await body.fill(
      (await body.inputValue()).replace('"totalAmount": 1100', '"totalAmount": 1100.03'),
    )
    await page.getByRole('button', { name: 'Send' }).click()
    await answer.getByText(/^400 /).waitFor()
    // Chromium logs every refusal as an error.
    expect(faults.splice(0).filter((fault) => !fault.includes('status of 400'))).toEqual([])
    await answer.getByRole('link', { name: 'What this means' }).click()
    await page.waitForURL('**/docs/rules/total_mismatch')
  })

  it('keeps an entered key for this tab only', async () => {
    const { page } = onWide
    await page.goto('/docs/api/list-accounts')
    await page.getByLabel('Operator key').fill(hub.operator)
    await page.getByRole('button', { name: 'Send' }).click()
    await page.getByRole('status').getByText(/^200 /).waitFor()
    await page.goto('/docs/api/get-account')
    expect(await page.getByLabel('Operator key').inputValue()).toBe(hub.operator)
    const other = await page.context().newPage()
    await other.goto('/docs/api/get-account')
    expect(await other.getByLabel('Operator key').inputValue()).toBe('')
    await other.close()
  })

  it('prints the text alone', async () => {
    const { page } = onWide
    await page.goto('/docs/concepts/money')
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.top').isVisible()).toBe(false)
    expect(await page.locator('.contents').isVisible()).toBe(false)
    expect(await page.getByRole('heading', { name: 'Money' }).isVisible()).toBe(true)
  })
})
