// Injects the faults of a sandbox into its deliveries.
import { setTimeout as pause } from 'node:timers/promises'
import { chooseFault, type FaultRule } from '../domain/faults/fault-plan.ts'
import { isCallFault, parameterOf, type WebhookFault } from '../domain/faults/faults.ts'
import type { HeldWork } from '../held-work.ts'
import type { Store } from '../store/store.ts'
import type { QueueEvent, QueueKey } from '../store/webhooks/webhook-port.ts'
import type { AttemptResult, Sender, SendRequest } from './send.ts'

export type FaultOptions = {
  readonly store: Pick<Store, 'takeFault'>
  readonly clock: () => Date
  /** Deliveries to be sent after the next one of their endpoint. */
  readonly held: HeldWork
}

/** The fault for a delivery; `null` for none. */
export function faultForDelivery(
  { store, clock }: FaultOptions,
  accountId: string,
  { type, recordId }: QueueEvent,
): Promise<FaultRule | null> {
  const subject = { side: 'webhook', event: type, record: recordId } as const
  const now = clock().toISOString()
  return store.takeFault(accountId, (state) => chooseFault(state, subject, now))
}

/** Before the request is made: its time is that of the attempt. */
export async function delayDelivery(rule: FaultRule, signal: AbortSignal): Promise<void> {
  await pause(parameterOf(rule, 'ms') ?? 0, undefined, { signal })
}

type Delivery = QueueKey & { readonly request: SendRequest; readonly signal: AbortSignal }

/** Sends the request as the rule says, and releases what waited for the endpoint's next delivery. */
export async function sendWithFault(
  { held, sender }: FaultOptions & { readonly sender: Pick<Sender, 'send'> },
  rule: FaultRule | null,
  { accountId, endpointId, request, signal }: Delivery,
): Promise<AttemptResult> {
  const send = (changed = request) => sender.send(changed, signal)
  const endpoint = `${accountId}/${endpointId}`
  if (rule === null || isCallFault(rule.fault)) {
    const sent = await send()
    held.release(endpoint)
    return sent
  }
  const inject: Readonly<Record<WebhookFault, () => Promise<AttemptResult>>> = {
    'webhook-twice': async () => {
      const first = await send()
      await send()
      return first
    },
    'webhook-delay': () => send(),
    async 'webhook-reorder'() {
      held.add(endpoint, parameterOf(rule, 'ms') ?? 0, async () => {
        await sender.send(request)
      })
      return unsent
    },
    'webhook-tamper': () => send({ ...request, body: tampered(request.body) }),
    'webhook-lose': async () => unsent,
    async 'webhook-burst'() {
      const count = parameterOf(rule, 'count') ?? 1
      const [first = unsent] = await Promise.all(Array.from({ length: count }, () => send()))
      return first
    },
  }
  const result = await inject[rule.fault]()
  if (rule.fault !== 'webhook-reorder') held.release(endpoint)
  return { ...result, fault: rule.fault }
}

/** Recorded as delivered, although the receiver has not got it. */
const unsent: AttemptResult = {
  outcome: 'delivered',
  status: null,
  failure: null,
  retryAfterMs: null,
  latencyMs: 0,
  answer: '',
}

/** Another JSON document than the one that was signed. */
function tampered(body: Uint8Array): Uint8Array {
  const { seq: _, ...event } = JSON.parse(Buffer.from(body).toString()) as { readonly seq: number }
  return Buffer.from(JSON.stringify({ ...event, seq: 0 }))
}
