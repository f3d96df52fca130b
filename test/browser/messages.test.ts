// Messages to buyers as a mail program with a browser's engine shows them, on a phone and a desk, light and dark.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Browser } from 'playwright-core'
import { defaultPolicies } from '../../src/domain/accounts/account.ts'
import { isToSupplier } from '../../src/domain/messages/message-causes.ts'
import { templateNames } from '../../src/domain/messages/message-policy.ts'
import { openPdfRenderer } from '../../src/documents/pdf-renderer.ts'
import { compose } from '../../src/messages/compose.ts'
import { accessibilityFaults, closePages, openBrowser, openPage } from '../support/browser.ts'
import {
  aCustomer,
  aDraw,
  aMessage,
  anInvoice,
  aPayment,
  aQuote,
} from '../support/message-records.ts'

const origin = 'https://hub.example.com'
const link = `${origin}/i/r?account=acme&id=i1&token=2da8afadae35db09924d84a84a7771c5`
const composer = { linkOf: () => link, pdfRenderer: openPdfRenderer(), isSandbox: true }
const account = {
  id: 'acme',
  name: 'Acme Supply',
  policies: defaultPolicies,
  createdAt: '',
  endsAt: null,
  faults: null,
  clockOffsetMs: null,
  template: null,
}

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => closePages(browser))

async function htmlOf(template: (typeof templateNames)[number]): Promise<string> {
  // Without a space to break at.
  const number = 'N'.repeat(128)
  const records = {
    invoice: anInvoice({ invoiceNumber: number }),
    quote: template === 'quote_to_answer' ? aQuote({ quoteNumber: number }) : null,
    draw: aDraw(),
    payment: aPayment(),
    customer: aCustomer(),
    company: null,
  }
  const message = aMessage({ template })
  const letter = await compose(composer, {
    account,
    message,
    recipient: 'ada@example.com',
    records,
  })
  return letter?.html ?? ''
}

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  it('every message fits, loads nothing, and has its link', async () => {
    const { page, faults, close } = await openPage(browser, origin, { colorScheme })
    for (const template of templateNames) {
      await page.setContent(await htmlOf(template))
      for (const width of [390, 640]) {
        await page.setViewportSize({ width, height: 800 })
        const excess = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
        expect(excess).toBe(0)
      }
      if (isToSupplier(template)) expect(await page.getByRole('link').count()).toBe(0)
      else expect(await page.getByRole('link').first().getAttribute('href')).toBe(link)
    }
    // They share their layout, and so their colors.
    expect(await accessibilityFaults(page)).toEqual([])
    expect(faults).toEqual([])
    await close()
  })
})
