// Operator actions in the console, checked through the API.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { hasBrowser, type Watched } from '../support/browser.ts'
import { confirm, fillHub, openConsoleScene, type ConsoleScene } from '../support/console-scene.ts'
import { eventually } from '../support/eventually.ts'
import { customerBody, invoiceBody } from '../support/hub.ts'

let scene: ConsoleScene
let watched: Watched

const get = async (path: string) => (await scene.hub.call('GET', path)).body

async function on(path: string, act: (page: Page) => Promise<void>) {
  await watched.page.goto(`/console${path}`)
  await act(watched.page)
  expect(watched.faults).toEqual([])
}

const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).first().click()

const announced = (page: Page, text: string) =>
  page.getByRole('status').filter({ hasText: text }).waitFor()

describe.runIf(hasBrowser)('an operator in the console', () => {
  beforeAll(async () => {
    scene = await openConsoleScene()
    await fillHub(scene.hub)
    watched = await scene.open('/accounts')
  })
  afterAll(() => scene.close())

  it.each([
    ['ask1', 'Approve', 'approved', 'Approved'],
    ['ask2', 'Reject', 'rejected', 'Rejected'],
    ['ask3', 'Cancel application', 'canceled', 'Canceled'],
  ])('decides on an application: %s, %s', async (id, button, done, status) => {
    await on(`/review/acme/${id}`, async (page) => {
      const row = page.getByRole('row').filter({ hasText: button })
      await row.getByText(status).waitFor()
      await press(page, button)
      await confirm(page, button, 'as agreed')
      await announced(page, `Application ${done}.`)
      await page
        .getByText(/is not possible|no longer|already|Invoice INV/)
        .first()
        .waitFor()
    })
    expect((await get(`/integration/invoice/${id}`)).status).toBe(status)
  })

  it('shows a refusal in the open dialog', async () => {
    const { page, close } = await scene.open('/review/company/acme/builder')
    await press(page, 'Set limit')
    await page.getByRole('dialog').getByLabel('Limit', { exact: true }).fill('12.345')
    await confirm(page, 'Set limit', 'as agreed')
    await page
      .getByRole('dialog')
      .getByRole('alert')
      .getByText(/limit .*decimal/)
      .waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await close()
    const { credit } = await get('/operator/account/acme/company/builder/credit')
    expect(credit.limit).toBe(5_000)
  })

  it('sets a limit and unblocks a company', async () => {
    await on('/review/company/acme/builder', async (page) => {
      await press(page, 'Set limit')
      await page.getByRole('dialog').getByLabel('Limit', { exact: true }).fill('7500.50')
      await confirm(page, 'Set limit', 'as agreed')
      await announced(page, 'Credit updated.')
      await press(page, 'Unblock')
      await confirm(page, 'Unblock', 'as agreed')
      await announced(page, 'Company unblocked.')
    })
    const { credit } = await get('/operator/account/acme/company/builder/credit')
    expect(credit).toMatchObject({ limit: 7_500.5, barredUntil: null })
  })

  it('marks a payment as settled', async () => {
    const { items } = await get('/operator/payment?accountId=acme&status=Processing&direction=in')
    const { id } = items[0].record
    await on(`/review/payment/acme/${id}`, async (page) => {
      await press(page, 'Mark as settled')
      await confirm(page, 'Mark as settled', 'the money came')
      await announced(page, 'Payment settled.')
    })
    expect((await get(`/operator/account/acme/payment/${id}`)).status).toBe('Settled')
  })

  it('freezes, unfreezes and voids an invoice', async () => {
    await on('/invoices/acme/i1', async (page) => {
      await press(page, 'Freeze')
      await confirm(page, 'Freeze', 'asked by the supplier')
      await announced(page, 'frozen.')
      expect((await get('/integration/invoice/i1')).hub.frozenAt).not.toBeNull()
      await press(page, 'Unfreeze')
      await confirm(page, 'Unfreeze', 'asked by the supplier')
      await announced(page, 'unfrozen.')
      await press(page, 'Void')
      await confirm(page, 'Void', 'asked by the supplier')
      await announced(page, 'voided.')
      await page.getByText('“asked by the supplier”').first().waitFor()
    })
    expect((await get('/integration/invoice/i1')).status).toBe('Canceled')
  })

  it('rehearses policies before they are saved, and shows how amounts were rounded', async () => {
    const as = await scene.hub.createCaller('rounding')
    const send = (method: string, path: string, body: object) =>
      scene.hub.call(method, path, { as, body })
    await send('POST', '/integration/customer', customerBody({ id: 'c1' }))
    const rounded = { totalAmount: 1100.01, lines: [] }
    for (const id of ['r1', 'r2'])
      await send('POST', '/integration/invoice', { id, ...invoiceBody(rounded) })
    await on('/accounts/rounding', async (page) => {
      await page.getByText('Nearest cent: 2').waitFor()
      await page.getByRole('img', { name: 'Pushes by rounding, by day' }).waitFor()
      await press(page, 'Edit')
      const dialog = page.getByRole('dialog')
      await press(page, 'Rehearse on the last 7 days')
      await dialog.getByText('0 accepted ones would be refused').waitFor()
      await dialog.getByLabel('Refuse rounding differences').check()
      await press(page, 'Rehearse on the last 7 days')
      await dialog.getByText('2 accepted ones would be refused').waitFor()
      await dialog.getByRole('link', { name: 'total_mismatch' }).waitFor()
      await dialog.getByRole('link', { name: 'invoice r2' }).waitFor()
      await dialog.getByLabel('Fee rate').fill('2')
      await press(page, 'Rehearse on the last 7 days')
      await dialog.getByText('no push depends on it: feeRate.').waitFor()
      await page.keyboard.press('Escape')
    })
    expect((await get('/operator/account/rounding')).policies.strictMoney).toBe(false)
  })

  it('creates an account, edits its policies, and creates, rotates and revokes its keys', async () => {
    await on('/accounts', async (page) => {
      await press(page, 'Create account')
      await page.getByRole('dialog').getByLabel('ID').fill('north')
      await confirm(page, 'Create account', 'a new customer')
      await page.getByRole('link', { name: 'north' }).click()
      await press(page, 'Edit')
      await page.getByRole('dialog').getByLabel('Refuse rounding differences').check()
      await confirm(page, 'Edit')
      await page.getByText('Refused', { exact: true }).waitFor()
      const text = await newKeyBy(page, 'Create key')
      const as = { accountId: 'north', key: text }
      expect((await scene.hub.call('GET', '/integration/rules', { as })).status).toBe(200)
      const rotated = await newKeyBy(page, 'Rotate')
      const keys = () => get('/operator/account/north/key')
      expect((await keys()).items).toHaveLength(2)
      await page
        .getByRole('row')
        .filter({ hasText: rotated.split('_')[1] ?? '' })
        .getByRole('button', { name: 'Revoke' })
        .click()
      await confirm(page, 'Revoke')
      await announced(page, 'revoked.')
      const again = { accountId: 'north', key: rotated }
      await eventually(async () => {
        return (await scene.hub.call('GET', '/integration/rules', { as: again })).status === 401
      })
    })
    expect((await get('/operator/account/north')).policies.strictMoney).toBe(true)
  })

  it('creates and revokes an operator key', async () => {
    await on('/accounts', async (page) => {
      const text = await newKeyBy(page, 'Create operator key')
      const call = () => scene.hub.call('GET', '/operator/account', { operator: text })
      expect((await call()).status).toBe(200)
      await page
        .getByRole('row')
        .filter({ hasText: text.split('_')[1] ?? '' })
        .getByRole('button', { name: 'Revoke' })
        .click()
      await confirm(page, 'Revoke')
      await announced(page, 'revoked.')
      expect((await call()).status).toBe(401)
    })
  })
})

async function newKeyBy(page: Page, button: string): Promise<string> {
  await press(page, button)
  await confirm(page, button)
  const text = (await page.getByTestId('new-key').textContent()) ?? ''
  await page.getByRole('button', { name: 'Done' }).click()
  return text
}
