// GET and POST /i/r
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  formOf,
  press,
  pressAndConfirm,
  send,
  visit,
  type Shown,
} from '../../../test/support/browse.ts'
import {
  companyBody,
  customerBody,
  invoiceBody,
  simplifiedBody,
  startHub,
  type TestHub,
} from '../../../test/support/hub.ts'
import { openCredit } from '../../../test/support/credit-scene.ts'
import { refreshLimits } from './payment-refresh.ts'
import { moveAlong } from '../../../test/support/move-invoice.ts'

let now = '2024-06-20T10:00:00.000Z'
let hub: TestHub
beforeAll(async () => {
  hub = await startHub({ clock: () => new Date(now) })
  const policies = { redirectHosts: ['shop.example.com'] }
  await hub.app.backend.store.setAccount('acme', { name: 'Acme Supplies', ...policies })
})
afterAll(() => hub.stop())

const lasting = { dueDate: '2024-07-12', expirationDate: '2024-07-12' }

/** Creates an invoice, with a buyer of its own by default, and returns the address of its page. */
async function invoiced(id: string, change: Readonly<Record<string, unknown>> = {}) {
  const customerId = `b-${id}`
  if (!('customerId' in change)) {
    await hub.call('POST', '/integration/customer', { body: customerBody({ id: customerId }) })
    await hub.call('POST', '/integration/company', { body: { id: customerId, ...companyBody() } })
    const path = `/integration/company/${customerId}/customer`
    await hub.call('POST', path, { body: { customerId } })
  }
  const body = { id, ...invoiceBody({ ...lasting, customerId, ...change }) }
  expect((await hub.call('POST', '/integration/invoice', { body })).status).toBe(201)
  return addressOf(id)
}

async function simplified(id: string) {
  const body = { id, ...simplifiedBody(lasting) }
  await hub.call('POST', '/integration/invoice/simplify', { body })
  return addressOf(id)
}

async function addressOf(id: string): Promise<string> {
  return (await hub.call('GET', `/integration/invoice/${id}/checkout`)).body.checkOutUrl
}

const statusOf = async (id: string) =>
  (await hub.call('GET', `/integration/invoice/${id}/status`)).body.status

async function paymentsOf(id: string) {
  const { body } = await hub.call('GET', `/operator/payment?accountId=acme&invoiceId=${id}`)
  return (body.items as { record: { id: string } }[]).map(({ record }) => record)
}

async function endPayment(id: string, how: 'settle' | 'fail') {
  const [payment] = await paymentsOf(id)
  const path = `/operator/account/acme/payment/${payment?.id}/${how}`
  expect((await hub.call('PUT', path, { body: { reason: 'Insufficient funds.' } })).status).toBe(
    202,
  )
}

describe('GET /i/r 200', () => {
  it('shows the invoice, the amount due, and the payment methods with their cost', async () => {
    const page = await visit(await invoiced('shown', { amountDue: 600 }))
    expect(page.status).toBe(200)
    for (const text of [
      'No real money moves.',
      'Acme Supplies',
      'Invoice INV/00003/2023',
      'Amount due $600.00',
      'Due Jul 12, 2024',
      'Invoice date Jan 4, 2023',
      'Example Builders LLC Ada Example',
      'Item 1 2 $500.00 $1,000.00',
      'Subtotal $1,000.00 Tax $100.00 Total $1,100.00',
      'Pay $600.00 by bank',
      'Pay $600.00 by card',
      '30 days after approval on Jul 20, 2024 if approved today',
      '90 days after approval on Sep 18, 2024 if approved today',
      'you repay $600.00',
    ]) {
      expect(page.text).toContain(text)
    }
  })

  it('forbids loading, scripts, framing and caching, and sends no referrer', async () => {
    const { headers, html } = await visit(await invoiced('headers'))
    const policy = headers.get('content-security-policy')
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain('unsafe')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('x-frame-options')).toBe('DENY')
    expect(headers.get('cache-control')).toBe('no-store')
    expect(html).not.toMatch(/<script|<img|<iframe|\sstyle=|\son\w+=/)
  })

  it('shows hostile names as text', async () => {
    const hostile = `<script>alert('x')</script>"><img src=x onerror=alert(1)>`
    const turned = '\u202egnp.exe'
    const lines = [{ ...invoiceBody().lines[0], description: `${hostile}${turned}` }]
    const customerId = 'hostile'
    const names = { firstName: hostile, lastName: 'L'.repeat(200) }
    await hub.call('POST', '/integration/customer', {
      body: customerBody({ id: customerId, ...names }),
    })
    const link = await invoiced('hostile', { customerId, invoiceNumber: `N${hostile}`, lines })
    const { html, text } = await visit(link)
    expect(html).not.toMatch(/<script|<img/)
    expect(text).toContain(hostile)
    expect(html).toContain(
      `<bdi>${hostile.replaceAll(/[&<>"']/g, (one) => entities[one] ?? '')}${turned}</bdi>`,
    )
    expect(/<title>(.*)<\/title>/.exec(html)?.[1]).not.toContain('<')
  })

  it('asks the payer of a simplified invoice to sign up first, below the items', async () => {
    const page = await visit(await simplified('asked'))
    expect(page.text).toMatch(/Items .*Your details/)
    expect(page.text).toContain('Your details')
    expect(page.text).not.toContain('Pay $')
  })
})

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

describe('an invoice that can’t be paid', () => {
  it.each([
    ['Draft', { status: 'Draft' }, [], 'This invoice is not ready yet'],
    ['expired', { expirationDate: '2024-06-19' }, [], 'This invoice has expired'],
    ['without anything due', { amountDue: 0 }, [], 'Nothing is left to pay'],
    ['InReview', {}, ['request_credit'], 'Your trade credit application is under review'],
    ['Approved', {}, ['request_credit', 'approve'], 'This invoice is on trade credit'],
    ['PaymentProcessing', {}, ['pay'], 'This invoice is being paid'],
    ['Paid', {}, ['pay', 'settle'], 'This invoice is paid'],
    ['Canceled', {}, ['request_credit', 'cancel_application'], 'This invoice was canceled'],
  ] as const)('explains the reason and the next step: %s', async (name, change, moves, title) => {
    const id = `not-${name.replaceAll(' ', '-')}`
    const link = await invoiced(id, change)
    await moveAlong(hub, id, moves)
    const { status, text } = await visit(link)
    expect(status).toBe(200)
    expect(text).toContain(title)
    expect(text).not.toContain('Pay $')
  })

  it('explains that it is frozen', async () => {
    const link = await invoiced('frozen')
    const path = '/operator/account/acme/invoice/frozen/freeze'
    await hub.call('PUT', path, { body: { reason: 'disputed' } })
    expect((await visit(link)).text).toContain('This invoice is on hold')
  })

  it('can be paid by bank or card after trade credit was rejected, with the reason', async () => {
    const link = await invoiced('rejected')
    await moveAlong(hub, 'rejected', ['request_credit', 'reject'])
    const { text } = await visit(link)
    expect(text).toContain('Pay $1,100.00 by bank')
    expect(text).toContain('Trade credit was rejected for this invoice')
    expect(text).not.toContain('days after approval')
  })
})

describe('POST /i/r pay', () => {
  it('pays, shows the status, and links back to the redirect URL', async () => {
    await invoiced('pays')
    const to = encodeURIComponent('https://shop.example.com/thanks?n=1')
    const path = `/integration/invoice/pays/checkout-redirect?redirectUrl=${to}`
    const link = (await hub.call('GET', path)).body as string
    const paid = await pressAndConfirm(await visit(link), 'by card')
    expect(paid.requests).toBe(2)
    expect(paid.text).toContain('Your payment is being processed $1,100.00 by card.')
    expect(paid.text).toContain('Back to shop.example.com')
    expect(paid.html).toContain('href="https://shop.example.com/thanks?n=1"')
    expect(await statusOf('pays')).toBe('PaymentProcessing')
    await endPayment('pays', 'settle')
    const later = await visit(paid.url)
    expect(later.text).toContain(
      'Thank you! We received your payment $1,100.00 by card, to Acme Supplies.',
    )
    expect(later.text).toContain('Paid')
  })

  it('explains why a payment failed, and allows another try', async () => {
    const paid = await pressAndConfirm(await visit(await invoiced('fails')), 'by bank')
    await endPayment('fails', 'fail')
    const failed = await visit(paid.url)
    expect(failed.text).toContain('Your payment failed $1,100.00 by bank. Insufficient funds.')
    expect(failed.text).toContain('No money was taken')
    const again = await pressAndConfirm(failed, 'by card')
    expect(again.text).toContain('Your payment is being processed')
    expect(await paymentsOf('fails')).toHaveLength(2)
  })

  it('pays once, however often the button is pressed', async () => {
    const asked = await press(await visit(await invoiced('pressed')), 'by bank')
    const form = formOf(asked, 'Confirm payment')
    const pages = await Promise.all(Array.from({ length: 6 }, () => send(form)))
    const again = await send(form)
    const payments = await paymentsOf('pressed')
    expect(payments).toHaveLength(1)
    for (const page of [...pages, again]) {
      expect(page.url).toContain(`payment=${payments[0]?.id}`)
      expect(page.text).toContain('Your payment is being processed')
    }
  })

  it('asks for confirmation first, and changes nothing until then', async () => {
    const page = await visit(await invoiced('asked-first'))
    const asked = await press(page, 'by bank')
    expect(asked.status).toBe(200)
    expect(asked.text).toContain(
      'Pay $1,100.00? Amount $1,100.00 Payment method Bank transfer To Acme Supplies Invoice INV/00003/2023 You can’t undo this.',
    )
    expect(await statusOf('asked-first')).toBe('Placed')
    expect(await paymentsOf('asked-first')).toEqual([])
  })

  it('pays once when the buyer goes back and confirms again', async () => {
    const page = await visit(await invoiced('went-back'))
    const paid = await pressAndConfirm(page, 'by bank')
    const again = await press(page, 'by bank')
    expect(again.url).toBe(paid.url)
    const other = await press(page, 'by card')
    expect(other.text).toContain('This form was already sent')
    expect(await paymentsOf('went-back')).toHaveLength(1)
  })

  it('refreshes the page of a payment in progress by itself, for a limited time', async () => {
    const paid = await pressAndConfirm(await visit(await invoiced('refreshes')), 'by bank')
    let [page, times] = [paid, 0]
    for (; page.headers.get('refresh') !== null; times += 1) {
      const [, address = ''] = /^3; url=(.*)$/.exec(page.headers.get('refresh') ?? '') ?? []
      expect(page.text).toContain('The result appears here automatically. You can close this page.')
      page = await visit(new URL(address, page.url).href)
      expect(page.text).toContain('Your payment is being processed')
    }
    expect(times).toBe(refreshLimits.refreshesMax)
    expect(page.text).toContain('by bank. You can close this page. Check again')
    await endPayment('refreshes', 'settle')
    expect((await visit(paid.url)).headers.get('refresh')).toBe(null)
    for (const refreshed of ['x', '-1', '9999', '__proto__']) {
      const odd = await visit(`${paid.url}&refreshed=${refreshed}`)
      expect([odd.status, odd.headers.get('refresh')]).toEqual([200, null])
    }
  })

  it('pays nothing when the amount has changed', async () => {
    const page = await visit(await invoiced('changed'))
    const body = invoiceBody({
      ...lasting,
      customerId: 'b-changed',
      amountDue: 900,
      sourceModifiedDate: '2024-06-14',
    })
    expect((await hub.call('PUT', '/integration/invoice/changed', { body })).status).toBe(202)
    const refused = await press(page, 'by bank')
    expect(refused.status).toBe(409)
    expect(refused.text).toContain('The amount has changed')
    expect(refused.text).toContain('Pay $900.00 by bank')
    expect(await statusOf('changed')).toBe('Placed')
    expect((await pressAndConfirm(refused, 'by bank')).text).toContain(
      'Your payment is being processed $900.00',
    )
  })
})

describe('POST /i/r choose', () => {
  it('pays several invoices at once, after a confirmation of the total', async () => {
    const link = await invoiced('s-1')
    const customerId = 'b-s-1'
    await invoiced('s-2', { customerId, amountDue: 100.5, invoiceNumber: 'SECOND' })
    await invoiced('s-3', { customerId, amountDue: 7, invoiceNumber: 'THIRD' })
    const confirm = await press(await visit(link), 'Pay together', { with: 's-2' })
    expect(confirm.text).toContain('Pay 2 invoices')
    expect(confirm.text).toContain('Total $1,200.50')
    expect(await statusOf('s-1')).toBe('Placed')
    const paid = await press(confirm, 'Pay $1,200.50 by bank')
    expect(paid.text).toContain('$1,200.50 for 2 invoices by bank')
    expect(await statusOf('s-2')).toBe('PaymentProcessing')
    expect(await statusOf('s-3')).toBe('Placed')
  })

  it('refuses the invoice of another buyer', async () => {
    const link = await invoiced('mine')
    await invoiced('mine-too', { customerId: 'b-mine' })
    await invoiced('theirs')
    const confirm = await press(await visit(link), 'Pay together', { with: ['theirs'] })
    expect(confirm.text).toContain('Pay 1 invoice')
    const forged = await press(await visit(link), 'by bank', { invoice: 'theirs' })
    expect(forged.status).toBe(400)
    expect(forged.text).toContain('An invoice that is no longer available.')
    expect(forged.text).not.toContain('theirs')
    expect(await statusOf('theirs')).toBe('Placed')
  })
})

describe('a chosen invoice that has become unpayable', () => {
  async function chosen(id: string) {
    const link = await invoiced(id, { invoiceNumber: `${id}-1` })
    for (const more of ['2', '3']) {
      const change = { customerId: `b-${id}`, invoiceNumber: `${id}-${more}` }
      await invoiced(`${id}-${more}`, change)
    }
    return { page: await visit(link), with: [`${id}-2`, `${id}-3`] }
  }
  const cancel = (id: string) => hub.call('PUT', `/integration/invoice/${id}/cancel`)

  it('is named with the reason before the payment, and the rest can be paid', async () => {
    const { page, ...choice } = await chosen('early')
    await cancel('early-2')
    const confirm = await press(page, 'Pay together', choice)
    expect(confirm.status).toBe(200)
    expect(confirm.text).toContain(
      'One invoice can’t be included It can no longer be paid. You can continue with the rest. early-2 – This invoice was canceled.',
    )
    expect(confirm.text).toContain('Pay 2 invoices')
    await press(confirm, 'Pay $2,200.00 by card')
    expect(await statusOf('early-3')).toBe('PaymentProcessing')
  })

  it('is named after a refused payment, and the rest can be paid', async () => {
    const { page, ...choice } = await chosen('slow')
    const confirm = await press(page, 'Pay together', choice)
    await pressAndConfirm(await visit(await addressOf('slow-3')), 'by bank')
    const refused = await press(confirm, 'Pay $3,300.00 by bank')
    expect(refused.status).toBe(409)
    expect(refused.text).toContain('Nothing was paid.')
    expect(refused.text).toContain('slow-3 – This invoice is being paid.')
    expect(await statusOf('slow')).toBe('Placed')
    await press(refused, 'Pay $2,200.00 by bank')
    expect(await statusOf('slow')).toBe('PaymentProcessing')
    expect(await statusOf('slow-2')).toBe('PaymentProcessing')
  })

  it('may be the invoice of the link itself', async () => {
    const { page, ...choice } = await chosen('own')
    await cancel('own')
    const confirm = await press(page, 'Pay together', choice)
    expect(confirm.text).toContain('own-1 – This invoice was canceled.')
    await press(confirm, 'Pay $2,200.00 by bank')
    expect(await statusOf('own-2')).toBe('PaymentProcessing')
    const none = await press(page, 'Pay together', choice)
    expect(none.text).toContain('This invoice was canceled')
    expect(none.text).not.toContain('Pay $')
  })

  it('shows the amount that changed', async () => {
    const { page, ...choice } = await chosen('sum')
    const confirm = await press(page, 'Pay together', choice)
    const sourceModifiedDate = '2024-06-19T00:00:00.000Z'
    const change = { ...lasting, customerId: 'b-sum', amountDue: 1_000, sourceModifiedDate }
    await hub.call('PUT', '/integration/invoice/sum-2', { body: invoiceBody(change) })
    const refused = await press(confirm, 'Pay $3,300.00 by bank')
    expect(refused.text).toContain('The amount has changed Nothing was paid.')
    expect(refused.text).toContain('$1,000.00 changed')
    await press(refused, 'Pay $3,200.00 by bank')
    expect(await statusOf('sum-2')).toBe('PaymentProcessing')
  })
})

describe('POST /i/r credit', () => {
  it('applies for trade credit on the chosen terms', async () => {
    const page = await pressAndConfirm(
      await visit(await invoiced('asks')),
      'Apply for trade credit',
      {
        termDays: '60',
      },
    )
    expect(page.text).toContain('Your trade credit application is under review')
    const { body } = await hub.call('GET', '/operator/account/acme/application/asks')
    expect(body.draw).toMatchObject({ termDays: 60, status: 'InReview' })
  })

  it('refuses terms that are no longer offered', async () => {
    const link = await invoiced('terms')
    const page = await visit(link)
    await hub.app.backend.store.setAccount('acme', { terms: [30] })
    const refused = await press(page, 'Apply for trade credit', { termDays: '90' })
    await hub.app.backend.store.setAccount('acme', { terms: [30, 60, 90] })
    expect(refused.status).toBe(409)
    expect(refused.text).toContain('These terms are no longer offered')
    for (const termDays of ['', '0x3c', 'null']) {
      const anew = await visit(link)
      expect((await press(anew, 'Apply for trade credit', { termDays })).status).toBe(400)
    }
  })
})

describe('POST /i/r repay', () => {
  const repaidOf = async (id: string) => {
    const { body } = await hub.call('GET', `/operator/draw?accountId=acme&id=${id}`)
    return body.items[0].record as { outstanding: number; repaying: number }
  }

  async function owing(company: string, ids: readonly string[]) {
    const scene = await openCredit(hub, company)
    await scene.setCredit({ limit: 100_000 })
    for (const id of ids) {
      await scene.invoice(id, lasting)
      await scene.askForCredit(id)
      await scene.operate(`/application/${id}/approve`)
      await scene.operate(`/payment/${await scene.startPayout(id)}/settle`)
    }
    return addressOf(ids[0] ?? '')
  }

  it('repays part of the invoice’s trade credit and shows the remainder', async () => {
    const page = await visit(await owing('r-part', ['part']))
    for (const text of [
      'On trade credit To repay $1,100.00 Due Jul 20, 2024',
      'You repay $1,100.00 by Jul 20, 2024',
      'Repay for this invoice, up to $1,100.00',
    ]) {
      expect(page.text).toContain(text)
    }
    const asked = await press(page, 'Repay by card', { amount: '$1,000.50' })
    expect(asked.text).toContain('Repay $1,000.50? Amount $1,000.50 Payment method Card')
    expect(await repaidOf('part')).toMatchObject({ repaying: 0 })
    const form = formOf(asked, 'Confirm repayment')
    const [repaid, again] = await Promise.all([send(form), send(form)])
    for (const one of [repaid, again]) {
      expect(one.text).toContain('Your repayment is being processed $1,000.50 by card.')
      expect(one.text).toContain('$1,000.50 in progress')
      // The form for the rest would lose its input.
      expect(one.headers.get('refresh')).toBe(null)
    }
    expect(await repaidOf('part')).toMatchObject({ outstanding: 1100, repaying: 1000.5 })
  })

  it.each([['2,000'], ['0'], ['-1'], ['ten'], ['']])('repays nothing of %j', async (amount) => {
    const id = `odd-${amount.length}${amount}`.replaceAll(/\W/g, '')
    const page = await visit(await owing(`c-${id}`, [id]))
    const refused = await press(page, 'Repay by bank', { amount })
    expect([400, 409]).toContain(refused.status)
    expect(await repaidOf(id)).toMatchObject({ outstanding: 1100, repaying: 0 })
  })

  it('repays all of the company’s trade credit from the page of another invoice', async () => {
    await owing('r-all', ['all-1', 'all-2'])
    const link = await invoiced('all-none', { customerId: 'r-all-contact' })
    const repaid = await pressAndConfirm(await visit(link), 'Repay all $2,200.00 by bank')
    expect(repaid.text).toContain(
      'Your repayment is being processed $2,200.00 for 2 invoices by bank.',
    )
    const { search } = new URL(repaid.url)
    const stranger = await visit(
      `${await invoiced('all-stranger')}&payment=${new URLSearchParams(search).get('payment')}`,
    )
    expect(stranger.text).not.toContain('being processed')
  })

  it('repays the trade credit of another invoice', async () => {
    await owing('r-one', ['one-1'])
    const link = await invoiced('one-none', { customerId: 'r-one-contact' })
    const repaid = await pressAndConfirm(await visit(link), 'Repay $1,100.00 by bank')
    expect(repaid.text).toContain('Your repayment is being processed $1,100.00 by bank.')
  })

  it('marks an overdue repayment', async () => {
    const link = await owing('r-late', ['late'])
    const before = now
    now = '2024-07-21T00:00:00.000Z'
    const { text } = await visit(link)
    now = before
    expect(text).toContain('Repayment overdue To repay $1,100.00 Due Jul 20, 2024 overdue')
  })
})

describe('POST /i/r signup', () => {
  it('makes the payer of a simplified invoice a customer, who then pays', async () => {
    const said = { firstName: 'Pat', lastName: 'Payer', emailAddress: 'pat@example.com' }
    const page = await visit(await simplified('signs'))
    const refused = await press(page, 'Sign up', said)
    expect(refused.status).toBe(400)
    expect(refused.text).toContain('A required field is empty')
    expect(refused.text).toContain('Cell phone This field is required.')
    expect(refused.html).toContain('value="pat@example.com"')
    const signed = await press(refused, 'Sign up', { cellPhoneNumber: '+15550111' })
    expect(signed.text).toContain('Billed to Pat Payer')
    expect(signed.text).not.toContain('days after approval')
    const business = await press(signed, 'Add my business', { businessName: 'Payer & Sons' })
    expect(business.text).toContain('Billed to Payer & Sons Pat Payer')
    expect(business.text).toContain('30 days after approval')
    expect((await pressAndConfirm(business, 'by bank')).text).toContain(
      'Your payment is being processed',
    )
  })
})

describe('POST /i/r signup by a known customer', () => {
  const isRegistered = async (id: string) =>
    (await hub.call('GET', `/integration/company/${id}/creditInfo`)).body.isCompanyRegistered

  it('registers the customer once, with one button', async () => {
    const page = await visit(await invoiced('known'))
    expect(page.text).toMatch(/Payment methods .*Items .*Sign up with Acme Supplies/)
    const signed = await press(page, 'Yes, sign me up')
    expect(signed.text).toContain('Welcome, Ada')
    expect(signed.text).not.toContain('Yes, sign me up')
    expect(await isRegistered('b-known')).toBe(true)
    expect((await press(page, 'Yes, sign me up')).status).toBe(200)
  })

  it('is not offered for an invoice that was canceled or has expired', async () => {
    const link = await invoiced('known-over')
    const page = await visit(link)
    await hub.call('PUT', '/integration/invoice/known-over/cancel')
    expect((await visit(link)).text).not.toContain('Yes, sign me up')
    expect((await press(page, 'Yes, sign me up')).status).toBe(409)
    const late = await invoiced('known-late', { expirationDate: '2024-06-19' })
    expect((await visit(late)).text).not.toContain('Yes, sign me up')
    expect(await isRegistered('b-known-over')).toBe(false)
  })
})

describe('an invalid link', () => {
  const pages = ['/i/r', '/signup', '/quote']
  it.each(pages)('shows an error page: %s', async (path) => {
    const link = await invoiced(`link-${path.length}`)
    const { search } = new URL(link)
    const queries = ['', '?account=acme', `${search}0`, search.replace('acme', 'other')]
    for (const query of queries) {
      const page = await visit(`${hub.url}${path}${query}`)
      expect(page.status).toBe(404)
      expect(page.text).toContain('This link does not work')
    }
    const posted = await fetch(`${hub.url}${path}?account=acme&id=x&token=y`, { method: 'POST' })
    expect(posted.status).toBe(404)
  })

  it('is logged without its token', async () => {
    const link = await invoiced('logged')
    await pressAndConfirm(await visit(link), 'by bank')
    const token = new URL(link).searchParams.get('token') ?? ''
    const lines = JSON.stringify(hub.logged)
    expect(lines).toContain('show-invoice-page')
    expect(lines).toContain('send-invoice-form')
    expect(token).toHaveLength(32)
    expect(lines).not.toContain(token)
  })
})

describe('a malformed form', () => {
  it.each<[string, string | Uint8Array<ArrayBuffer>, number]>([
    ['too large', 'x'.repeat(300_000), 413],
    ['with too many fields', 'a=1&'.repeat(401), 400],
    ['that is no UTF-8', new Uint8Array([0xff, 0xfe]), 400],
  ])('is refused when it is %s', async (name, body, status) => {
    const link = await invoiced(`form-${name.length}`)
    const answer = await fetch(link, { method: 'POST', body })
    expect(answer.status).toBe(status)
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
  })

  it('redirects to the page when the action is unknown', async () => {
    const link = await invoiced('nothing')
    const answer = await fetch(link, { method: 'POST', body: 'act=__proto__', redirect: 'manual' })
    expect(answer.status).toBe(303)
  })
})

describe('a form’s key', () => {
  const keysOf = ({ html }: Shown) =>
    [...html.matchAll(/name="key"\s+value="([^"]+)"/g)].map(([, key]) => key)
  it('is new every time the page is shown', async () => {
    const link = await invoiced('keys')
    const keys = [...keysOf(await visit(link)), ...keysOf(await visit(link))]
    expect(keys.length).toBeGreaterThanOrEqual(4)
    expect(new Set(keys).size).toBe(keys.length)
  })
})
