// POST /buyer/invoice/repayment, and the trade credit owed in GET /buyer/invoice
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCredit, type CreditScene } from '../../../test/support/credit-scene.ts'
import { startHub, type TestHub } from '../../../test/support/hub.ts'

let now = '2024-06-20T10:00:00.000Z'
const lasting = { dueDate: '2024-07-12', expirationDate: '2024-07-12' }
let hub: TestHub
let scene: CreditScene
beforeAll(async () => {
  hub = await startHub({ clock: () => new Date(now) })
  scene = await company('b1')
})
afterAll(() => hub.stop())

async function company(id: string): Promise<CreditScene> {
  const made = await openCredit(hub, id)
  await made.setCredit({ limit: 100_000 })
  return made
}

/** An invoice of 1100 with an approved draw, by default paid out to the supplier. */
async function drawn(id: string, { of = scene, isPaidOut = true } = {}): Promise<string> {
  await of.invoice(id, lasting)
  await of.askForCredit(id)
  await of.operate(`/application/${id}/approve`)
  if (isPaidOut) await of.operate(`/payment/${await of.startPayout(id)}/settle`)
  return checkoutLink(id)
}

async function checkoutLink(id: string): Promise<string> {
  const { body } = await hub.call('GET', `/integration/invoice/${id}/checkout`)
  return new URL(body.checkOutUrl).search
}

const open = async (link: string) => (await hub.call('GET', '/buyer/invoice', { link })).body
const repay = (link: string, body: object, headers = {}) =>
  hub.call('POST', '/buyer/invoice/repayment', { link, body, headers })
const settle = (paymentId: string) => scene.operate(`/payment/${paymentId}/settle`)
const credit = async (of = scene) =>
  (await hub.call('GET', `/operator/account/acme/company/${of.companyId}/credit`)).body.credit

describe('GET /buyer/invoice 200', () => {
  it('shows the debt of this draw and of the company’s other draws, earliest due date first', async () => {
    const of = await company('owing')
    const link = await drawn('owing-1', { of })
    await drawn('owing-2', { of, isPaidOut: false })
    const draw = {
      invoiceNumber: 'INV/00003/2023',
      amount: 1100,
      outstanding: 1100,
      repaying: 0,
      dueDate: '2024-07-20',
      isPastDue: false,
    }
    const because = {
      rule: 'move_not_possible',
      message: 'The supplier is being paid; repayment is possible after that.',
    }
    expect((await open(link)).credit).toStrictEqual({
      balance: 2200,
      repaying: 0,
      draws: [
        { ...draw, invoiceId: 'owing-1', repayable: 1100, because: null },
        { ...draw, invoiceId: 'owing-2', repayable: 0, because },
      ],
    })
    now = '2024-07-20T23:59:59.999Z'
    expect((await open(link)).credit.draws[0].isPastDue).toBe(false)
    now = '2024-07-21T00:00:00.000Z'
    expect((await open(link)).credit.draws[0].isPastDue).toBe(true)
    now = '2024-06-20T10:00:00.000Z'
  })

  it('shows nothing if no trade credit was ever granted', async () => {
    const of = await openCredit(hub, 'cash-only')
    await of.invoice('cash', lasting)
    expect((await open(await checkoutLink('cash'))).credit).toBeNull()
  })
})

describe('POST /buyer/invoice/repayment 201', () => {
  it('repays the link’s draw in full when the payment is received', async () => {
    const link = await drawn('whole')
    const { status, body } = await repay(link, { method: 'ach' })
    expect(status).toBe(201)
    expect(body).toMatchObject({
      status: 'Processing',
      method: 'ach',
      amount: 1100,
      draws: [{ invoiceId: 'whole', amount: 1100 }],
      details: { verdict: 'applied', warnings: [] },
    })
    const { credit: owed } = await open(link)
    const [draw] = owed.draws.filter(({ invoiceId }: { invoiceId: string }) => {
      return invoiceId === 'whole'
    })
    expect(draw).toMatchObject({ outstanding: 1100, repaying: 1100, repayable: 0 })
    expect(draw.because.rule).toBe('repayment_too_large')
    await settle(body.paymentId)
    const after = (await open(link)).credit.draws.map((each: { invoiceId: string }) => {
      return each.invoiceId
    })
    expect(after).not.toContain('whole')
  })

  it('repays a part by card, and then the rest', async () => {
    const link = await drawn('partly')
    const part = { method: 'card', draws: [{ invoiceId: 'partly', amount: '100.01' }] }
    const first = await repay(link, part)
    expect(first.body).toMatchObject({ amount: 100.01, method: 'card' })
    await settle(first.body.paymentId)
    const second = await repay(link, { method: 'ach' })
    expect(second.body.amount).toBe(999.99)
    await settle(second.body.paymentId)
    const { body } = await hub.call('GET', '/operator/draw?accountId=acme&id=partly')
    expect(body.items[0].record).toMatchObject({ status: 'Repaid', outstanding: 0 })
  })

  it('repays several draws of the company in one payment', async () => {
    const of = await company('several')
    const link = await drawn('s1', { of })
    await drawn('s2', { of })
    const draws = [{ invoiceId: 's2', amount: 100 }, { invoiceId: 's1' }]
    const { body } = await repay(link, { method: 'ach', draws })
    expect(body).toMatchObject({
      amount: 1200,
      draws: [
        { invoiceId: 's2', amount: 100 },
        { invoiceId: 's1', amount: 1100 },
      ],
    })
    expect(await credit(of)).toMatchObject({ balance: 2200, processing: 1200 })
    await settle(body.paymentId)
    expect(await credit(of)).toMatchObject({ balance: 1000, processing: 0 })
  })

  it('leaves the debt unchanged when the payment fails', async () => {
    const of = await company('failing')
    const link = await drawn('failing-1', { of })
    const { body } = await repay(link, { method: 'ach' })
    await of.operate(`/payment/${body.paymentId}/fail`)
    expect((await open(link)).credit).toMatchObject({
      balance: 1100,
      repaying: 0,
      draws: [{ repayable: 1100 }],
    })
    expect((await repay(link, { method: 'card' })).status).toBe(201)
  })

  it('is recorded as the buyer’s operation, with events in the feed', async () => {
    const link = await drawn('traced')
    const { body } = await repay(link, { method: 'ach' })
    const path = `/integration/operations/${body.details.operationId}`
    const { body: operation } = await hub.call('GET', path)
    expect(operation).toMatchObject({ verdict: 'applied', actor: { kind: 'buyer' } })
    const { body: feed } = await hub.call('GET', '/integration/events?limit=1000')
    const types = feed.items.map(({ type }: { type: string }) => type)
    expect(types).toEqual(expect.arrayContaining(['payment.started', 'draw.repaying']))
  })

  it('moves money once per Idempotency-Key', async () => {
    const link = await drawn('once')
    const sent = { method: 'ach', draws: [{ invoiceId: 'once', amount: 1 }] }
    const headers = { 'Idempotency-Key': 'repay-1' }
    const first = await repay(link, sent, headers)
    const again = await repay(link, sent, headers)
    expect(again.text).toBe(first.text)
    expect(again.headers.get('idempotency-replayed')).toBe('true')
    const other = await repay(link, { method: 'card' }, headers)
    expect(other).toMatchObject({ status: 422, body: { rule: 'idempotency_key_reused' } })
    const { body } = await hub.call('GET', '/operator/draw?accountId=acme&id=once')
    expect(body.items[0].record.repaying).toBe(1)
  })
})

describe('POST /buyer/invoice/repayment 400', () => {
  it('names each draw that does not belong to the company', async () => {
    await drawn('theirs', { of: await company('another') })
    const link = await drawn('own')
    const ids = ['own', 'theirs', 'no-such']
    const draws = ids.map((invoiceId) => ({ invoiceId, amount: 1 }))
    const { status, body } = await repay(link, { method: 'ach', draws })
    expect(status).toBe(400)
    expect(body.errors).toStrictEqual([
      { pointer: '/draws/1/invoiceId', rule: 'draw_not_found', message: 'Draw not found.' },
      { pointer: '/draws/2/invoiceId', rule: 'draw_not_found', message: 'Draw not found.' },
    ])
  })

  it.each([
    ['nothing', 0],
    ['less than nothing', -1],
    ['parts of a cent', 1.001],
  ])('refuses %s', async (_, amount) => {
    const link = await drawn(`odd-${amount}`)
    const sent = { method: 'ach', draws: [{ invoiceId: `odd-${amount}`, amount }] }
    const { status, body } = await repay(link, sent)
    expect(status).toBe(400)
    expect(body.errors[0].pointer).toBe('/draws/0/amount')
  })

  it('requires a method, and at least one draw in a list of draws', async () => {
    const link = await checkoutLink('own')
    const { body } = await repay(link, { draws: [] })
    const faults = body.errors.map(({ pointer }: { pointer: string }) => pointer)
    expect(faults.toSorted()).toStrictEqual(['/draws', '/method'])
  })
})

describe('POST /buyer/invoice/repayment 404', () => {
  it('for an invoice without a draw', async () => {
    await scene.invoice('undrawn', lasting)
    const answer = await repay(await checkoutLink('undrawn'), { method: 'ach' })
    expect(answer).toMatchObject({ status: 404, body: { rule: 'draw_not_found' } })
  })

  it('for a draw whose invoice now belongs to another customer', async () => {
    const of = await company('left')
    await of.invoice('moved-on', lasting)
    await of.askForCredit('moved-on')
    await of.operate('/application/moved-on/approve')
    await of.operate(`/payment/${await of.startPayout('moved-on')}/fail`)
    const other = await company('joined')
    await other.invoice('of-joined', lasting)
    const { body: stored } = await hub.call('GET', '/integration/invoice/moved-on')
    const { id: _, blueTapeId: __, hub: ___, ...content } = stored
    const body = { ...content, customerId: other.customerId, sourceModifiedDate: '2024-06-20' }
    const pushed = await hub.call('PUT', '/integration/invoice/moved-on', { body })
    expect(pushed.body.details.changed).toContain('/customerId')
    const link = await checkoutLink('moved-on')
    const answer = await repay(link, { method: 'ach' })
    expect(answer).toMatchObject({ status: 404, body: { rule: 'draw_not_found' } })
    expect((await open(link)).credit.draws).toStrictEqual([])
  })
})

describe('POST /buyer/invoice/repayment 409', () => {
  it.each<[string, string, (id: string) => Promise<unknown>]>([
    ['more than is open', 'repayment_too_large', (id) => settled(id, 1100)],
    ['a draw that is being repaid', 'repayment_too_large', (id) => begun(id)],
    ['what an operator froze', 'frozen', () => scene.operate('/customer/b1-contact/freeze')],
  ])('refuses %s', async (name, rule, before) => {
    const id = name.replaceAll(' ', '-')
    const link = await drawn(id)
    await before(id)
    const sent = { method: 'ach', draws: [{ invoiceId: id, amount: 1100 }] }
    expect(await repay(link, sent)).toMatchObject({ status: 409, body: { rule } })
    await scene.operate('/customer/b1-contact/unfreeze')
  })

  it('refuses a draw that was not paid out, a duplicate draw, and a buyer without a company', async () => {
    const link = await drawn('unpaid', { isPaidOut: false })
    const early = await repay(link, { method: 'ach' })
    expect(early).toMatchObject({ status: 409, body: { rule: 'move_not_possible' } })
    const one = { invoiceId: 'twice', amount: 1 }
    const twice = await repay(await drawn('twice'), { method: 'ach', draws: [one, one] })
    expect(twice).toMatchObject({ status: 409, body: { rule: 'buyers_differ' } })
    await hub.seed()
    const alone = await repay(await checkoutLink('i1'), { method: 'ach' })
    expect(alone).toMatchObject({ status: 409, body: { rule: 'credit_needs_company' } })
  })

  it('starts only one of many concurrent repayments', async () => {
    const link = await drawn('raced')
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => repay(link, { method: 'ach' })),
    )
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
    const others = answers.filter(({ status }) => status !== 201)
    expect(new Set(others.map(({ body }) => body.rule))).toEqual(new Set(['repayment_too_large']))
  })
})

async function begun(id: string): Promise<string> {
  const { body } = await repay(await checkoutLink(id), { method: 'ach' })
  return body.paymentId as string
}

/** Partly repaid. */
async function settled(id: string, whole: number): Promise<void> {
  const sent = { method: 'ach', draws: [{ invoiceId: id, amount: whole - 1000 }] }
  const { body } = await repay(await checkoutLink(id), sent)
  await settle(body.paymentId)
}
