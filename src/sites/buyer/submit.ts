// Makes the API call behind a form. Each form has an idempotency key, so that pressing a button twice makes one call. What
// can't be undone is confirmed first: the same call as a dry run decides whether there is anything to confirm.
import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { HubError } from '../../domain/hub-error.ts'
import type { Issue } from '../../domain/issue.ts'
import type { RuleName } from '../../domain/rules.ts'
import { errorAnswer, type Answer } from '../../api/answer.ts'
import type { AnyCall, BuyerCall } from '../../api/call.ts'
import { withDryRun } from '../../api/dry-run.ts'
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

export type Submission = {
  readonly endpoint: Declaration<Audiences, BuyerCall>
  readonly body: object
}

/** Hidden in the form of a page that asks for confirmation. */
export const confirmedField = 'confirmed'

/** `null` when the buyer has to confirm first. Throws like `submit`. */
export async function submitConfirmed(
  call: BuyerCall,
  form: Form,
  submission: Submission,
): Promise<Outcome | null> {
  if (form.text(confirmedField) !== 'yes') {
    const { refusal, isSent } = await foresee(sentCall(call, form, submission), submission)
    if (refusal !== null) return { refusal }
    if (!isSent) return null
  }
  return submit(call, form, submission)
}

type Foreseen = {
  readonly refusal: Refusal | null
  /** The same form was sent before. */
  readonly isSent: boolean
}

async function foresee(sent: BuyerCall, { endpoint }: Submission): Promise<Foreseen> {
  const { body } = await withDryRun({ ...(sent as AnyCall), query: { dryRun: 'true' } }, (dry) =>
    answerTo({ ...sent, ...dry }, endpoint),
  )
  const { wouldAnswer, answer, replayed } = JSON.parse(body) as DryRun
  const { refusal } = outcomeOf({ status: wouldAnswer, body: answer })
  return { refusal, isSent: replayed === true }
}

type DryRun = {
  readonly wouldAnswer: number
  readonly answer: Readonly<Record<string, unknown>>
  readonly replayed?: true
}

/** Throws when the hub is unavailable or fails unexpectedly. */
export async function submit(
  call: BuyerCall,
  form: Form,
  submission: Submission,
): Promise<Outcome> {
  const sent = sentCall(call, form, submission)
  for (let tries = 1; ; tries += 1) {
    const outcome = outcomeOf(parsed(await answerTo(sent, submission.endpoint).catch(refused)))
    const isRunning = outcome.refusal?.rule === 'idempotency_key_running'
    if (!isRunning || tries >= submitLimits.triesMax) return outcome
    await pause(submitLimits.waitMs)
  }
}

function sentCall(call: BuyerCall, form: Form, { endpoint, body }: Submission): BuyerCall {
  const key = form.text(keyField)
  return {
    ...call,
    method: 'POST',
    // A key is bound to the path, so it is valid for one operation only.
    path: `/${endpoint.name}`,
    headers: key === '' ? {} : { 'idempotency-key': key },
    body: new TextEncoder().encode(JSON.stringify(body)),
  }
}

async function answerTo(sent: BuyerCall, endpoint: Submission['endpoint']): Promise<Answer> {
  const answer = await endpoint.handle(sent, endpoint.name)
  if ('contentType' in answer) throw new Error('a form was answered by a file')
  return answer
}

function refused(error: unknown): Answer {
  const isRefusal =
    error instanceof HubError && !['internal', 'unavailable', 'busy'].includes(error.code)
  if (!isRefusal) throw error
  return errorAnswer(error)
}

type RefusalBody = Partial<{ reason: string; rule: RuleName; errors: readonly Issue[] }>

type ParsedAnswer = { readonly status: number; readonly body: Readonly<Record<string, unknown>> }

function parsed({ status, body }: Answer): ParsedAnswer {
  return { status, body: JSON.parse(body) as ParsedAnswer['body'] }
}

function outcomeOf({ status, body }: ParsedAnswer): Outcome {
  if (status < 400) return { refusal: null, body }
  const { reason = '', rule, errors = [] } = body as RefusalBody
  return { refusal: { status, reason, errors, rule: rule ?? errors[0]?.rule ?? null } }
}
