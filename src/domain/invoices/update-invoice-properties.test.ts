import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyChanges, contents } from '../../../test/support/content-properties.ts'
import {
  content,
  customer,
  frozen,
  invoiceIn,
  context,
  sourceTime,
} from '../../../test/support/domain-fixtures.ts'
import { cancelInvoice } from './cancel-invoice.ts'
import { HubError } from '../hub-error.ts'
import { invoiceStatuses, type InvoiceStatus } from './invoice-status.ts'
import type { Invoice, InvoicePush } from './invoice.ts'
import { moveInvoice, type HubAction } from './move-invoice.ts'
import { compareSourceTimes, type SourceTime } from '../source-clock.ts'
import { updateInvoice } from './update-invoice.ts'
import type { Decision } from '../verdict.ts'

type Step =
  | { readonly kind: 'push'; readonly push: InvoicePush }
  | { readonly kind: 'move'; readonly action: HubAction }
  | { readonly kind: 'cancel' }

// A few days, zones and precisions, so that earlier, equal and later pushes occur.
const clocks = fc.constantFrom(
  '2026-01-04',
  '2026-01-04T23:30:00-05:00',
  '2026-01-05',
  '2026-01-05T09:00',
  '2026-01-05T09:00:00Z',
  '2026-01-05T10:00:00.5+01:00',
  '2026-01-05T09:00:01Z',
  '2026-01-06',
  '2026-01-06T09:00:00.123Z',
  '2026-01-07',
)

/** Mostly small edits that most locks allow; sometimes everything at once. */
const pushedContents = fc.oneof(
  { arbitrary: fc.constant(content), weight: 2 },
  { arbitrary: contents.map(({ salesInfo }) => ({ ...content, salesInfo })), weight: 3 },
  { arbitrary: contents.map(({ amountDue }) => ({ ...content, amountDue })), weight: 2 },
  { arbitrary: contents, weight: 1 },
)

const pushes: fc.Arbitrary<Step> = fc
  .tuple(
    pushedContents,
    fc.constantFrom<InvoiceStatus>('Placed', 'Placed', 'Placed', ...invoiceStatuses),
    clocks.map(sourceTime),
    fc.boolean(),
    fc.boolean(),
  )
  .map(([sent, status, sourceModifiedDate, hasLines, hasSalesInfo]) => ({
    kind: 'push',
    push: {
      ...sent,
      lines: hasLines ? sent.lines : null,
      salesInfo: hasSalesInfo ? sent.salesInfo : null,
      status,
      sourceModifiedDate,
    },
  }))

const moves: fc.Arbitrary<Step> = fc
  .constantFrom<HubAction[]>(
    'request_credit',
    'pay',
    'approve_automatically',
    'approve',
    'reject',
    'cancel_application',
    'start_payout',
    'settle',
    'fail',
  )
  .map((action) => ({ kind: 'move', action }))

const sequences = fc.array(
  fc.oneof(
    { arbitrary: pushes, weight: 6 },
    { arbitrary: moves, weight: 6 },
    { arbitrary: fc.constant<Step>({ kind: 'cancel' }), weight: 1 },
  ),
  { minLength: 1, maxLength: 30 },
)

function decide(invoice: Invoice, step: Step): Decision<Invoice> {
  switch (step.kind) {
    case 'push':
      return updateInvoice(invoice, () => customer, { push: step.push, ifMatch: null }, context)
    case 'move':
      return moveInvoice(invoice, step.action, context)
    case 'cancel':
      return cancelInvoice(invoice, null, context)
    default:
      return step satisfies never
  }
}

/** `null` when the step was refused. */
function tried(invoice: Invoice, step: Step): Decision<Invoice> | null {
  try {
    return decide(invoice, step)
  } catch (error) {
    if (error instanceof HubError && error.code === 'conflict') return null
    throw error
  }
}

type Turn = {
  readonly before: Invoice
  readonly step: Step
  readonly decision: Decision<Invoice>
  readonly after: Invoice
}

/** Checks `property` after every step that was not refused. A failure prints the seed. */
function checkSequences(property: (turn: Turn) => void, numRuns = 150): number {
  let turns = 0
  fc.assert(
    fc.property(sequences, (steps) => {
      let invoice = invoiceIn('Placed')
      for (const step of steps) {
        const decision = tried(invoice, step)
        if (decision === null) continue
        const after = frozen(decision.record)
        property({ before: invoice, step, decision, after })
        invoice = after
        turns += 1
      }
    }),
    { numRuns },
  )
  return turns
}

function isPush(turn: Turn): turn is Turn & { step: { kind: 'push'; push: InvoicePush } } {
  return turn.step.kind === 'push'
}

describe('in any sequence of steps', () => {
  it('every verdict and every status occurs', () => {
    const seen = new Set<string>()
    const turns = checkSequences(({ decision, after }) => {
      seen.add(decision.verdict).add(after.status)
    }, 1_500)
    const statuses = invoiceStatuses.map(String)
    expect(seen).toStrictEqual(new Set(['applied', 'unchanged', 'superseded', ...statuses]))
    expect(turns).toBeGreaterThan(500)
  })

  it('version is incremented by every applied write of the source, and by nothing else', () => {
    checkSequences(({ before, step, decision, after }) => {
      const raises = step.kind !== 'move' && decision.verdict === 'applied'
      expect(after.version - before.version).toBe(raises ? 1 : 0)
    })
  })

  it('hubVersion is incremented by every transition by the hub, and by nothing else', () => {
    checkSequences(({ before, step, after }) => {
      expect(after.hubVersion - before.hubVersion).toBe(step.kind === 'move' ? 1 : 0)
    })
  })

  it('Paid and Canceled are final', () => {
    checkSequences(({ before, after }) => {
      if (['Paid', 'Canceled'].includes(before.status)) expect(after.status).toBe(before.status)
    })
  })

  it('the stored clock never goes back, and never becomes less precise at an equal time', () => {
    checkSequences(({ before, after }) => {
      const [old, kept] = [clockOf(before), clockOf(after)]
      const order = compareSourceTimes(kept, old)
      expect(order).not.toBe('earlier')
      expect(order === 'equal' && finenessOf(kept) < finenessOf(old)).toBe(false)
    })
  })

  it('transitions and cancels do not change content and clock', () => {
    checkSequences((turn) => {
      if (isPush(turn)) return
      expect(turn.after.content).toBe(turn.before.content)
      expect(turn.after.sourceModifiedDate).toBe(turn.before.sourceModifiedDate)
    })
  })

  it('repeating an applied or unchanged push is unchanged', () => {
    checkSequences(({ step, decision, after }) => {
      if (step.kind !== 'push' || decision.verdict === 'superseded') return
      const again = decide(after, step)
      expect(again).toMatchObject({ verdict: 'unchanged', changed: [], writes: [] })
      expect(again.record).toBe(after)
    })
  })

  it('a step that is not applied changes neither content nor status nor version, and has no event', () => {
    checkSequences(({ before, decision, after }) => {
      if (decision.verdict === 'applied') return
      const { sourceModifiedDate } = after
      expect(after).toStrictEqual({ ...before, sourceModifiedDate })
      expect(decision.writes.map((write) => write.event)).toStrictEqual(
        sourceModifiedDate === before.sourceModifiedDate ? [] : [null],
      )
    })
  })

  it('an applied step is one write of the record with one event', () => {
    checkSequences(({ decision }) => {
      if (decision.verdict !== 'applied') return
      expect(decision.writes.map((write) => write.record)).toStrictEqual([decision.record])
      const pointers = decision.writes[0]?.event?.changes.map((change) => change.pointer)
      expect(pointers).toStrictEqual(decision.changed)
      expect(new Set(pointers).size).toBe(decision.changed.length)
      expect(decision.changed.length).toBeGreaterThan(0)
    })
  })

  it('the changes of an event transform the content before into the content after', () => {
    checkSequences(({ before, decision, after }) => {
      if (decision.verdict !== 'applied') return
      const changes = decision.writes[0]?.event?.changes ?? []
      const status = changes.find((change) => change.pointer === '/status')
      expect(status?.after ?? before.status).toBe(after.status)
      const rest = changes.filter((change) => change !== status)
      expect(applyChanges(before.content, rest)).toStrictEqual(after.content)
    })
  })

  it('an applied push is stored as sent', () => {
    checkSequences(({ before, step, decision, after }) => {
      if (step.kind !== 'push' || decision.verdict !== 'applied') return
      const { status: _status, sourceModifiedDate: _clock, ...sent } = step.push
      expect(after.content).toStrictEqual({
        ...sent,
        lines: sent.lines ?? before.content.lines,
        salesInfo: sent.salesInfo ?? before.content.salesInfo,
      })
    })
  })
})

function clockOf(invoice: Invoice): SourceTime {
  return sourceTime(invoice.sourceModifiedDate)
}

function finenessOf({ precision }: SourceTime): number {
  if (precision === 'date') return -2
  return precision === 'minute' ? -1 : precision
}
