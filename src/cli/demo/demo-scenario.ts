// What the demo's stories are made of: a few calls that belong together.
import { contactOf, buyers, supplier, type Bill, type DemoRecords } from './demo-records.ts'
import type { DemoCalls } from './demo-calls.ts'

/** How long a story waits for a payout to begin; where payments are off it waits in vain, and ends there. */
const payoutMsMax = 1_500
const payoutPollMs = 25
/** Days that the supplier has known its buyers. */
const knownDays = 150

type BuyerName = keyof typeof buyers

export type Scenario = ReturnType<typeof openScenario>

export function openScenario(calls: DemoCalls, records: DemoRecords) {
  async function invoice(number: string, name: BuyerName, bill: Bill, status = 'Placed') {
    const said = records.invoice(number, contactOf(buyers[name]), bill)
    await calls.push('POST', '/invoice', { ...said, status })
  }

  /** The buyer chooses trade credit, and an operator approves it. */
  async function drawn(id: string, termDays: number) {
    await calls.buyer(id, '/credit', { termDays })
    await calls.operate(`/application/${id}/approve`)
  }

  /** Looked up, and not taken from an answer: an earlier start may have been interrupted after it began. */
  async function paymentOf(invoiceId: string, query: string): Promise<string | null> {
    const path = `/payment?accountId=${supplier.id}&invoiceId=${invoiceId}&${query}`
    const { body } = await calls.asOperator('GET', path)
    return (body.items[0]?.record.id as string | undefined) ?? null
  }

  /** The money of a payout arrives, as soon as it is under way. */
  async function payoutSettles(invoiceId: string, purpose: 'advance' | 'final') {
    const id = await poll(() => paymentOf(invoiceId, `purpose=${purpose}`))
    if (id !== null) await calls.operate(`/payment/${id}/settle`)
  }

  async function endPayment(how: 'settle' | 'fail', invoiceId: string, purpose = 'invoices') {
    const id = await paymentOf(invoiceId, `purpose=${purpose}&status=Processing`)
    if (id !== null) await calls.operate(`/payment/${id}/${how}`)
  }

  return {
    calls,
    books: records,
    invoice,
    drawn,
    has: async (id: string) => (await calls.read(`/invoice/${id}`)).status === 200,

    /** A company with its customer, and credit where an operator gives it. */
    async buyer(name: BuyerName, credit: Readonly<Record<string, unknown>> | null) {
      await calls.push('POST', '/company', records.company(buyers[name], knownDays))
      if (credit !== null) await calls.operate(`/company/${name}/credit`, credit)
    },

    async paidBy(method: 'ach' | 'card', ids: readonly [string, ...string[]]) {
      const invoices = ids.map((invoiceId) => ({ invoiceId }))
      await calls.buyer(ids[0], '/payment', { method, invoices })
      await endPayment('settle', ids[0])
    },

    async failed(id: string) {
      // An invoice whose payment failed can be paid again: a later start would leave a second one.
      if ((await paymentOf(id, 'status=Failed')) !== null) return
      await calls.buyer(id, '/payment', { method: 'ach' })
      await endPayment('fail', id)
    },

    /** From the application to the supplier's last dollar. */
    async repaid(id: string) {
      await drawn(id, 30)
      await payoutSettles(id, 'advance')
      await calls.buyer(id, '/repayment', { method: 'ach' })
      await endPayment('settle', id, 'repayment')
      await payoutSettles(id, 'final')
    },

    /** Approved, and its customer is frozen before the payout begins: by the next of the ids, where that came first. */
    async frozenAfterApproval(ids: readonly string[], name: BuyerName, bill: Bill) {
      const customer = `/customer/${contactOf(buyers[name])}`
      for (const id of ids) {
        await invoice(id, name, bill)
        await drawn(id, 30)
        await calls.operate(`${customer}/freeze`)
        if ((await calls.read(`/invoice/${id}`)).body.status === 'Approved') return
        await calls.operate(`${customer}/unfreeze`)
      }
    },

    /** Applied it was when it was created; here are the other three verdicts. */
    async verdicts(number: string, name: BuyerName, bill: Bill) {
      const { id, ...said } = records.invoice(number, contactOf(buyers[name]), bill)
      const path = `/invoice/${id}`
      await calls.push('PUT', path, said)
      await calls.push('PUT', path, { ...said, sourceModifiedDate: records.at(bill.issued + 1) })
      await calls.pushRefused(path, { ...said, totalAmount: said.totalAmount + 1 })
    },
  }
}

async function poll<T>(look: () => Promise<T | null>): Promise<T | null> {
  const until = performance.now() + payoutMsMax
  for (;;) {
    const found = await look()
    if (found !== null || performance.now() > until) return found
    await new Promise((settle) => setTimeout(settle, payoutPollMs))
  }
}
