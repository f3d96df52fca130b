// Steps of the seed data's scenarios, each of a few related calls.
import { contactOf, buyers, type Bill, type SeedRecords } from './seed-records.ts'
import type { SeedCalls } from './seed-calls.ts'

const payoutPollMs = 25
/** Age of the buyers' records. */
const knownDays = 150

type BuyerName = keyof typeof buyers

export type Scenario = ReturnType<typeof openScenario>

type ScenarioOptions = {
  readonly records: SeedRecords
  /** How long it waits for a payout to begin. */
  readonly payoutMsMax: number
}

export function openScenario(calls: SeedCalls, { records, payoutMsMax }: ScenarioOptions) {
  async function invoice(number: string, name: BuyerName, bill: Bill, status = 'Placed') {
    const fields = records.invoice(number, contactOf(buyers[name]), bill)
    await calls.push('POST', '/invoice', { ...fields, status })
  }

  /** The buyer chooses trade credit, and an operator approves it. */
  async function drawn(id: string, termDays: number) {
    await calls.buyer(id, '/credit', { termDays })
    await calls.operate(`/application/${id}/approve`)
  }

  /** Looked up rather than taken from an answer, because an earlier start may have been interrupted after the payment began. */
  async function paymentOf(invoiceId: string, query: string): Promise<string | null> {
    const path = `/payment?accountId=${calls.accountId}&invoiceId=${invoiceId}&${query}`
    const { body } = await calls.asOperator('GET', path)
    return (body.items[0]?.record.id as string | undefined) ?? null
  }

  /** Settles a payout as soon as it has begun. */
  async function payoutSettles(invoiceId: string, purpose: 'advance' | 'final') {
    const id = await poll(() => paymentOf(invoiceId, `purpose=${purpose}`), payoutMsMax)
    if (id !== null) await calls.operate(`/payment/${id}/settle`)
  }

  async function endPayment(outcome: 'settle' | 'fail', invoiceId: string, purpose = 'invoices') {
    const id = await paymentOf(invoiceId, `purpose=${purpose}&status=Processing`)
    if (id !== null) await calls.operate(`/payment/${id}/${outcome}`)
  }

  return {
    calls,
    records,
    invoice,
    drawn,
    has: async (id: string) => (await calls.read(`/invoice/${id}`)).status === 200,

    /** Creates a company with its customer, and optionally credit. */
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
      // An invoice with a failed payment can be paid again, so a later start would create a second payment.
      if ((await paymentOf(id, 'status=Failed')) !== null) return
      await calls.buyer(id, '/payment', { method: 'ach' })
      await endPayment('fail', id)
    },

    /** A complete draw, from the application to the final payout. */
    async repaid(id: string) {
      await drawn(id, 30)
      await payoutSettles(id, 'advance')
      await calls.buyer(id, '/repayment', { method: 'ach' })
      await endPayment('settle', id, 'repayment')
      await payoutSettles(id, 'final')
    },

    /** Approves an invoice and freezes its customer before the payout begins; uses the next id when the payout came first. */
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

    /** Creates the verdicts other than `applied`, which the creation of the invoice got. */
    async verdicts(number: string, name: BuyerName, bill: Bill) {
      const { id, ...fields } = records.invoice(number, contactOf(buyers[name]), bill)
      const path = `/invoice/${id}`
      await calls.push('PUT', path, fields)
      await calls.push('PUT', path, { ...fields, sourceModifiedDate: records.at(bill.issued + 1) })
      await calls.pushRefused(path, { ...fields, totalAmount: fields.totalAmount + 1 })
    },
  }
}

async function poll<T>(read: () => Promise<T | null>, msMax: number): Promise<T | null> {
  const until = performance.now() + msMax
  for (;;) {
    const found = await read()
    if (found !== null || performance.now() > until) return found
    await new Promise((resolve) => setTimeout(resolve, payoutPollMs))
  }
}
