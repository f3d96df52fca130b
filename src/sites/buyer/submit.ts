// Makes the API call behind a form. Each form has an idempotency key, so that pressing a button twice makes one call.
import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { HubError } from '../../domain/hub-error.ts'
import type { Issue } from '../../domain/issue.ts'
import type { RuleName } from '../../domain/rules.ts'
import { errorAnswer, type Answer } from '../../api/answer.ts'
import type { BuyerCall } from '../../api/call.ts'
import type { Audiences, Declaration } from '../../api/endpoint.ts'
import { html, type Html } from '../../documents/html.ts'
import type { Form } from './form.ts'

export type Refusal = {
  readonly status: number
  readonly rule: RuleName | null
  readonly reason: string
  readonly errors: readonly Issue[]
}

export type Outcome =
  | { readonly refusal: null; readonly body: Readonly<Record<string, unknown>> }
  | { readonly refusal: Refusal }

/** The second of two clicks waits for the result of the first. */
export const submitLimits = { triesMax: 20, waitMs: 100 } as const

const keyField = 'key'

export function formKey(): Html {
  return html`<input type="hidden" name="${keyField}" value="${randomUUID()}" />`
}

/** Throws when the hub is unavailable or fails unexpectedly. */
export async function submit(
  call: BuyerCall,
  form: Form,
  {
    endpoint,
    body,
  }: { readonly endpoint: Declaration<Audiences, BuyerCall>; readonly body: object },
): Promise<Outcome> {
  const key = form.text(keyField)
  const sent: BuyerCall = {
    ...call,
    method: 'POST',
    // A key is bound to the path, so it is valid for one operation only.
    path: `/${endpoint.name}`,
    headers: key === '' ? {} : { 'idempotency-key': key },
    body: new TextEncoder().encode(JSON.stringify(body)),
  }
  for (let tries = 1; ; tries += 1) {
    const answer = await endpoint.handle(sent, endpoint.name).catch(refused)
    if ('contentType' in answer) throw new Error('a form was answered by a file')
    const outcome = outcomeOf(answer)
    const isRunning = outcome.refusal?.rule === 'idempotency_key_running'
    if (!isRunning || tries >= submitLimits.triesMax) return outcome
    await pause(submitLimits.waitMs)
  }
}

function refused(error: unknown): Answer {
  const isRefusal =
    error instanceof HubError && !['internal', 'unavailable', 'busy'].includes(error.code)
  if (!isRefusal) throw error
  return errorAnswer(error)
}

type RefusalBody = Partial<{ reason: string; rule: RuleName; errors: readonly Issue[] }>

function outcomeOf({ status, body: text }: Answer): Outcome {
  const body = JSON.parse(text) as Record<string, unknown>
  if (status < 400) return { refusal: null, body }
  const { reason = '', rule, errors = [] } = body as RefusalBody
  return { refusal: { status, reason, errors, rule: rule ?? errors[0]?.rule ?? null } }
}
