// The table of moves, live: every action of the source, the buyer, the operator and the hub, on an invoice
// in every status, by calls over HTTP and by a round of the hub's own worker. What has to come of each is
// written out by hand in status-tables.ts; a move that is missing here does not compile.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  invoiceMoves,
  invoiceStatuses,
  type InvoiceAction,
  type InvoiceStatus,
} from '../src/domain/invoices/invoice-status.ts'
import { processDuePayments } from '../src/payments/process-due.ts'
import { openSandbox } from '../src/payments/sandbox.ts'
import { openCredit, type CreditScene } from './support/credit-scene.ts'
import { invoiceBody, startHub, type TestHub } from './support/hub.ts'
import { sized } from './support/sized.ts'
import { moveCells } from './support/status-tables.ts'

const lasting = { dueDate: '2024-07-12', expirationDate: '2024-07-12' }
let hub: TestHub
let scene: CreditScene
let made = 0
beforeAll(async () => {
  hub = await startHub({ clock: () => new Date('2024-06-20T10:00:00.000Z') })
})
afterAll(() => hub.stop())

const statusOf = async (id: string) =>
  (await hub.call('GET', `/integration/invoice/${id}/status`)).body.status as InvoiceStatus

async function checkout(id: string, path: string, body: unknown) {
  const { body: links } = await hub.call('GET', `/integration/invoice/${id}/checkout`)
  return hub.call('POST', `/buyer/invoice/${path}`, {
    link: new URL(links.checkOutUrl as string).search,
    body,
  })
}

const pay = (id: string) => checkout(id, 'payment', { method: 'ach' })
const askForCredit = (id: string) => checkout(id, 'credit', { termDays: 30 })

async function paymentOf(id: string): Promise<string> {
  const { body } = await hub.call('GET', `/operator/payment?invoiceId=${id}`)
  return (body.items[0]?.record.id as string | undefined) ?? 'none'
}

const onPayment = async (id: string, what: 'settle' | 'fail' | 'retry') =>
  scene.operate(`/payment/${await paymentOf(id)}/${what}`)
const claim = (id: string, status: string) =>
  hub.call('PUT', `/integration/invoice/${id}`, {
    body: invoiceBody({ ...lasting, customerId: scene.customerId, status }),
  })

/** What the hub does unasked, once: payouts begin, and no money has arrived yet. */
function workOn(): Promise<unknown> {
  const { store } = hub.app.backend
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined }
  return processDuePayments({ store, provider: openSandbox({ delayMs: 3_600_000 }), log })
}

/** How an invoice that is Placed comes to each status, by calls alone. */
const ways: Readonly<Record<InvoiceStatus, (id: string) => Promise<unknown>>> = {
  Draft: (id) => claim(id, 'Draft'),
  Placed: () => Promise.resolve(),
  InReview: askForCredit,
  Approved: async (id) => {
    await askForCredit(id)
    await scene.operate(`/application/${id}/approve`)
  },
  PaymentProcessing: pay,
  Paid: async (id) => {
    await pay(id)
    await onPayment(id, 'settle')
  },
  Rejected: async (id) => {
    await askForCredit(id)
    await scene.operate(`/application/${id}/reject`)
  },
  Canceled: (id) => hub.call('PUT', `/integration/invoice/${id}/cancel`),
  Failed: async (id) => {
    await pay(id)
    await onPayment(id, 'fail')
  },
}

/** Of these actions the way to a status matters, and not the status alone. */
const waysOf: Partial<Record<InvoiceAction, Partial<typeof ways>>> = {
  unfreeze: {
    // Only what was frozen can be unfrozen.
    Draft: (id) => scene.operate(`/invoice/${id}/freeze`),
  },
  retry_payout: {
    // Only a payout that failed is one to try again.
    Failed: async (id) => {
      await ways.Approved(id)
      await workOn()
      await onPayment(id, 'fail')
    },
  },
}

/** By action, the call that asks for it. The hub's own moves are asked for by what sets them off. */
const calls: Readonly<Record<InvoiceAction, (id: string) => Promise<unknown>>> = {
  draft: (id) => claim(id, 'Draft'),
  place: (id) => claim(id, 'Placed'),
  cancel: (id) => hub.call('PUT', `/integration/invoice/${id}/cancel`),
  freeze: (id) => scene.operate(`/invoice/${id}/freeze`),
  unfreeze: (id) => scene.operate(`/invoice/${id}/unfreeze`),
  void: (id) => scene.operate(`/invoice/${id}/void`),
  request_credit: askForCredit,
  pay,
  approve_automatically: async (id) => {
    await scene.setCredit({ automatedDrawApprovalInfo: { isEnabled: true } })
    await askForCredit(id)
  },
  approve: (id) => scene.operate(`/application/${id}/approve`),
  reject: (id) => scene.operate(`/application/${id}/reject`),
  cancel_application: (id) => scene.operate(`/application/${id}/cancel`),
  start_payout: workOn,
  retry_payout: (id) => onPayment(id, 'retry'),
  settle: (id) => onPayment(id, 'settle'),
  fail: (id) => onPayment(id, 'fail'),
}

const cells = moveCells.map(({ row, status, cell }) => {
  const action = row as InvoiceAction
  return { action, status, cell, call: calls[action] }
})

describe('every move of every actor', () => {
  it('has a cell here for every status, and no other move has', () => {
    const all = Object.keys(invoiceMoves).flatMap((action) =>
      invoiceStatuses.map((status) => `${action} on ${status}`),
    )
    expect(cells.map(({ action, status }) => `${action} on ${status}`)).toStrictEqual(all)
    expect(Object.keys(calls).toSorted()).toStrictEqual(Object.keys(invoiceMoves).toSorted())
  })

  // What is refused is so by one rule: in turn every third of it, all in the long run.
  const shown = cells.filter(({ cell }, at) => cell !== 'refused' || at % sized(3, 1) === 0)
  it.each(shown)('$action on $status: $cell', async ({ action, status, cell, call }) => {
    // Of its own company, since a rejection bars it.
    scene = await openCredit(hub, `company-${(made += 1)}`)
    await scene.setCredit({ limit: 100_000 })
    const id = `i-${made}`
    await scene.invoice(id, lasting)
    await (waysOf[action]?.[status] ?? ways[status])(id)
    expect(await statusOf(id)).toBe(status)
    await call(id)
    expect(await statusOf(id)).toBe(cell === 'refused' ? status : cell)
  })
})
