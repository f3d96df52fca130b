// The buyer's pages in a browser: journeys without JavaScript, layout and accessibility.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  accessibilityFaults,
  closePages,
  hasBrowser,
  isCutOff,
  openBrowser,
  openPage,
  type Watched,
} from '../support/browser.ts'
import { openCredit } from '../support/credit-scene.ts'
import {
  customerBody,
  invoiceBody,
  quoteBody,
  simplifiedBody,
  startHub,
  type TestHub,
} from '../support/hub.ts'
import { sized } from '../support/sized.ts'

const lasting = { dueDate: '2099-07-12', expirationDate: '2099-07-12' }
const hostile = {
  firstName: `<script>document.title='x'</script>"><img src=x onerror=alert(1)>`,
  lastName: `\u202egnp.exe ${'W'.repeat(200)}`,
}

let hub: TestHub
let browser: Browser
/** For every test without JavaScript, and for every other one: a page takes longer to open than to load. */
let plain: Watched
let watched: Watched
let scene: Awaited<ReturnType<typeof openCredit>>
/** Addresses of pages that no journey changes. */
const pages: Record<string, string> = {}

describe.skipIf(!hasBrowser)('the buyer’s pages', () => {
  beforeAll(async () => {
    hub = await startHub()
    const policies = { redirectHosts: ['shop.example.com'] }
    await hub.app.backend.store.setAccount('acme', { name: 'Acme Supplies', ...policies })
    scene = await openCredit(hub, 'b1')
    await scene.setCredit({ limit: 50_000 })
    for (const id of ['open', 'other', 'pays', 'credit', 'keys', 'typed']) {
      await scene.invoice(id, lasting)
    }
    for (const id of ['first', 'gone', 'third']) {
      await scene.invoice(id, { ...lasting, invoiceNumber: id })
    }
    await hub.call('POST', '/integration/customer', { body: customerBody({ id: 'h', ...hostile }) })
    const lines = [{ ...invoiceBody().lines[0], description: Object.values(hostile).join(' ') }]
    const invoiceNumber = `${hostile.firstName}${'N'.repeat(40)}`
    const { status } = await hub.call('POST', '/integration/invoice', {
      body: { id: 'h', ...invoiceBody({ ...lasting, customerId: 'h', lines, invoiceNumber }) },
    })
    if (status !== 201) throw new Error(`the hostile invoice was answered ${status}`)
    for (const id of ['simple', 'asks']) {
      const body = { id, ...simplifiedBody(lasting) }
      await hub.call('POST', '/integration/invoice/simplify', { body })
    }
    for (const id of ['quote', 'offer']) {
      const body = { id, ...quoteBody({ customerId: 'b1-contact' }) }
      await hub.call('POST', '/integration/quote', { body })
    }
    const { body } = await hub.call('GET', '/integration/customer/h/signup')
    Object.assign(pages, {
      invoice: await checkoutOf('open'),
      hostile: await checkoutOf('h'),
      simplified: await checkoutOf('asks'),
      quote: await quoteUrl('offer'),
      'sign-up': body.signUpUrl,
    })
    browser = await openBrowser()
    plain = await openPage(browser, hub.url, {
      javaScriptEnabled: false,
      viewport: { width: 390, height: 800 },
    })
    watched = await openPage(browser, hub.url)
  })
  afterAll(async () => {
    await closePages(browser)
    await hub?.stop()
  })

  describe('without JavaScript', () => {
    const onPhone = (journey: (on: Watched) => Promise<void>) => async () => {
      await journey(plain)
      // Chromium logs the status of a page that shows a refusal.
      const refusals = /responded with a status of 4\d\d/
      expect(plain.faults.splice(0).filter((fault) => !refusals.test(fault))).toEqual([])
    }

    it(
      'pay an invoice, show the status of the payment, and link back to the shop',
      onPhone(async ({ page }) => {
        const to = encodeURIComponent('https://shop.example.com/thanks')
        const path = `/integration/invoice/pays/checkout-redirect?redirectUrl=${to}`
        await page.goto((await hub.call('GET', path)).body)
        await page.getByRole('button', { name: 'Pay $1,100.00 by bank' }).click()
        expect(await statusOf('pays')).toBe('Placed')
        await page.getByRole('button', { name: 'Confirm payment' }).click()
        expect(await page.getByRole('status').innerText()).toContain(
          'Your payment is being processed',
        )
        expect(await statusOf('pays')).toBe('PaymentProcessing')
        const paymentId = new URL(page.url()).searchParams.get('payment')
        await scene.operate(`/payment/${paymentId}/settle`)
        // The page refreshes by itself.
        await page.getByText('We received your payment').waitFor({ timeout: 9_000 })
        const back = page.getByRole('link', { name: 'Back to shop.example.com' })
        expect(await back.getAttribute('href')).toBe('https://shop.example.com/thanks')
        await page.reload()
        expect(await statusOf('pays')).toBe('Paid')
      }),
    )

    it(
      'offer several invoices for one payment',
      onPhone(async ({ page }) => {
        await page.goto(await checkoutOf('keys'))
        await page.getByLabel('INV/00003/2023').first().check()
        await page.getByRole('button', { name: 'Pay together' }).click()
        expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Pay 2 invoices')
        await page.getByRole('link', { name: 'Back to the invoice' }).click()
        expect(await statusOf('keys')).toBe('Placed')
      }),
    )

    it(
      'take an application for trade credit and a partial repayment',
      onPhone(async ({ page }) => {
        await page.goto(await checkoutOf('credit'))
        await page.getByLabel('60 days after approval').check()
        await page.getByRole('button', { name: 'Apply for trade credit' }).click()
        expect(await page.getByText('60 days after approval').isVisible()).toBe(true)
        await page.getByRole('button', { name: 'Confirm application' }).click()
        expect(await page.getByRole('status').innerText()).toContain('is under review')
        await scene.operate('/application/credit/approve')
        await scene.operate(`/payment/${await scene.startPayout('credit')}/settle`)
        await page.reload()
        await page.getByLabel('Repay for this invoice').fill('$ 9,000')
        await page.getByRole('button', { name: 'Repay by card' }).click()
        expect(await page.getByRole('alert').innerText()).toContain('more than you owe')
        await page.getByLabel('Repay for this invoice').fill('$100.50')
        await page.getByRole('button', { name: 'Repay by card' }).click()
        await page.getByRole('button', { name: 'Confirm repayment' }).click()
        expect(await page.getByRole('status').first().innerText()).toContain(
          'Your repayment is being processed\n\n$100.50 by card',
        )
        pages['owing'] = page.url()
      }),
    )

    it(
      'sign a payer up, and keep their input after an error',
      onPhone(async ({ page }) => {
        await page.goto(await checkoutOf('simple'))
        const topOf = async (name: string) =>
          (await page.getByRole('heading', { name, exact: true }).boundingBox())?.y ?? 0
        expect(await topOf('Items')).toBeGreaterThan(0)
        expect(await topOf('Items')).toBeLessThan(await topOf('Your details'))
        await page.getByLabel('First name').fill('Pat')
        await page.getByLabel('Last name').fill('Payer')
        await page.getByLabel('E-mail').fill('pat@example.com')
        await page.getByLabel('Cell phone').fill(' ')
        await page.getByRole('button', { name: 'Sign up' }).click()
        const phone = page.getByLabel('Cell phone')
        expect(await phone.getAttribute('aria-invalid')).toBe('true')
        expect(await page.getByLabel('E-mail').inputValue()).toBe('pat@example.com')
        await phone.fill('+15550111')
        await page.getByLabel('Business name').fill('Payer & Sons')
        await page.getByRole('button', { name: 'Sign up' }).click()
        expect(await page.getByText('Payer & Sons').count()).toBe(1)
        await page.getByRole('button', { name: 'Pay $1,100.00 by card' }).click()
        await page.getByRole('button', { name: 'Confirm payment' }).click()
        expect(await statusOf('simple')).toBe('PaymentProcessing')
      }),
    )

    it(
      'pay an invoice with the keyboard alone',
      onPhone(async ({ page }) => {
        await page.goto(await checkoutOf('typed'))
        const focused = page.locator(':focus')
        const outline = 'getComputedStyle(document.activeElement).outlineStyle'
        for (const button of ['Pay $1,100.00 by bank', 'Confirm payment']) {
          await page.getByRole('button', { name: button }).waitFor()
          for (let tabs = 1; ; tabs += 1) {
            await page.keyboard.press('Tab')
            const text = await focused.innerText()
            if (text === button) break
            if (tabs > 10) throw new Error(`no way to pay with Tab, but to ${text}`)
          }
          expect(await page.evaluate(outline)).toBe('solid')
          await page.keyboard.press('Enter')
        }
        await page.waitForURL(/payment=/)
        expect(await page.getByRole('status').innerText()).toContain(
          'Your payment is being processed',
        )
        expect(await statusOf('typed')).toBe('PaymentProcessing')
      }),
    )

    it(
      'sign a known customer up with one button',
      onPhone(async ({ page }) => {
        await page.goto(await checkoutOf('open'))
        await page.getByRole('button', { name: 'Yes, sign me up' }).click()
        expect(await page.getByRole('status').innerText()).toContain('Welcome, Ada')
        expect(await page.getByRole('button', { name: 'Yes, sign me up' }).count()).toBe(0)
      }),
    )

    it(
      'name an invoice that has become unpayable, and pay the rest',
      onPhone(async ({ page }) => {
        await page.goto(await checkoutOf('first'))
        await page.getByLabel('gone').check()
        await page.getByLabel('third').check()
        await hub.call('PUT', '/integration/invoice/gone/cancel')
        await page.getByRole('button', { name: 'Pay together' }).click()
        expect(await page.getByRole('alert').innerText()).toContain(
          'gone – This invoice was canceled',
        )
        await page.getByRole('button', { name: 'Pay $2,200.00 by bank' }).click()
        expect(await page.getByRole('status').innerText()).toContain('$2,200.00 for 2 invoices')
        expect(await statusOf('third')).toBe('PaymentProcessing')
      }),
    )

    it(
      'approve a quote with the keyboard alone',
      onPhone(async ({ page }) => {
        await page.goto(await quoteUrl('quote'))
        for (const button of ['Approve quote', 'Confirm approval']) {
          await page.getByRole('button', { name: button }).waitFor()
          await page.keyboard.press('Tab')
          await page.keyboard.press('Enter')
        }
        await page.getByText('You approved this quote').waitFor()
        expect(await page.getByRole('status').innerText()).toContain('You approved this quote')
        const { body } = await hub.call('GET', '/integration/quote/quote/status')
        expect(body.status).toBe('AUTHORIZED')
      }),
    )
  })

  describe.each([
    { width: 390, colorScheme: 'light' },
    { width: 1440, colorScheme: 'dark' },
  ] as const)('at $width px in $colorScheme', ({ width, colorScheme }) => {
    // Every page on one of the screens, and in the long run on both.
    const turn = colorScheme === 'light' ? 0 : 1
    const names = ['invoice', 'hostile', 'simplified', 'quote', 'sign-up', 'owing'].filter(
      (_, at) => (at + turn) % sized(2, 1) === 0,
    )

    it('have no errors or overflow, and are accessible', async () => {
      const { page, faults } = watched
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme })
      const found: Record<string, unknown> = {}
      for (const name of names) {
        await page.goto(pages[name] ?? '')
        found[name] = [await accessibilityFaults(page), await isCutOff(page)]
      }
      await page.goto(pages['quote'] ?? '')
      await page.getByRole('button', { name: 'Reject quote' }).click()
      await page.getByRole('button', { name: 'Confirm rejection' }).waitFor()
      found['confirmation'] = [await accessibilityFaults(page), await isCutOff(page)]
      const expected = [...names, 'confirmation'].map((name) => [name, [[], false]])
      expect(found).toEqual(Object.fromEntries(expected))
      expect(faults).toEqual([])
    })
  })

  it('show hostile names as text', async () => {
    const { page } = watched
    await page.goto(pages['hostile'] ?? '')
    expect(await page.locator('script, img').count()).toBe(0)
    expect(await page.title()).toContain('Invoice <script>')
    expect(await page.getByText(hostile.firstName).first().isVisible()).toBe(true)
    expect(watched.faults).toEqual([])
  })

  it('print the amount due and the items, without the payment methods', async () => {
    const { page } = watched
    await page.goto(pages['invoice'] ?? '')
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByText('Amount due').isVisible()).toBe(true)
    expect(await page.getByText('Item 1').isVisible()).toBe(true)
    expect(await page.getByRole('button').count()).toBe(0)
    await page.emulateMedia({ media: 'screen' })
  })

  it('link to the PDF', async () => {
    const { page } = watched
    await page.goto(pages['invoice'] ?? '')
    const href = await page.getByRole('link', { name: 'Download as PDF' }).getAttribute('href')
    const answer = await page.request.get(new URL(href ?? '', page.url()).href)
    expect(answer.headers()['content-type']).toBe('application/pdf')
  })
})

async function checkoutOf(id: string): Promise<string> {
  return (await hub.call('GET', `/integration/invoice/${id}/checkout`)).body.checkOutUrl
}

async function quoteUrl(id: string): Promise<string> {
  return (await hub.call('GET', `/integration/quote/${id}`)).body.hub.approvalUrl
}

async function statusOf(id: string): Promise<string> {
  return (await hub.call('GET', `/integration/invoice/${id}/status`)).body.status
}
