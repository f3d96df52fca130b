// The used amount of a quote is released when an invoice that it approved is canceled
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCredit, type CreditScene } from '../../../test/support/credit-scene.ts'
import { invoiceBody, quoteBody, startHub, type TestHub } from '../../../test/support/hub.ts'

const open = { dueDate: '2024-07-12', expirationDate: '2024-07-12' }
let hub: TestHub
let scene: CreditScene
let made = 0
beforeAll(async () => {
  hub = await startHub({ clock: () => new Date('2024-06-20T10:00:00.000Z') })
  scene = await openCredit(hub, 'b1')
  await scene.setCredit({ limit: 100_000 })
})
afterAll(() => hub.stop())

/** An approved quote of 1100, fully used by an invoice whose payout failed. */
async function failed(citation: Readonly<Record<string, unknown>> = {}) {
  const [quoteId, id] = [`q${(made += 1)}`, `i${made}`]
  const { customerId } = scene
  const quote = quoteBody({ quoteNumber: `N-${quoteId}`, customerId, ...open })
  await hub.call('POST', '/integration/quote', { body: { id: quoteId, ...quote } })
  const { body } = await hub.call('GET', `/integration/quote/${quoteId}`)
  const link = new URL(body.hub.approvalUrl).search
  await hub.call('POST', '/buyer/quote/approve', { link })
  await create(
    id,
    citation.quoteRefNumber === true ? { quoteRefNumber: `N-${quoteId}` } : { quoteId },
  )
  await scene.operate(`/payment/${await scene.startPayout(id)}/fail`)
  expect([await statusOf(id), await usedOf(quoteId)]).toStrictEqual(['Failed', 1100])
  return { quoteId, id }
}

const create = (id: string, change: Readonly<Record<string, unknown>>) => {
  const body = invoiceBody({ ...open, customerId: scene.customerId, ...change })
  return hub.call('POST', '/integration/invoice', { body: { id, ...body } })
}
const push = (id: string, change: Readonly<Record<string, unknown>>) =>
  hub.call('PUT', `/integration/invoice/${id}`, {
    body: invoiceBody({ ...open, customerId: scene.customerId, ...change }),
  })
const cancel = (id: string) => hub.call('PUT', `/integration/invoice/${id}/cancel`)
const statusOf = async (id: string) =>
  (await hub.call('GET', `/integration/invoice/${id}/status`)).body.status as string
const usedOf = async (id: string) =>
  (await hub.call('GET', `/integration/quote/${id}`)).body.hub.used as number
const balance = async () =>
  (await hub.call('GET', '/integration/company/b1/creditInfo')).body.creditInfo.balance as number

describe('an invoice that was approved by a quote', () => {
  it.each<[string, (id: string) => Promise<unknown>]>([
    ['the cancel call', cancel],
    ['a push that claims Canceled', (id) => push(id, { status: 'Canceled' })],
    ['an operator who voids it', (id) => scene.operate(`/invoice/${id}/void`)],
  ])('releases the quote by %s, so that another invoice can cite it', async (_, end) => {
    const { quoteId, id } = await failed()
    const owed = await balance()
    await end(id)
    expect([await statusOf(id), await usedOf(quoteId)]).toStrictEqual(['Canceled', 0])
    expect(await balance()).toBe(owed - 1100)
    const { body } = await create(`${id}-anew`, { quoteId })
    expect(body.details.warnings).toStrictEqual([])
    expect([await statusOf(`${id}-anew`), await usedOf(quoteId)]).toStrictEqual(['Approved', 1100])
  })

  it('adds an event with the released quote to the feed', async () => {
    const { quoteId, id } = await failed()
    const { body: before } = await hub.call('GET', '/integration/events?limit=1000')
    await cancel(id)
    const path = `/integration/events?after=${before.lastSeq}`
    const { items } = (await hub.call('GET', path)).body
    const types = items.map(({ type }: { type: string }) => type)
    const expected = ['draw.canceled', 'credit.released', 'quote.given_back', 'invoice.canceled']
    expect(types).toStrictEqual(expected)
    expect(items[2]).toMatchObject({ previous: { '/used': '1100' }, record: { id: quoteId } })
  })

  it('releases a quote that was cited by its number', async () => {
    const { quoteId, id } = await failed({ quoteRefNumber: true })
    await cancel(id)
    expect(await usedOf(quoteId)).toBe(0)
  })

  it('releases the amount used, even if its total has changed', async () => {
    const { quoteId, id } = await failed()
    const smaller = { subTotal: 100, taxAmount: 10, totalAmount: 110, amountDue: 110, lines: [] }
    expect((await push(id, smaller)).body.details.changed).toContain('/totalAmount')
    expect(await usedOf(quoteId)).toBe(1100)
    await cancel(id)
    expect(await usedOf(quoteId)).toBe(0)
  })

  it('keeps it while the invoice can be paid by other methods, even if its draw is released', async () => {
    const { quoteId, id } = await failed()
    await scene.operate(`/draw/${id}/release`)
    expect([await statusOf(id), await usedOf(quoteId)]).toStrictEqual(['Failed', 1100])
    const { body } = await create(`${id}-second`, { quoteId })
    expect(body.details.warnings).toMatchObject([{ rule: 'quote_not_applied' }])
    await cancel(id)
    expect(await usedOf(quoteId)).toBe(0)
  })

  it('releases it once for many concurrent cancellations', async () => {
    const { quoteId, id } = await failed()
    const other = `${id}-other`
    const ends = Array.from({ length: 6 }, (_, at) =>
      at % 2 === 0 ? cancel(id) : scene.operate(`/invoice/${id}/void`),
    )
    const answers = await Promise.all(ends)
    expect(answers.filter(({ status }) => status === 202)).toHaveLength(1)
    await create(other, { quoteId })
    expect([await statusOf(other), await usedOf(quoteId)]).toStrictEqual(['Approved', 1100])
  })

  it('does not release the amounts used by other invoices', async () => {
    const { quoteId, id } = await failed()
    await cancel(id)
    await create(`${id}-a`, {
      quoteId,
      subTotal: 500,
      taxAmount: 50,
      totalAmount: 550,
      amountDue: 550,
      lines: [],
    })
    expect(await usedOf(quoteId)).toBe(550)
  })
})

describe('an invoice that cites a quote without being approved', () => {
  it('releases nothing', async () => {
    const { quoteId, id } = await failed()
    await create(`${id}-vain`, { quoteId })
    await cancel(`${id}-vain`)
    expect([await statusOf(`${id}-vain`), await usedOf(quoteId)]).toStrictEqual(['Canceled', 1100])
  })
})
