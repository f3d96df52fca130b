// Checks, settings, backups and the audit log in the console.
import { readFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasBrowser, type Watched } from '../support/browser.ts'
import { confirm, openConsoleScene, type ConsoleScene } from '../support/console-scene.ts'

let scene: ConsoleScene
let watched: Watched

const get = async (path: string) => (await scene.hub.call('GET', path)).body

describe.runIf(hasBrowser)('the system pages of the console', () => {
  beforeAll(async () => {
    scene = await openConsoleScene()
    watched = await scene.open('/system')
  })
  afterAll(() => scene.close())

  it('lists the checks, the worst first, with a fix', async () => {
    const { page, faults } = watched
    const { checks } = await get('/operator/check')
    const table = page.getByRole('table', { name: 'Checks' })
    await table.waitFor()
    expect(await table.getByRole('row').count()).toBe(checks.length + 1)
    const shown = await table.locator('tbody .label').allTextContents()
    const order = ['broken', 'warning', 'note', 'skipped', 'fine']
    expect(shown).toEqual(shown.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)))
    const advised = checks.find(({ advice }: { advice: string | null }) => advice !== null)
    await table.getByText(advised.advice).first().waitFor()
    await page.getByRole('button', { name: 'Run again' }).click()
    await table.getByText('PostgreSQL').first().waitFor()
    expect(faults).toEqual([])
  })

  it('lists and filters the settings without secrets', async () => {
    const { page, faults } = watched
    await page.getByRole('link', { name: 'Settings', exact: true }).click()
    const table = page.getByRole('table', { name: 'Settings' })
    await table.getByText('BTHUB_PEPPER').waitFor()
    const text = (await table.textContent()) ?? ''
    expect(text).toContain('(set)')
    expect(text).not.toContain('5e5e5e')
    expect(text).not.toContain(new URL(scene.hub.databaseUrl).pathname.slice(1))
    await page.getByLabel('Name contains').fill('pepper')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/system?view=settings&text=pepper')
    expect(await table.getByRole('row').count()).toBe(2)
    expect(faults).toEqual([])
  })

  it('creates a backup and records it in the audit log', async () => {
    const { page, faults } = watched
    await page.getByRole('link', { name: 'Backups', exact: true }).click()
    await page.getByText('No backups yet.').waitFor()
    await page.getByRole('button', { name: 'Create backup' }).click()
    await confirm(page, 'Create backup', 'before the update')
    await page.getByRole('status').filter({ hasText: 'created.' }).waitFor()
    const { folder, items } = await get('/operator/backup')
    expect(items).toHaveLength(1)
    const [{ name, sha256 }] = items
    await page.getByRole('table', { name: 'Backups' }).getByText(sha256).waitFor()
    await page.getByText(`bthub restore ${name}`).waitFor()
    const bytes = readFileSync(join(folder, name))
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256)
    expect(faults).toEqual([])
  })

  it('filters the audit log by operator and by account', async () => {
    const { page, faults } = watched
    const other = await scene.hub.createOperator()
    const body = { id: 'south', reason: 'a new customer' }
    await scene.hub.call('POST', '/operator/account', { operator: other, body })
    await page.goto('/console/audit-log')
    const table = page.getByRole('table', { name: 'Audit log' })
    await table.getByRole('cell', { name: 'before the update' }).first().waitFor()
    const keyId = other.split('_')[1] ?? ''
    await page.getByLabel('Operator', { exact: true }).selectOption(keyId)
    await page.waitForURL(`**/audit-log?operator=${keyId}`)
    // The previous rows stay until the new ones are loaded.
    await table.getByRole('cell', { name: 'before the update' }).waitFor({ state: 'detached' })
    await table.getByRole('cell', { name: 'a new customer', exact: true }).waitFor()
    expect(await table.getByRole('row').count()).toBe(2)
    await page.reload()
    await table.getByRole('cell', { name: 'a new customer', exact: true }).waitFor()
    await page.getByText(keyId).first().waitFor({ state: 'attached' })
    expect(await page.getByLabel('Operator', { exact: true }).inputValue()).toBe(keyId)
    await page.goto('/console/audit-log?accountId=nobody')
    await page.getByText('No matches.').waitFor()
    expect(faults).toEqual([])
  })

  it('redirects the former addresses, with their query', async () => {
    const { page, faults } = watched
    await page.goto('/console/acts?accountId=south')
    await page.waitForURL('**/console/audit-log?accountId=south')
    await page.getByRole('heading', { name: 'Audit log' }).waitFor()
    await page.goto('/console/upkeep?view=backups')
    await page.waitForURL('**/console/system?view=backups')
    await page.getByRole('table', { name: 'Backups' }).waitFor()
    expect(faults).toEqual([])
  })

  it('does not let a read-only key create a backup', async () => {
    const key = await scene.hub.createOperator({ scope: 'read' })
    const { page, close } = await scene.open('/system?view=backups', { key })
    const button = page.getByRole('button', { name: 'Create backup' })
    await button.waitFor()
    expect(await button.isDisabled()).toBe(true)
    await page.getByRole('table', { name: 'Backups' }).waitFor()
    await close()
  })
})
