// What a customer's freeze means for its invoices: page by page, each in a change of its own. A crash in
// between leaves some Placed that can't be paid all the same; the same call goes on where it was.
import type { OperatedCall } from '../call.ts'
import type { Answer } from '../answer.ts'
import { runOperatorCallOnce } from '../idempotency.ts'
import { reasonBody } from '../operator-write.ts'
import { readJson } from '../../json/read-json.ts'
import { newIssues } from '../../schema/issues.ts'
import type { Invoice } from '../../domain/invoices/invoice.ts'
import { isHeld } from '../../domain/invoices/requested-status.ts'
import type { Attempt } from '../../store/unit-of-work/change-port.ts'
import { holdInvoice } from '../../domain/invoices/hold-invoice.ts'
import { newUuid } from '../../ids.ts'

export const holdLimits = {
  /** Few, so that several such calls at once leave the door to others. */
  pageMax: 25,
  /** Moved by one call, in this time; the caller repeats it while there are more. */
  movedMax: 5_000,
  timeMaxMs: 5_000,
} as const

/** Those that may have to move: Placed ones of a frozen customer, held Drafts of one that no longer is. */
type Sweep = { readonly name: string; readonly status: 'Placed' | 'Draft' }

/** Freezes or unfreezes the customer, and then the invoices: one call with one answer, whatever it repeats. */
export function operateWithInvoices(
  call: OperatedCall,
  sweep: Sweep,
  operateCustomer: (call: OperatedCall) => Promise<Answer>,
): Promise<Answer> {
  return runOperatorCallOnce(call, async (once) => {
    // The key is that of the whole call.
    const headers = { ...once.headers, 'idempotency-key': undefined }
    const answer = await operateCustomer({ ...once, headers })
    const invoices = await moveAll(once, sweep)
    const hasChanged = answer.about?.verdict === 'applied' || invoices.moved > 0
    const body = { ...(JSON.parse(answer.body) as object), invoices }
    return {
      ...answer,
      body: JSON.stringify(body),
      ...(hasChanged && !invoices.more ? {} : { isRepeatable: true }),
    }
  })
}

async function moveAll(call: OperatedCall, { name, status }: Sweep) {
  const { pageMax, movedMax, timeMaxMs } = holdLimits
  const { reason = null } = reasonBody.read(readJson(call.body), '', newIssues()) ?? {}
  const until = performance.now() + timeMaxMs
  const filter = { status, customerId: call.id }
  let after: string | null = null
  let moved = 0
  while (moved < movedMax && performance.now() < until) {
    const page: Invoice[] = await call.store.listRecords(call.accountId, 'invoice', {
      filter,
      page: { after, limit: pageMax },
    })
    const concerned = page.filter((invoice) => status === 'Placed' || isHeld(invoice))
    const verdicts = await Promise.all(
      concerned.map(({ id }) => moveOne(call, attemptOf(call, { name, id, reason }), id)),
    )
    moved += verdicts.filter((verdict) => verdict === 'applied').length
    if (page.length < pageMax) return { moved, more: false }
    after = page.at(-1)?.id ?? null
  }
  return { moved, more: true }
}

async function moveOne(call: OperatedCall, attempt: Attempt, id: string): Promise<string> {
  const load = [
    { kind: 'invoice', id, access: 'write' },
    { kind: 'customer', id: call.id, access: 'read' },
  ] as const
  const decision = await call.store.change(
    { attempt, load, idempotency: null },
    (loaded, context) =>
      holdInvoice(loaded.get('invoice', id), loaded.get('customer', call.id), context),
  )
  return decision.verdict
}

type Moving = { readonly name: string; readonly id: string; readonly reason: string | null }

function attemptOf(call: OperatedCall, { name, id, reason }: Moving): Attempt {
  const { accountId, actor, requestId } = call
  return {
    operationId: newUuid(),
    accountId,
    name,
    keyId: null,
    actor: actor === null ? undefined : { ...actor, reason },
    requestId,
    recordKind: 'invoice',
    recordId: id,
    sent: null,
  }
}
