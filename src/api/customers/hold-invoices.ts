// Moves the invoices of a customer that is frozen or unfrozen, page by page, one change per invoice. After a crash some may
// still be Placed, but cannot be paid; a repeat of the call continues.
import { traceparentOf } from '../trace-context.ts'
import type { OperatorAccountCall } from '../call.ts'
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
  /** Small, so that concurrent calls of this kind leave capacity for other writes. */
  pageMax: 25,
  /** The limit for one call; the caller repeats it while there are more. */
  movedMax: 5_000,
  timeMaxMs: 5_000,
} as const

/** The invoices that may move: Placed ones of a frozen customer, or held Drafts of an unfrozen one. */
type Sweep = { readonly name: string; readonly status: 'Placed' | 'Draft' }

/** Freezes or unfreezes the customer, and then moves the invoices, in one call with one answer. */
export function writeWithInvoices(
  call: OperatorAccountCall,
  sweep: Sweep,
  writeCustomer: (call: OperatorAccountCall) => Promise<Answer>,
): Promise<Answer> {
  return runOperatorCallOnce(call, async (once) => {
    // The Idempotency-Key belongs to the whole call.
    const headers = { ...once.headers, 'idempotency-key': undefined }
    const answer = await writeCustomer({ ...once, headers })
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

async function moveAll(call: OperatorAccountCall, { name, status }: Sweep) {
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

async function moveOne(call: OperatorAccountCall, attempt: Attempt, id: string): Promise<string> {
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

function attemptOf(call: OperatorAccountCall, { name, id, reason }: Moving): Attempt {
  const { accountId, actor, requestId, clockOffsetMs } = call
  return {
    operationId: newUuid(),
    accountId,
    name,
    keyId: null,
    actor: actor === null ? undefined : { ...actor, reason },
    requestId,
    traceparent: traceparentOf(call) ?? undefined,
    clockOffsetMs,
    recordKind: 'invoice',
    recordId: id,
    sent: null,
  }
}
