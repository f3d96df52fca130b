// The writes of records in a call: one, or the lines of a batch.
import type { RecordedCall } from './recorder.ts'
import type { RecordKind } from './step.ts'

export type RecordedWrite = {
  readonly call: RecordedCall
  readonly operation: string
  readonly kind: RecordKind
  readonly id: string
  /** `null` if it was not JSON, or there was none. */
  readonly body: Readonly<Record<string, unknown>> | null
  /** The status with which the hub judged it; `null` if the hub did not see it, or its answer was cut off. */
  readonly status: number | null
  readonly verdict: string | null
  /** Why it was refused. */
  readonly reason: string | null
}

type Line = {
  readonly op?: string
  readonly id?: string
  readonly body?: Record<string, unknown>
}
type Answer = {
  readonly status?: number
  readonly answer?: Refusal
}
type Refusal = {
  readonly reason?: string
  readonly details?: { readonly verdict?: string; readonly reason?: string }
}

const kinds: Readonly<Record<string, RecordKind>> = {
  company: 'company',
  customer: 'customer',
  quote: 'quote',
  invoice: 'invoice',
}

/** `update-simplified-invoice` and `upsert-invoice` are about invoices; `null` for what is about no record. */
function kindOf(operation: string): RecordKind | null {
  const [, kind = ''] =
    /^(?:create|update|upsert|cancel)-(?:simplified-)?(\w+)$/.exec(operation) ?? []
  return kinds[kind] ?? null
}

export function writesOf(call: RecordedCall): RecordedWrite[] {
  const { operation, method } = call
  if (operation === null || method === 'GET' || call.query['dryRun'] === 'true') return []
  if (operation === 'push-batch') return linesOf(call)
  const kind = kindOf(operation)
  if (kind === null) return []
  const body = objectOf(call.body)
  const [, inPath] = /^\/integration\/\w+\/(?:simplify\/)?([^/]+)/.exec(call.path) ?? []
  const id = operation.startsWith('create-')
    ? textOf(body?.['id'])
    : decodeURIComponent(inPath ?? '')
  const answer = call.hub === null ? null : (objectOf(call.hub.body) as Refusal | null)
  return [{ call, operation, kind, id, body, status: call.hub?.status ?? null, ...judged(answer) }]
}

function linesOf(call: RecordedCall): RecordedWrite[] {
  const document = objectOf(call.body) as { items?: Line[] } | null
  const lines = document?.items ?? (jsonLines(call.body) as Line[])
  const answered = (call.hub === null ? null : objectOf(call.hub.body)) as {
    items?: Answer[]
  } | null
  const answers = answered?.items ?? (jsonLines(call.hub?.body ?? '') as Answer[])
  return lines.flatMap(({ op = '', id, body = null }, at) => {
    const kind = kindOf(op)
    if (kind === null) return []
    const { status = null, answer = null } = answers[at] ?? {}
    const own = id ?? textOf(body?.['id'])
    return [{ call, operation: op, kind, id: own, body, status, ...judged(answer) }]
  })
}

function judged(answer: Refusal | null): Pick<RecordedWrite, 'verdict' | 'reason'> {
  return {
    verdict: answer?.details?.verdict ?? null,
    reason: answer?.reason ?? answer?.details?.reason ?? null,
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function objectOf(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null
  } catch {
    return null
  }
}

function jsonLines(text: string): unknown[] {
  return text.split('\n').flatMap((line) => objectOf(line) ?? [])
}
