// Sign-in and sessions of the console.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  accessibilityFaults,
  hasBrowser,
  isCutOff,
  openPage,
  type Watched,
} from '../support/browser.ts'
import { followLink, openConsoleScene, type ConsoleScene } from '../support/console-scene.ts'

let scene: ConsoleScene
let watched: Watched

/** Nobody is signed in on it. */
async function emptyPage(): Promise<Pick<Watched, 'page' | 'faults'>> {
  const { page, faults } = watched
  if (page.url() !== 'about:blank')
    await page.evaluate('localStorage.clear(), sessionStorage.clear()')
  await page.goto('about:blank')
  await page.context().clearCookies()
  faults.splice(0)
  return { page, faults }
}

describe.runIf(hasBrowser)('the console', () => {
  beforeAll(async () => {
    scene = await openConsoleScene()
    watched = await openPage(scene.browser, scene.hub.url)
  })
  afterAll(() => scene.close())

  it('signs in with a key, stays signed in after a reload, and signs out', async () => {
    const { hub } = scene
    const { page, faults } = await emptyPage()
    await page.goto('/console')
    expect(await accessibilityFaults(page)).toEqual([])
    const [field, button] = [page.getByLabel('Operator key'), page.getByRole('button').last()]
    const [{ width = 0 }, { width: whole = 0 }] = [
      (await field.boundingBox()) ?? {},
      (await button.boundingBox()) ?? {},
    ]
    expect(width).toBeGreaterThan(whole * 0.8)
    await page.getByLabel('Operator key').fill(hub.operator)
    await page.keyboard.press('Enter')
    await page.getByRole('navigation', { name: 'Main' }).waitFor()
    await page.reload()
    await page.getByRole('navigation', { name: 'Main' }).waitFor()
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.getByLabel('Operator key').waitFor()
    await page.reload()
    await page.getByLabel('Operator key').waitFor()
    expect(faults).toEqual([])
  })

  it('signs in by a link after a confirmation, without the key in any request address', async () => {
    const { hub } = scene
    const { page, faults } = await emptyPage()
    const addresses: string[] = []
    page.on('request', (request) => addresses.push(request.url()))
    await followLink(page, `/console/accounts#key=${hub.operator}`)
    await page.getByRole('heading', { name: 'Accounts' }).waitFor()
    expect(page.url()).toBe(`${hub.url}/console/accounts`)
    expect(addresses.filter((address) => address.includes('bthubop'))).toEqual([])
    expect(await page.evaluate('document.cookie')).toBe('')
    expect(await page.evaluate('JSON.stringify(localStorage)')).not.toContain('bthubop')
    expect(faults).toEqual([])
  })

  it('does not sign in by a link alone, and keeps the current session', async () => {
    const { hub } = scene
    const { page, faults } = await emptyPage()
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
    await page.getByLabel('Operator key').fill(hub.operator)
    await page.keyboard.press('Enter')
    await page.getByRole('navigation', { name: 'Main' }).waitFor()
    expect(signIns).toHaveLength(1)

    await page.goto('about:blank')
    await page.goto(`/console/accounts#key=${other}`)
    await page.getByText(`You are signed in with bthubop_${hub.operator.split('_')[1]}`).waitFor()
    await page.getByRole('button', { name: 'Ignore the link' }).click()
    await page.getByRole('navigation', { name: 'Main' }).waitFor()
    await page.reload()
    await page.getByRole('navigation', { name: 'Main' }).waitFor()
    expect(signIns).toHaveLength(1)
    const { key } = (await page.evaluate(
      `fetch('/genericBthubService/operator/session').then((answer) => answer.json())`,
    )) as { key: { keyId: string } }
    expect(key.keyId).toBe(hub.operator.split('_')[1])
    expect(faults).toEqual([])
  })

  it('reports an unknown key', async () => {
    const { page } = await emptyPage()
    await page.goto('/console')
    await page.getByLabel('Operator key').fill('bthubop_nobody')
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.getByText('This key is not valid on this hub.').waitFor()
  })

  it('ends the session when its key is revoked', async () => {
    const { hub } = scene
    const key = await hub.createOperator()
    const { page, close } = await scene.open('/accounts', { key })
    const keyId = key.split('_')[1]
    const path = `/operator/key/${keyId}/revoke`
    expect((await hub.call('PUT', path, { body: {} })).status).toBe(200)
    // The page may have noticed by itself, and then the link is gone.
    const link = page.getByRole('link', { name: 'Invoices' })
    await link.click({ timeout: 5_000 }).catch(() => undefined)
    await page.getByText('Your session has ended. Sign in again.').waitFor()
    await close()
  })

  it('shows a read-only key why actions are disabled', async () => {
    const key = await scene.hub.createOperator({ scope: 'read' })
    const { page, faults, close } = await scene.open('/accounts/acme', { key })
    await page.getByText('read-only').waitFor()
    const button = page.getByRole('button', { name: 'Create key' })
    await button.waitFor()
    expect(await button.isDisabled()).toBe(true)
    expect(await button.getAttribute('title')).toBe('This key is read-only.')
    expect(faults).toEqual([])
    await close()
  })

  it('shows an unknown page on a phone', async () => {
    const viewport = { width: 390, height: 844 }
    const { page, close } = await scene.open('/nowhere', { viewport, colorScheme: 'dark' })
    await page.getByRole('heading', { name: 'Page not found' }).waitFor()
    expect(await isCutOff(page)).toBe(false)
    expect(await accessibilityFaults(page)).toEqual([])
    await close()
  })
})
