// Buyers, invoices, credit and payments that steps of every kind are done to, in memory or in a store, and what
// has to hold of them whatever was done. A step that the hub refuses changes nothing, and is no failure.
import { defaultPolicies } from '../../src/domain/accounts/account.ts'
import type { Company } from '../../src/domain/companies/company.ts'
import { cancelInvoice } from '../../src/domain/invoices/cancel-invoice.ts'
import { cascadeCancel } from '../../src/domain/invoices/cascade-cancel.ts'
import { setCredit } from '../../src/domain/credit/credit-account.ts'
import type { Customer } from '../../src/domain/customers/customer.ts'
import { add, decimal, type Decimal } from '../../src/domain/decimal.ts'
import type { CreditPolicies } from '../../src/domain/credit/draw.ts'
import { failPayment } from '../../src/domain/payments/fail-payment.ts'
import { HubError } from '../../src/domain/hub-error.ts'
import type { Invoice } from '../../src/domain/invoices/invoice.ts'
import { payInvoices } from '../../src/domain/payments/pay-invoices.ts'
import { findRecords, lockPayment } from '../../src/domain/payments/payment-records.ts'
import type { Payment } from '../../src/domain/payments/payment.ts'
import type { HubRecord, RecordKind, RecordOfKind } from '../../src/domain/record.ts'
import { releaseDraw } from '../../src/domain/credit/release-draw.ts'
import { repayCredit } from '../../src/domain/credit/repay-credit.ts'
import { repayDraws } from '../../src/domain/credit/repay-draws.ts'
import { requestCredit } from '../../src/domain/credit/request-credit.ts'
import { retryPayment } from '../../src/domain/payments/retry-payment.ts'
import {
  approveCredit,
  cancelApplication,
  rejectCredit,
} from '../../src/domain/credit/review-credit.ts'
import { settlePayment } from '../../src/domain/payments/settle-payment.ts'
import { startPayout } from '../../src/domain/payments/start-payout.ts'
import { updateInvoice } from '../../src/domain/invoices/update-invoice.ts'
import type { Decision, DecisionContext } from '../../src/domain/verdict.ts'
import type { Loaded, RecordRef } from '../../src/store/unit-of-work/change-port.ts'
import { customer, invoiceIn, pushOf, sourceTime } from './domain-fixtures.ts'

type Decide = (loaded: Loaded, context: DecisionContext) => Decision

/** Where the records are. `change` throws what `decide` throws. */
export type Records = {
  read<K extends RecordKind>(kind: K, id: string): Promise<RecordOfKind<K> | null>
  change(load: readonly RecordRef[], decide: Decide): Promise<Decision>
}

/** `nth` counts payments, -1 is the last one. */
export type Step =
  | {
      readonly do: 'push'
      readonly at: number
      readonly due: number
      readonly status: 'Draft' | 'Placed' | 'Canceled'
    }
  | {
      readonly do: 'credit' | 'approve' | 'reject' | 'drop' | 'payout' | 'release' | 'cancel'
      readonly at: number
    }
  | { readonly do: 'settle' | 'fail' | 'retry'; readonly nth: number }
  | { readonly do: 'pay'; readonly of: readonly number[] }
  | { readonly do: 'repay'; readonly at: number; readonly share: number }
  /** The buyer himself, behind the link of the first of these. */
  | { readonly do: 'repay_own'; readonly of: readonly number[]; readonly share: number }
  | {
      readonly do: 'limit'
      readonly at: number
      readonly limit: number
      readonly isAutomatic: boolean
    }

export const invoicesOfWorld = 4
/** The last invoice is another company's. */
const ownerOf = (at: number): string => (at === invoicesOfWorld - 1 ? 'B' : 'A')
export const invoiceId = (at: number): string => `I-${at}`
export const companies = ['A', 'B'] as const

const terms: CreditPolicies['terms'] = defaultPolicies.terms
const ruling = { decidedBy: 'ops', reason: null }

export function firstRecords(): readonly HubRecord[] {
  const people = companies.flatMap((id): (Customer | Company)[] => [
    { ...customer, id: `C-${id}`, blueTapeId: `c00000000${id.charCodeAt(0)}`, companyId: id },
    {
      kind: 'company',
      id,
      blueTapeId: `b00000000${id.charCodeAt(0)}`,
      version: 1,
      hubVersion: 0,
      content: {
        businessName: id,
        businessAddress: '1 Main Street',
        businessPhoneNumber: null,
        businessDisplayName: null,
        creditDetails: null,
      },
      customerId: `C-${id}`,
      sourceModifiedDate: customer.sourceModifiedDate,
      createdAt: customer.createdAt,
      updatedAt: customer.updatedAt,
    },
  ])
  return [...people, ...Array.from({ length: invoicesOfWorld }, (_, at) => newInvoice(at))]
}

export function newInvoice(at: number): Invoice {
  const invoice = invoiceIn('Placed')
  const content = { ...invoice.content, customerId: `C-${ownerOf(at)}` }
  return { ...invoice, id: invoiceId(at), blueTapeId: `a${String(at).padStart(11, '0')}`, content }
}

/** Does a step, and tells by which rule it was refused, if it was. */
export async function doStep(
  records: Records,
  step: Step,
  {
    policies,
    payments,
  }: {
    readonly policies: Pick<CreditPolicies, 'advanceRate' | 'feeRate'>
    readonly payments: readonly string[]
  },
): Promise<string | null> {
  try {
    await done(records, step, { ...policies, terms }, payments)
    return null
  } catch (error) {
    if (error instanceof HubError) return error.rule
    throw error
  }
}

async function done(
  records: Records,
  step: Step,
  policies: CreditPolicies,
  payments: readonly string[],
) {
  switch (step.do) {
    case 'push':
      return push(records, step)
    case 'settle':
    case 'fail':
    case 'retry':
      return payments.length === 0
        ? null
        : movePayment(records, step.do, payments.at(step.nth % payments.length) ?? '')
    case 'pay':
      return pay(records, step.of)
    case 'repay':
      return repay(records, step.at, step.share)
    case 'repay_own':
      return repayOwn(records, step.of, step.share)
    case 'limit':
      return setLimit(records, step)
    case 'credit':
    case 'approve':
    case 'reject':
    case 'drop':
    case 'payout':
    case 'release':
    case 'cancel':
      return ofInvoice(records, step.do, { at: step.at, policies })
    default:
      return step satisfies never
  }
}

const written = (kind: RecordKind, id: string): RecordRef => ({ kind, id, access: 'write' })

/** Everything that hangs on an invoice: as routes plan for it. */
function refsOf(at: number): RecordRef[] {
  const [id, owner] = [invoiceId(at), ownerOf(at)]
  return [
    written('invoice', id),
    written('draw', id),
    written('credit', owner),
    { kind: 'customer', id: `C-${owner}`, access: 'read' },
  ]
}

function caseOf(loaded: Loaded, at: number) {
  const id = invoiceId(at)
  return {
    invoice: loaded.get('invoice', id),
    draw: loaded.get('draw', id),
    credit: loaded.get('credit', ownerOf(at)),
    customer: loaded.get('customer', `C-${ownerOf(at)}`),
  }
}

type OfInvoice = { readonly at: number; readonly policies: CreditPolicies }

function ofInvoice(
  records: Records,
  action: 'credit' | 'approve' | 'reject' | 'drop' | 'payout' | 'release' | 'cancel',
  { at, policies }: OfInvoice,
) {
  return records.change(refsOf(at), (loaded, context) => {
    const about = caseOf(loaded, at)
    switch (action) {
      case 'credit':
        return requestCredit(about, { termDays: 30 }, policies, context)
      case 'approve':
        return approveCredit(about, ruling, context)
      case 'reject':
        return rejectCredit(about, ruling, context)
      case 'drop':
        return cancelApplication(about, ruling, context)
      case 'payout':
        return startPayout(about, context)
      case 'release':
        return releaseDraw(about, ruling, context)
      case 'cancel':
        return cascadeCancel(
          about.invoice,
          cancelInvoice(about.invoice, null, context),
          { find: hangingIn(loaded) },
          context,
        )
      default:
        return action satisfies never
    }
  })
}

function push(records: Records, { at, due, status }: Extract<Step, { do: 'push' }>) {
  return records.change(refsOf(at), (loaded, context) => {
    const { invoice, customer: buyer } = caseOf(loaded, at)
    if (invoice === null) throw new Error('an invoice is gone')
    const claim = {
      status,
      amountDue: decimal(String(due)),
      sourceModifiedDate: sourceTime(invoice.sourceModifiedDate),
    }
    const sent = { ...pushOf(invoice), ...claim, customerId: buyer?.id ?? '' }
    const decision = updateInvoice(invoice, () => buyer, { push: sent, ifMatch: null }, context)
    return cascadeCancel(invoice, decision, { find: hangingIn(loaded) }, context)
  })
}

/** No invoice of the world cites a quote. */
function hangingIn(loaded: Loaded) {
  return { ...findRecords(loaded), quote: (id: string) => loaded.get('quote', id) }
}

async function movePayment(records: Records, action: 'settle' | 'fail' | 'retry', id: string) {
  const payment = await records.read('payment', id)
  if (payment === null) throw new Error('a payment is gone')
  return records.change([written('payment', id)], (loaded, context) => {
    const stored = lockPayment(loaded, id)
    const find = findRecords(loaded)
    if (action === 'settle') return settlePayment(stored, find, context)
    if (action === 'fail') return failPayment(stored, { ...find, failure: 'No.' }, context)
    return retryPayment(stored, find, context)
  })
}

function refsOfAll(of: readonly number[]): RecordRef[] {
  return [...new Map(of.flatMap(refsOf).map((ref) => [`${ref.kind} ${ref.id}`, ref])).values()]
}

function pay(records: Records, of: readonly number[]) {
  return records.change(refsOfAll(of), (loaded, context) =>
    payInvoices(
      of.map((at) => ({ ...caseOf(loaded, at), expected: null })),
      'ach',
      context,
    ),
  )
}

async function repay(records: Records, at: number, share: number) {
  return records.change(refsOf(at), (loaded, context) => {
    const { draw, credit } = caseOf(loaded, at)
    const amount = draw === null ? null : partOf(share)
    return repayDraws([{ draw, amount }], { credit, method: 'ach' }, context)
  })
}

/** In cents; 0 is all that is open. */
function partOf(share: number): Decimal | null {
  return share === 0 ? null : decimal(`${Math.max(1, share)}e-2`)
}

function repayOwn(records: Records, of: readonly number[], share: number) {
  return records.change(refsOfAll(of), (loaded, context) => {
    const cases = of.map((at) => caseOf(loaded, at))
    const [ofLink] = cases
    if (ofLink === undefined) throw new Error('a buyer has a link')
    const draws = cases.map(({ draw }) => ({ draw, amount: partOf(share) }))
    return repayCredit(ofLink, { draws, method: 'card' }, context)
  })
}

function setLimit(records: Records, { at, limit, isAutomatic }: Extract<Step, { do: 'limit' }>) {
  const id = ownerOf(at)
  return records.change(
    [written('credit', id), { kind: 'company', id, access: 'read' }],
    (loaded, context) => {
      const command = { limit: decimal(String(limit)), autoApproval: { isEnabled: isAutomatic } }
      return setCredit(loaded.get('company', id), loaded.get('credit', id), command, context)
    },
  )
}

/** A clock that goes on by a second with every look, and ids that are counted. */
export function countedMoments(): () => DecisionContext {
  let count = 0
  return () => {
    count += 1
    const now = new Date(Date.UTC(2026, 0, 6) + count * 1000).toISOString()
    return {
      now,
      operationId: '019b8f9c-0000-7000-8000-000000000001',
      get blueTapeId() {
        count += 1
        return count.toString(16).padStart(12, 'f')
      },
    }
  }
}

export type MemoryRecords = Records & { all(): readonly HubRecord[]; paymentIds(): string[] }

/** Only what was locked can be written. */
export function recordsInMemory(): MemoryRecords {
  const nameOf = (kind: string, id: string) => `${kind} ${id}`
  const stored = new Map(firstRecords().map((record) => [nameOf(record.kind, record.id), record]))
  const moments = countedMoments()
  const get = <K extends RecordKind>(kind: K, id: string) =>
    (stored.get(nameOf(kind, id)) ?? null) as RecordOfKind<K> | null
  return {
    read: async (kind, id) => get(kind, id),
    async change(load, decide) {
      const locked = new Set(
        load.filter(({ access }) => access === 'write').map(({ kind, id }) => nameOf(kind, id)),
      )
      const find: Loaded = {
        get,
        lock(kind, id) {
          locked.add(nameOf(kind, id))
          return get(kind, id)
        },
        lockAll(records) {
          for (const { kind, id } of records) locked.add(nameOf(kind, id))
        },
        count(kind) {
          throw new Error(`${kind} is not counted here`)
        },
      }
      const decision = decide(find, moments())
      for (const { record } of decision.writes) {
        const isLocked = locked.has(nameOf(record.kind, record.id))
        if (!isLocked && record.kind !== 'payment') throw new Error(`${record.kind} was not locked`)
        requireNext(get(record.kind, record.id), record)
        stored.set(nameOf(record.kind, record.id), record)
      }
      return decision
    },
    all: () => [...stored.values()],
    paymentIds: () => paymentsOf([...stored.values()]).map(({ id }) => id),
  }
}

/** No version is ever given twice, nor left out. */
function requireNext(before: HubRecord | null, after: HubRecord): void {
  const was = before === null ? null : before.version + before.hubVersion
  const is = after.version + after.hubVersion
  if (was !== null && is !== was + 1 && is !== was)
    throw new Error(`${after.kind} went from ${was} to ${is}`)
}

export function paymentsOf(records: readonly HubRecord[]): Payment[] {
  return records.filter((record) => record.kind === 'payment')
}

export function total(amounts: readonly Decimal[]): Decimal {
  return amounts.reduce(add, decimal('0'))
}
