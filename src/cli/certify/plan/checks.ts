// What tests look for, as far as several of them look for it.
import { decimal, readDecimal } from '../../../domain/decimal.ts'
import type { Check } from '../certification-test.ts'
import type { Change, RecordKind } from '../step.ts'
import type { Seen, SeenStep } from '../seen.ts'
import type { StepResult } from '../step-result.ts'
import type { RecordedWrite } from '../writes-of.ts'

export const pathOf = ({ kind, id }: Pick<Change, 'kind' | 'id'>) =>
  `/integration/${kind}/${encodeURIComponent(id)}`

/** The writes of one record, in the order of their arrival. */
export function writesOfRecord(seen: Seen, id: string, from = 0): RecordedWrite[] {
  return seen.steps.slice(from).flatMap(({ writes }) => writes.filter((one) => one.id === id))
}

export const last = (seen: Seen): SeenStep => {
  const step = seen.steps.at(-1)
  if (step === undefined) throw new Error('A test has at least one step.')
  return step
}

const isStored = ({ status, verdict }: RecordedWrite) =>
  status !== null && (status < 300 || verdict === 'unchanged')

/** Members of the stored record that differ from what the accounting system has. */
async function differences(seen: Seen, { kind, id, record }: Change): Promise<string[] | null> {
  const stored = await seen.hub.read(pathOf({ kind, id }))
  if (stored === null) return null
  return Object.entries(record)
    .filter(([name, value]) => !isSame(stored[name], value))
    .map(
      ([name, value]) => `${name} is ${JSON.stringify(stored[name])}, not ${JSON.stringify(value)}`,
    )
}

/** Amounts as amounts, dates as days; members that the hub adds are ignored. */
export function isSame(stored: unknown, own: unknown): boolean {
  if (Array.isArray(own)) {
    return (
      Array.isArray(stored) &&
      stored.length === own.length &&
      own.every((item, at) => isSame(stored[at], item))
    )
  }
  if (typeof own === 'object' && own !== null) {
    const of = (stored ?? {}) as Record<string, unknown>
    return Object.entries(own).every(([name, value]) => isSame(of[name], value))
  }
  const exact = typeof own === 'string' ? readDecimal(own) : null
  if (typeof stored === 'number' && exact !== null) return decimal(String(stored)) === exact
  return stored === own
}

export function storedAs(change: Change): Check {
  return {
    says: `In the end the hub has ${change.kind} ${change.id} as it is in the accounting system.`,
    fault: async (seen) => {
      const different = await differences(seen, change)
      if (different === null) return `The hub has no ${change.kind} ${change.id}.`
      return different.length === 0 ? null : `In the hub ${different.join('; ')}.`
    },
  }
}

/** A version is a change of the source's fields. */
export function versionIs(kind: RecordKind, id: string, version: number): Check {
  return {
    says: `The ${kind} ${id} has version ${version}: the change was stored once.`,
    fault: async (seen) => {
      const stored = await seen.hub.read(pathOf({ kind, id }))
      const { version: found = 0 } = (stored?.['hub'] ?? {}) as { version?: number }
      return found === version ? null : `It has version ${found}.`
    },
  }
}

export function attempts(id: string, most: number, { step = 0 } = {}): Check {
  return {
    says: `The connector pushes ${id} ${most === 1 ? 'once, and does not try again' : `at most ${most} times`}.`,
    fault: (seen) => {
      const count = writesOfRecord(seen, id, step).length
      if (count === 0) return 'It was not pushed at all.'
      return count <= most ? null : `It was pushed ${count} times.`
    },
  }
}

export const nothingReported: Check = {
  says: 'The connector reports no problem, and raises no alarm.',
  fault: (seen) => {
    const problems = seen.steps.flatMap(({ result }) => result.reports ?? [])
    const [alarm] = seen.steps.flatMap(({ result }) => result.alarm ?? [])
    if (alarm !== undefined) return `It raised an alarm: ${alarm}`
    const [first] = problems
    return first === undefined ? null : `It reported ${first.id}: ${first.problem}`
  },
}

/** With the hub's reason, so that the person who reads it need not look it up. */
export function reported(id: string): Check {
  return {
    says: `The connector reports ${id}, with the reason that the hub gave.`,
    fault: (seen) => {
      const reason = writesOfRecord(seen, id).findLast((one) => one.reason !== null)?.reason
      const reports = seen.steps.flatMap(({ result }) => result.reports ?? [])
      const own = reports.filter((one) => one.id === id)
      if (own.length === 0) return 'It reported nothing about it.'
      if (reason === undefined || reason === null) return 'The hub was not asked.'
      if (own.some(({ problem }) => problem.includes(reason))) return null
      return `It reported “${own[0]?.problem}”, but the hub said “${reason}”.`
    },
  }
}

/** Each of these was stored by a write, or found unchanged. */
export function pushed(ids: readonly string[], { step = 0 } = {}): Check {
  return {
    says: ids.length > 3 ? `All ${ids.length} records are pushed.` : `${ids.join(', ')}: pushed.`,
    fault: (seen) => {
      const stored = new Set((seen.steps[step]?.writes ?? []).filter(isStored).map(({ id }) => id))
      const missing = ids.filter((id) => !stored.has(id))
      return missing.length === 0 ? null : `Not pushed: ${missing.join(', ')}.`
    },
  }
}

/** The text of each number and text, by pointer. A double has the digits of every amount that the hub accepts. */
export function amountsIn(value: unknown, pointer = ''): ReadonlyMap<string, string> {
  if (typeof value !== 'object' || value === null) return new Map([[pointer, String(value)]])
  return new Map(
    Object.entries(value).flatMap(([name, one]) => [...amountsIn(one, `${pointer}/${name}`)]),
  )
}

/** What the connector last answered to a step that asks for what it knows. */
export function knownIn(seen: Seen): StepResult {
  return seen.steps.findLast(({ name }) => name === 'report')?.result ?? {}
}

export function bookedOnce(invoiceId: string): Check {
  return {
    says: `The payment of ${invoiceId} is booked exactly once, with its amount.`,
    fault: async (seen) => {
      const events = await seen.hub.events()
      const payment = events.find((one) => {
        return one.type === 'invoice.payment_added' && one.record.id === invoiceId
      })?.['payment'] as { id: string; amount: number } | undefined
      if (payment === undefined) return 'The hub has no payment of it.'
      const own = (knownIn(seen).bookings ?? []).filter((one) => one.invoiceId === invoiceId)
      if (own.length !== 1) return `It was booked ${own.length} times.`
      const [booking] = own
      if (booking?.paymentId !== payment.id)
        return `The booking names payment ${booking?.paymentId}.`
      return isSame(payment.amount, booking.amount) ? null : `It was booked with ${booking.amount}.`
    },
  }
}

export function answered(what: string, accepts: (status: number) => boolean, says: string): Check {
  return {
    says,
    fault: (seen) => {
      const all = seen.steps.flatMap(({ deliveries }) => deliveries)
      const own = all.filter((one) => one.what.startsWith(what))
      if (own.length === 0) return 'None was delivered.'
      const odd = own.find(({ status }) => status === null || !accepts(status))
      if (odd === undefined) return null
      return `${odd.what}: ${odd.status === null ? 'there was no answer' : `answered with ${odd.status}`}.`
    },
  }
}

export const isSuccess = (status: number) => status >= 200 && status < 300
export const isRefusal = (status: number) => status >= 400 && status < 500
