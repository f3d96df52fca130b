// Operator actions on credit and payments in the console, checked through the API.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { hasBrowser, type Watched } from '../support/browser.ts'
import { confirm, openConsoleScene, type ConsoleScene } from '../support/console-scene.ts'
import { openCredit, type CreditScene } from '../support/credit-scene.ts'

let scene: ConsoleScene
let credit: CreditScene
let watched: Watched

const get = async (path: string) => (await scene.hub.call('GET', path)).body
const paymentOf = (id: string) => get(`/operator/account/acme/payment/${id}`)
const drawOf = async (id: string) =>
  (await get(`/operator/draw?accountId=acme&id=${id}`)).items[0].record

/** A processing payout of an approved draw. */
async function payout(id: string): Promise<string> {
  await credit.invoice(id)
  await credit.askForCredit(id)
  await credit.operate(`/application/${id}/approve`)
  return credit.startPayout(id)
}

async function on(path: string, act: (page: Page) => Promise<void>) {
  await watched.page.goto(`/console${path}`)
  await act(watched.page)
  expect(watched.faults).toEqual([])
}

const announced = (page: Page, text: string) =>
  page.getByRole('status').filter({ hasText: text }).waitFor()

describe.runIf(hasBrowser)('an operator in the console', () => {
  beforeAll(async () => {
    scene = await openConsoleScene()
    credit = await openCredit(scene.hub, 'builder')
    await credit.setCredit({ limit: 10_000 })
    watched = await scene.open('/accounts')
  })
  afterAll(() => scene.close())

  it('repays part of a draw, which counts once it settles', async () => {
    await credit.operate(`/payment/${await payout('lent')}/settle`)
    await on('/review/company/acme/builder', async (page) => {
      await page.getByRole('row').filter({ hasText: 'lent' }).getByRole('button').first().click()
      const dialog = page.getByRole('dialog')
      expect(await dialog.getByLabel('Amount').inputValue()).toBe('1100.00')
      await dialog.getByLabel('Amount').fill('400.50')
      await dialog.getByLabel('Method').selectOption('card')
      await confirm(page, 'Repay', 'by telephone')
      await announced(page, 'Repayment started.')
      await page.getByRole('cell', { name: '400.50' }).waitFor()
    })
    expect(await drawOf('lent')).toMatchObject({ outstanding: 1100, repaying: 400.5 })
    const { items } = await get('/operator/payment?accountId=acme&invoiceId=lent&direction=in')
    const [{ record }] = items
    expect(record).toMatchObject({ purpose: 'repayment', method: 'card', amount: 400.5 })
    await on(`/review/payment/acme/${record.id}`, async (page) => {
      await page.getByRole('button', { name: 'Mark as settled' }).click()
      await confirm(page, 'Mark as settled', 'the money came')
      await announced(page, 'Payment settled.')
    })
    expect(await drawOf('lent')).toMatchObject({ outstanding: 699.5, repaying: 0 })
  })

  it('marks a payout as failed and retries it', async () => {
    const id = await payout('unlucky')
    await on(`/review/payment/acme/${id}`, async (page) => {
      await page.getByRole('button', { name: 'Mark as failed' }).click()
      await confirm(page, 'Mark as failed', 'the account is closed')
      await announced(page, 'Payment failed.')
      await page.getByText('the account is closed').waitFor()
      expect(await paymentOf(id)).toMatchObject({ status: 'Failed' })
      expect((await get('/integration/invoice/unlucky')).status).toBe('Failed')
      await page.getByRole('button', { name: 'Retry' }).click()
      await confirm(page, 'Retry', 'another account')
      await announced(page, 'Payment restarted.')
    })
    expect(await paymentOf(id)).toMatchObject({ status: 'Processing', attempt: 2, failure: null })
    expect((await get('/integration/invoice/unlucky')).status).toBe('PaymentProcessing')
  })

  it('releases a draw only after its payout failed', async () => {
    const id = await payout('void')
    const { balance } = (await get('/operator/account/acme/company/builder/credit')).credit
    const release = async (page: Page) => {
      const row = page.getByRole('row').filter({ hasText: 'void' })
      await row.getByRole('button', { name: 'Release' }).click()
      await confirm(page, 'Release', 'paid otherwise')
    }
    const { page, faults } = watched
    await page.goto('/console/review/company/acme/builder')
    await release(page)
    await page.getByRole('dialog').getByRole('alert').getByText('release').waitFor()
    expect(faults.splice(0).join()).toMatch(/status of 409/)
    await credit.operate(`/payment/${id}/fail`)
    await on('/review/company/acme/builder', async () => {
      await release(page)
      await announced(page, 'Draw released.')
    })
    expect(await drawOf('void')).toMatchObject({ status: 'Canceled', outstanding: 0 })
    const after = (await get('/operator/account/acme/company/builder/credit')).credit
    expect(after.balance).toBe(balance - 1100)
  })

  it('sees only the actions that the status of an invoice allows', async () => {
    const buttons = async (id: string) => {
      await watched.page.goto(`/console/invoices/acme/${id}`)
      await watched.page.getByRole('link', { name: 'PDF' }).waitFor()
      return watched.page.getByRole('button', { name: /^(Freeze|Unfreeze|Void)$/ }).allInnerTexts()
    }
    await credit.invoice('open')
    expect(await buttons('open')).toEqual(['Freeze', 'Void'])
    await credit.operate('/invoice/open/freeze')
    expect(await buttons('open')).toEqual(['Unfreeze', 'Void'])
    expect(await buttons('lent')).toEqual([])
    expect(await buttons('void')).toEqual(['Void'])
  })
})
