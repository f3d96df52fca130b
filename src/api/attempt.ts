// The record of an attempt to write, which is stored whatever its outcome.
import type { Issue } from '../domain/issue.ts'
import type { RecordRef, Attempt } from '../store/unit-of-work/change-port.ts'
import type { Target } from './target.ts'
import { HubError } from '../domain/hub-error.ts'
import { newUuid, noUuid } from '../ids.ts'
import { headerOf } from './headers.ts'
import type { AnyCall } from './call.ts'
import { traceparentOf } from './trace-context.ts'
import type { RecordKind } from '../domain/record.ts'

export type AttemptInput<Command> = {
  readonly sent: string | null
  readonly strict: boolean
  readonly warnings: readonly Issue[]
  readonly refs: readonly RecordRef[]
  readonly id: string | null
} & (
  | { readonly command: Command & Target; readonly refusal: null }
  | { readonly command: null; readonly refusal: HubError }
)

/** Without an X-Request-Id of the caller, the call and its operation share one id. */
export function operationIdOf(call: AnyCall): string {
  if (call.isDryRun === true) return noUuid
  return headerOf(call, 'x-request-id') === call.requestId ? newUuid() : call.requestId
}

export function attemptOf<Command>(
  call: AnyCall,
  spec: {
    readonly name: string
    readonly kind: RecordKind
    readonly reasonOf?: (command: Command) => string
  },
  input: AttemptInput<Command>,
  operationId: string,
): Attempt {
  return {
    operationId,
    accountId: call.accountId,
    name: spec.name,
    strict: input.strict ? true : undefined,
    fault: call.fault,
    clockOffsetMs: call.clockOffsetMs,
    keyId: call.keyId,
    actor:
      call.actor === null
        ? undefined
        : { ...call.actor, reason: call.reason ?? reasonIn(spec, input) },
    requestId: call.requestId,
    traceparent: traceparentOf(call) ?? undefined,
    recordKind: spec.kind,
    recordId: input.id,
    sent: input.sent,
  }
}

function reasonIn<Command>(
  spec: { readonly reasonOf?: (command: Command) => string },
  { command }: AttemptInput<Command>,
): string | null {
  return command === null ? null : (spec.reasonOf?.(command) ?? null)
}
