import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCredit, type CreditScene } from '../../../test/support/credit-scene.ts'
import { startHub, type TestHub } from '../../../test/support/hub.ts'

let now = Date.parse('2026-08-31T12:00:00.000Z')
let hub: TestHub
let credit: CreditScene
let made = 0
beforeAll(async () => {
  hub = await startHub({ clock: () => new Date(now) })
  credit = await openCredit(hub, 'buyer')
  await credit.setCredit({ limit: 5_000 })
})
afterAll(() => hub.stop())

const get = async (path: string) => (await hub.call('GET', path)).body
const read = (id: string) => get(`/integration/invoice/${id}`)
const account = (of = credit) => get(`/operator/account/acme/company/${of.companyId}/credit`)

async function application(of = credit): Promise<string> {
  const id = `a${(made += 1)}`
  await of.invoice(id)
  await of.askForCredit(id)
  return id
}

describe('applications', () => {
  it('are listed until they are decided', async () => {
    const id = await application()
    const list = () => get('/operator/draw?status=InReview')
    expect((await list()).items).toMatchObject([{ accountId: 'acme', record: { invoiceId: id } }])
    await credit.operate(`/application/${id}/cancel`)
    expect((await list()).items).toStrictEqual([])
  })

  it('show the effect of each decision, and change nothing', async () => {
    const id = await application()
    const before = await hub.call('GET', '/integration/events')
    const shown = await get(`/operator/account/acme/application/${id}`)
    expect(shown.effects).toMatchObject({
      approve: {
        possible: true,
        invoiceStatus: 'Approved',
        draw: { status: 'Approved', advance: 1100, outstanding: 1100, dueDate: '2026-09-30' },
        credit: { balance: 1100 },
      },
      reject: { invoiceStatus: 'Rejected', credit: { balance: 0, barredUntil: '2027-02-28' } },
      cancel: { invoiceStatus: 'Canceled', credit: { balance: 0, barredUntil: null } },
    })
    expect(await get('/integration/events')).toStrictEqual(before.body)
    const done = await credit.operate(`/application/${id}/approve`)
    expect(done.body.record.status).toBe('Approved')
    expect((await account()).credit).toMatchObject({ balance: 1100, limit: 5000 })
  })

  it('cannot be approved beyond the limit, which is shown in advance', async () => {
    const small = await openCredit(hub, 'small')
    await small.setCredit({ limit: 1_000 })
    const id = await application(small)
    const { approve } = (await get(`/operator/account/acme/application/${id}`)).effects
    expect(approve).toMatchObject({ possible: false, rule: 'credit_insufficient' })
    const refused = await small.operate(`/application/${id}/approve`)
    expect(refused).toMatchObject({ status: 409, body: { reason: approve.reason } })
    await small.setCredit({ limit: 2_000 })
    expect((await small.operate(`/application/${id}/approve`)).status).toBe(202)
  })

  it('block the company for six months after a rejection, or until it is unblocked', async () => {
    const barred = await openCredit(hub, 'barred')
    await barred.setCredit({ limit: 5_000 })
    const id = await application(barred)
    await barred.operate(`/application/${id}/reject`)
    expect((await read(id)).status).toBe('Rejected')
    expect((await account(barred)).creditInfo.accountStatus).toBe('barred')
    await expect(application(barred)).rejects.toThrow('no trade credit before')
    const lifted = await barred.operate(`/company/barred/lift-bar`)
    expect(lifted.body.record.barredUntil).toBeNull()
    await application(barred)
    await barred.operate(`/application/${await application(barred)}/reject`)
    now += 181 * 24 * 3_600_000
    await application(barred)
  })

  it('are decided with a name and a reason, which the account can read', async () => {
    const id = await application()
    const { body } = await credit.operate(`/application/${id}/approve`)
    expect(await get(`/integration/operations/${body.details.operationId}`)).toMatchObject({
      name: 'approve-credit',
      actor: { kind: 'operator', name: 'test', reason: 'as agreed' },
    })
    const { items } = await get(`/operator/draw?id=${id}`)
    expect(items[0].record).toMatchObject({ decidedBy: 'test', reason: 'as agreed' })
  })

  it('leave nothing owed when their invoice is voided', async () => {
    const id = await application()
    const { balance } = (await account()).credit
    await credit.operate(`/invoice/${id}/void`)
    expect((await get(`/operator/draw?id=${id}`)).items[0].record.status).toBe('Canceled')
    expect((await account()).credit.balance).toBe(balance)
  })
})

describe('credit limits', () => {
  it('can be changed partially, and withdrawn', async () => {
    const one = await openCredit(hub, 'limits')
    expect((await account(one)).credit).toBeNull()
    await one.setCredit({ limit: '100.50' })
    await one.setCredit({ automatedDrawApprovalInfo: { isEnabled: true, dailyLimit: 50 } })
    const { credit: stored } = await account(one)
    expect(stored).toMatchObject({
      status: 'active',
      limit: 100.5,
      automatedDrawApprovalInfo: { isEnabled: true, dailyLimit: 50, singleDrawMaxLimit: 10_000 },
    })
    await one.setCredit({ isSuspended: true })
    expect((await account(one)).credit.status).toBe('suspended')
    await one.setCredit({ isSuspended: false, withdrawLimit: true })
    expect((await account(one)).credit).toMatchObject({ status: 'notApproved', limit: null })
  })

  it('approve automatically when this is enabled', async () => {
    const auto = await openCredit(hub, 'auto')
    await auto.setCredit({ limit: 5_000, automatedDrawApprovalInfo: { isEnabled: true } })
    const id = await application(auto)
    expect((await read(id)).status).toBe('Approved')
  })

  it.each([{ limit: -1 }, { limit: 1.234 }, { limt: 1 }, { isSuspended: 'yes' }])(
    'refuse %j',
    async (body) => {
      const refused = await credit.operate('/company/buyer/credit', body)
      expect(refused.status).toBe(400)
    },
  )
})

describe('payments', () => {
  it('can be settled, failed and retried by an operator', async () => {
    const paying = await openCredit(hub, 'paying')
    const id = `a${(made += 1)}`
    await paying.invoice(id)
    const payment = await paying.pay([id])
    expect((await read(id)).status).toBe('PaymentProcessing')
    const failed = await paying.operate(`/payment/${payment}/fail`)
    expect(failed.body.record).toMatchObject({ status: 'Failed', failure: 'as agreed' })
    expect((await read(id)).status).toBe('Failed')
    expect((await paying.operate(`/payment/${payment}/retry`)).body.record.attempt).toBe(2)
    expect((await read(id)).status).toBe('PaymentProcessing')
    await paying.operate(`/payment/${payment}/settle`)
    expect((await read(id)).status).toBe('Paid')
    const { items } = await get(`/operator/payment?invoiceId=${id}&status=Settled`)
    expect(items).toMatchObject([{ accountId: 'acme', record: { id: payment, amount: 1100 } }])
    expect(await get(`/operator/account/acme/payment/${payment}`)).toStrictEqual(items[0].record)
  })

  it('repay draws, and pay the rest to the supplier', async () => {
    const policies = { advanceRate: 80, feeRate: 3 }
    await hub.call('PUT', '/operator/account/acme', { body: { policies } })
    const buyer = await openCredit(hub, 'repaying')
    await buyer.setCredit({ limit: 5_000 })
    const id = await application(buyer)
    await buyer.operate(`/application/${id}/approve`)
    await buyer.operate(`/payment/${await buyer.startPayout(id)}/settle`)
    const repay = { companyId: 'repaying', items: [{ invoiceId: id }] }
    const { body } = await buyer.operate('/repayment', repay)
    expect(body.record).toMatchObject({ purpose: 'repayment', amount: 1100 })
    await buyer.operate(`/payment/${body.record.id}/settle`)
    const { items } = await get(`/operator/payment?purpose=final&invoiceId=${id}`)
    expect(items[0].record).toMatchObject({ status: 'Processing', amount: 187 })
    await buyer.operate(`/payment/${items[0].record.id}/settle`)
    const invoice = await read(id)
    expect(invoice.status).toBe('Paid')
    expect(invoice.hub.bookings).toMatchObject([
      { kind: 'advance', amount: 880, fee: 0 },
      { kind: 'final', amount: 220, fee: 33 },
    ])
    expect((await account(buyer)).credit.balance).toBe(0)
  })
})
