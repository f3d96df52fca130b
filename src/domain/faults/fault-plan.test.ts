import { describe, expect, it } from 'vitest'
import { chooseFault, newFaultState, type FaultPlan, type FaultSubject } from './fault-plan.ts'

const now = '2026-01-04T09:00:00.000Z'
const update: FaultSubject = {
  side: 'call',
  call: 'update-invoice',
  isWrite: true,
  isStream: false,
  record: 'I-1',
}

/** The faults of a sequence of the same subject. */
function run(plan: FaultPlan, subject: FaultSubject, count: number): (string | null)[] {
  let state = newFaultState(plan)
  return Array.from({ length: count }, () => {
    const chosen = chooseFault(state, subject, now)
    state = chosen.state ?? state
    return chosen.rule?.fault ?? null
  })
}

describe('chooseFault', () => {
  it('hits as many matches as a rule says, from the nth on', () => {
    const rules = [{ fault: 'drop-before', nth: 2, times: 2 }] as const
    expect(run({ seed: 1, rules }, update, 5)).toEqual([
      null,
      'drop-before',
      'drop-before',
      null,
      null,
    ])
  })

  it('injects the first rule that hits, and counts the match of all', () => {
    const rules = [
      { fault: 'drop-before', times: 1 },
      { fault: 'twice', nth: 2 },
    ] as const
    expect(run({ seed: 1, rules }, update, 3)).toEqual(['drop-before', 'twice', 'twice'])
  })

  it('makes the same run of the same seed, and another one of another', () => {
    const rules = [{ fault: 'twice', probability: 0.5 }] as const
    const first = run({ seed: 7, rules }, update, 200)
    expect(run({ seed: 7, rules }, update, 200)).toEqual(first)
    expect(run({ seed: 8, rules }, update, 200)).not.toEqual(first)
    const hits = first.filter((one) => one !== null).length
    expect(hits).toBeGreaterThan(60)
    expect(hits).toBeLessThan(140)
  })

  it.each([
    [{ fault: 'twice', call: 'create-invoice' }, update],
    [{ fault: 'twice', record: 'I-2' }, update],
    [{ fault: 'twice', until: now }, update],
    [{ fault: 'twice' }, { ...update, isWrite: false }],
    [{ fault: 'twice' }, { ...update, isStream: true }],
    [{ fault: 'twice' }, { side: 'webhook', event: 'invoice.paid', record: 'I-1' }],
    [{ fault: 'webhook-twice' }, update],
    [
      { fault: 'webhook-twice', event: 'invoice.placed' },
      { side: 'webhook', event: 'invoice.paid', record: 'I-1' },
    ],
  ] as const)('does not match %j with %j', (rule, subject) => {
    expect(run({ seed: 1, rules: [rule] }, subject, 1)).toEqual([null])
  })

  it('matches a read that is named', () => {
    const rule = { fault: 'drop-before', call: 'list-events' } as const
    const subject = { ...update, call: 'list-events', isWrite: false }
    expect(run({ seed: 1, rules: [rule] }, subject, 1)).toEqual(['drop-before'])
  })
})
