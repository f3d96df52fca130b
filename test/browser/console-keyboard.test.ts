// The main journeys without a mouse.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { hasBrowser, openPage, type Watched } from '../support/browser.ts'
import { fillHub, openConsoleScene, type ConsoleScene } from '../support/console-scene.ts'

let scene: ConsoleScene
let watched: Watched

const tabsMax = 60

/** Presses Tab until the element with this name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let tabs = 0; tabs < tabsMax; tabs += 1) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(
      `(() => {
        const one = document.activeElement
        const label = one?.labels?.[0]?.textContent
        return (label ?? one?.getAttribute('aria-label') ?? one?.textContent ?? '').trim()
      })()`,
    )
    if (String(focused).replace(/\s*\*$/, '') === name) return
  }
  throw new Error(`no way to ${name} with Tab`)
}

function focusedText(page: Page): Promise<string> {
  return page.evaluate("(document.activeElement?.textContent ?? '').trim()")
}

async function enter(page: Page, name: string): Promise<void> {
  await tabTo(page, name)
  await page.keyboard.press('Enter')
}

async function type(page: Page, name: string, text: string): Promise<void> {
  await tabTo(page, name)
  await page.keyboard.type(text)
}

describe.runIf(hasBrowser)('without a mouse', () => {
  beforeAll(async () => {
    scene = await openConsoleScene()
    await fillHub(scene.hub)
    watched = await openPage(scene.browser, scene.hub.url)
  })
  afterAll(() => scene.close())

  it('an operator signs in, finds an invoice and sees why its last update was refused', async () => {
    const { page, faults } = watched
    await page.goto('/console')
    await page.getByLabel('Operator key').waitFor()
    await page.keyboard.type(scene.hub.operator)
    await page.keyboard.press('Enter')
    await page.getByRole('navigation', { name: 'Main' }).waitFor()
    await enter(page, 'Invoices')
    await page.getByRole('table', { name: 'Invoices' }).waitFor()
    await type(page, 'Invoice ID', 'i1')
    await page.keyboard.press('Enter')
    await page.waitForURL('**id=i1')
    await enter(page, 'INV/00003/2023')
    await page.getByRole('heading', { name: 'Invoice INV/00003/2023' }).waitFor()
    await page.getByText('invoice.updated').first().waitFor()
    await enter(page, 'View operations')
    await page.getByRole('row').filter({ hasText: 'refused' }).waitFor()
    await enter(page, 'update-invoice')
    await page.getByRole('link', { name: 'total_mismatch' }).waitFor()
    await page
      .getByRole('table', { name: 'Request and stored record' })
      .getByText('1100.03')
      .waitFor()
    expect(faults).toEqual([])
  })

  it('an operator approves an application', async () => {
    const { page, faults } = watched
    await page.goto('/console/review')
    await page.getByText('ask1').waitFor()
    await enter(page, 'ask1')
    await page.getByRole('button', { name: 'Approve' }).waitFor()
    await enter(page, 'Approve')
    await page.getByRole('dialog').waitFor()
    await type(page, 'Reason', 'as agreed')
    await page.keyboard.press('Enter')
    await page.getByText('Application approved.').waitFor()
    const { body } = await scene.hub.call('GET', '/integration/invoice/ask1/status')
    expect(body.status).toBe('Approved')
    expect(faults).toEqual([])
  })

  it('an operator creates a key of an account', async () => {
    const { page, faults } = watched
    await page.goto('/console/accounts')
    await page.getByRole('link', { name: 'acme' }).waitFor()
    await enter(page, 'acme')
    await page.getByRole('button', { name: 'Create key' }).waitFor()
    await enter(page, 'Create key')
    await page.getByRole('dialog').waitFor()
    await type(page, 'Name', 'night push')
    await page.keyboard.press('Enter')
    await page.getByTestId('new-key').waitFor()
    await enter(page, 'Done')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    const { body } = await scene.hub.call('GET', '/operator/account/acme/key')
    expect(body.items.map(({ name }: { name: string }) => name)).toContain('night push')
    expect(faults).toEqual([])
  })

  it('an operator freezes an invoice, and the focus returns to where it was', async () => {
    const { page, faults } = watched
    await page.goto('/console/invoices/acme/i3')
    await page.getByRole('button', { name: 'Freeze' }).waitFor()
    await enter(page, 'Freeze')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(await focusedText(page)).toBe('Freeze')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.type('a dispute')
    await page.keyboard.press('Enter')
    await page.getByText('Invoice INV/00003/2023 frozen.').waitFor()
    await page.getByRole('button', { name: 'Unfreeze' }).waitFor()
    expect(await focusedText(page)).toBe('Unfreeze')
    expect(faults).toEqual([])
  })

  it('an operator rotates a key, and goes to another account', async () => {
    const { page, faults } = watched
    await page.goto('/console/accounts/acme')
    await page.getByRole('button', { name: 'Rotate' }).first().waitFor()
    await enter(page, 'Rotate')
    await page.getByRole('dialog').waitFor()
    await enter(page, 'Rotate')
    await page.getByTestId('new-key').waitFor()
    await enter(page, 'Done')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.keyboard.press('/')
    await page.keyboard.type('south')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Results for “south”' }).waitFor()
    await page.getByRole('main').getByRole('link', { name: 'south' }).waitFor()
    await enter(page, 'south')
    await page.getByRole('heading', { name: 'Account south' }).waitFor()
    expect(faults).toEqual([])
  })
})
