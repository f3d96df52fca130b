// Buyers and their credit, for tests of what comes after: what a buyer chooses goes through the same
// decisions and the same door as his page's calls, what an operator does through his API.
import { v7 as uuidv7 } from 'uuid'
import { payInvoices } from '../../src/domain/payments/pay-invoices.ts'
import { requestCredit } from '../../src/domain/credit/request-credit.ts'
import { startPayout } from '../../src/domain/payments/start-payout.ts'
import type { HubRecord, RecordKind } from '../../src/domain/record.ts'
import type { Decision, DecisionContext } from '../../src/domain/verdict.ts'
import type { Loaded, RecordRef } from '../../src/store/unit-of-work/change-port.ts'
import { companyBody, customerBody, invoiceBody, type TestHub } from './hub.ts'

const reason = 'as agreed'

export type CreditScene = {
  readonly companyId: string
  readonly customerId: string
  /** A Placed invoice of the customer. */
  invoice(id: string, change?: Readonly<Record<string, unknown>>): Promise<void>
  setCredit(change: Readonly<Record<string, unknown>>): Promise<void>
  askForCredit(id: string): Promise<void>
  operate(path: string, body?: Readonly<Record<string, unknown>>): ReturnType<TestHub['call']>
  /** The payment of the draw's advance. */
  startPayout(id: string): Promise<string>
  /** The payment of the invoices. */
  pay(ids: readonly string[]): Promise<string>
}

/** A company with a customer in acme. */
export async function openCredit(hub: TestHub, companyId: string): Promise<CreditScene> {
  const customerId = `${companyId}-contact`
  await hub.call('POST', '/integration/company', { body: { id: companyId, ...companyBody() } })
  const body = customerBody({ id: customerId, companyId })
  await hub.call('POST', '/integration/customer', { body })
  const { store } = hub.app.backend
  const invoiceRefs = (id: string): RecordRef[] => [
    { kind: 'invoice', id, access: 'write' },
    { kind: 'draw', id, access: 'write' },
    { kind: 'credit', id: companyId, access: 'write' },
    { kind: 'customer', id: customerId, access: 'read' },
  ]
  const change = <R extends HubRecord>(
    [recordKind, recordId]: readonly [RecordKind, string],
    load: readonly RecordRef[],
    decide: (loaded: Loaded, context: DecisionContext) => Decision<R>,
  ) => {
    const attempt = {
      operationId: uuidv7(),
      accountId: 'acme',
      name: 'test',
      keyId: null,
      requestId: null,
      recordKind,
      recordId,
      sent: null,
    }
    return store.change({ attempt, load, idempotency: null }, decide)
  }
  const operate: CreditScene['operate'] = (path, more = {}) =>
    hub.call(path === '/repayment' ? 'POST' : 'PUT', `/operator/account/acme${path}`, {
      body: { reason, ...more },
    })
  return {
    companyId,
    customerId,
    operate,
    async invoice(id, said = {}) {
      const sent = { id, ...invoiceBody({ customerId, ...said }) }
      await hub.call('POST', '/integration/invoice', { body: sent })
    },
    async setCredit(said) {
      await operate(`/company/${companyId}/credit`, said)
    },
    async askForCredit(id) {
      const account = await store.readAccount('acme')
      if (account === null) throw new Error('no account')
      await change(['invoice', id], invoiceRefs(id), (loaded, context) =>
        requestCredit(
          {
            invoice: loaded.get('invoice', id),
            customer: loaded.get('customer', customerId),
            credit: loaded.get('credit', companyId),
            draw: loaded.get('draw', id),
          },
          { termDays: 30 },
          account.policies,
          context,
        ),
      )
    },
    async startPayout(id) {
      const { record } = await change(['draw', id], invoiceRefs(id), (loaded, context) =>
        startPayout(
          {
            invoice: loaded.get('invoice', id),
            draw: loaded.get('draw', id),
            customer: loaded.get('customer', customerId),
          },
          context,
        ),
      )
      return record.payoutId ?? ''
    },
    async pay(ids) {
      const [first = ''] = ids
      const { record } = await change(
        ['invoice', first],
        ids.flatMap(invoiceRefs),
        (loaded, context) =>
          payInvoices(
            ids.map((id) => ({
              invoice: loaded.get('invoice', id),
              customer: loaded.get('customer', customerId),
              draw: loaded.get('draw', id),
              credit: loaded.get('credit', companyId),
              expected: null,
            })),
            'ach',
            context,
          ),
      )
      return record.id
    },
  }
}
