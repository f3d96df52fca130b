// The console: who gets in, and what a session ends with.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessibilityFaults, hasBrowser, isCutOff, openPage } from '../support/browser.ts'
import { followLink, openConsoleScene, type ConsoleScene } from '../support/console-scene.ts'

let scene: ConsoleScene

describe.runIf(hasBrowser)('the console', () => {
  beforeAll(async () => {
    scene = await openConsoleScene()
  })
  afterAll(() => scene.close())

  it('signs in with a key, stays so when the page is loaded again, and signs out', async () => {
    const { hub, browser } = scene
    const { page, faults, close } = await openPage(browser, hub.url)
    await page.goto('/console')
    expect(await accessibilityFaults(page)).toEqual([])
    const [field, button] = [page.getByLabel('Operator’s key'), page.getByRole('button').last()]
    const [{ width = 0 }, { width: whole = 0 }] = [
      (await field.boundingBox()) ?? {},
      (await button.boundingBox()) ?? {},
    ]
    expect(width).toBeGreaterThan(whole * 0.8)
    await page.getByLabel('Operator’s key').fill(hub.operator)
    await page.keyboard.press('Enter')
    await page.getByRole('navigation', { name: 'Places' }).waitFor()
    await page.reload()
    await page.getByRole('navigation', { name: 'Places' }).waitFor()
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.getByLabel('Operator’s key').waitFor()
    await page.reload()
    await page.getByLabel('Operator’s key').waitFor()
    expect(faults).toEqual([])
    await close()
  })

  it('signs in by a link once it is confirmed; no address has the key, and the address bar forgets it', async () => {
    const { hub, browser } = scene
    const { page, faults, close } = await openPage(browser, hub.url)
    const addresses: string[] = []
    page.on('request', (request) => addresses.push(request.url()))
    await followLink(page, `/console/accounts#key=${hub.operator}`)
    await page.getByRole('heading', { name: 'Accounts' }).waitFor()
    expect(page.url()).toBe(`${hub.url}/console/accounts`)
    expect(addresses.filter((address) => address.includes('bthubop'))).toEqual([])
    expect(await page.evaluate('document.cookie')).toBe('')
    expect(await page.evaluate('JSON.stringify(localStorage)')).not.toContain('bthubop')
    expect(faults).toEqual([])
    await close()
  })

  it('signs nobody in by a link alone, and leaves who is signed in as it was', async () => {
    const { hub, browser } = scene
    const { page, faults, close } = await openPage(browser, hub.url)
    const signIns: string[] = []
    page.on('request', (request) => {
      if (request.method() === 'POST') signIns.push(request.url())
    })
    const other = await hub.createOperator()
    await page.goto(`/console/accounts#key=${other}`)
    await page.getByText(`bthubop_${other.split('_')[1]}`).waitFor()
    await page.getByText('Nobody is signed in').waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await page.getByRole('button', { name: 'Ignore the link' }).click()
    await page.getByLabel('Operator’s key').fill(hub.operator)
    await page.keyboard.press('Enter')
    await page.getByRole('navigation', { name: 'Places' }).waitFor()
    expect(signIns).toHaveLength(1)

    await page.goto('about:blank')
    await page.goto(`/console/accounts#key=${other}`)
    await page.getByText(`You are signed in with bthubop_${hub.operator.split('_')[1]}`).waitFor()
    await page.getByRole('button', { name: 'Ignore the link' }).click()
    await page.getByRole('navigation', { name: 'Places' }).waitFor()
    await page.reload()
    await page.getByRole('navigation', { name: 'Places' }).waitFor()
    expect(signIns).toHaveLength(1)
    const { key } = (await page.evaluate(
      `fetch('/genericBthubService/operator/session').then((answer) => answer.json())`,
    )) as { key: { keyId: string } }
    expect(key.keyId).toBe(hub.operator.split('_')[1])
    expect(faults).toEqual([])
    await close()
  })

  it('says so when a key is not known', async () => {
    const { hub, browser } = scene
    const { page, close } = await openPage(browser, hub.url)
    await page.goto('/console')
    await page.getByLabel('Operator’s key').fill('bthubop_nobody')
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.getByText('This key is not known here.').waitFor()
    await close()
  })

  it('ends with the key that it began with', async () => {
    const { hub } = scene
    const key = await hub.createOperator()
    const { page, close } = await scene.open('/accounts', { key })
    const keyId = key.split('_')[1]
    const path = `/operator/key/${keyId}/revoke`
    expect((await hub.call('PUT', path, { body: {} })).status).toBe(200)
    // The page may have found out by itself, and the link is gone with it.
    const link = page.getByRole('link', { name: 'Invoices' })
    await link.click({ timeout: 5_000 }).catch(() => undefined)
    await page.getByText('Your session has ended. Sign in again.').waitFor()
    await close()
  })

  it('lets a key that may only read look, and says why it can’t act', async () => {
    const key = await scene.hub.createOperator({ scope: 'read' })
    const { page, faults, close } = await scene.open('/accounts/acme', { key })
    await page.getByText('may only read').waitFor()
    const button = page.getByRole('button', { name: 'Create key' })
    await button.waitFor()
    expect(await button.isDisabled()).toBe(true)
    expect(await button.getAttribute('title')).toBe('This key may only read.')
    expect(faults).toEqual([])
    await close()
  })

  it('fits a telephone and finds its way through a page that there is not', async () => {
    const viewport = { width: 390, height: 844 }
    const { page, close } = await scene.open('/nowhere', { viewport, colorScheme: 'dark' })
    await page.getByRole('heading', { name: 'There is no such page' }).waitFor()
    expect(await isCutOff(page)).toBe(false)
    expect(await accessibilityFaults(page)).toEqual([])
    await close()
  })
})
