// Reads the command of a write: parses the body, and collects all faults.
import { HubError, invalid } from '../domain/hub-error.ts'
import type { HubRecord } from '../domain/record.ts'
import type { RecordRef } from '../store/unit-of-work/change-port.ts'
import { readJson } from '../json/read-json.ts'
import { newIssues, refuseWarnings } from '../schema/issues.ts'
import type { QueryFields } from '../schema/query.ts'
import { isId } from '../schema/text-fields.ts'
import { validateQuery } from '../schema/write-query.ts'
import type { AttemptInput } from './attempt.ts'
import type { AnyCall, Call } from './call.ts'
import { dryRunQuery } from './dry-run.ts'
import { headerOf, isStrict } from './headers.ts'
import { readIfMatch, requireId, validateBodyId } from './target.ts'
import type { WriteSpec } from './write-spec.ts'

const noParameters: QueryFields = {}

/** Validates everything that needs no store. A refusal is returned and not thrown, so that it can be recorded. */
export function readCommand<R extends HubRecord, Command extends object, C extends AnyCall = Call>(
  call: C,
  spec: WriteSpec<R, Command, C>,
): AttemptInput<Command> {
  const strict = isStrict(call)
  const issues = newIssues()
  // An invalid id is not recorded.
  const named = isId(call.id) ? call.id : null
  const nothing = { strict, warnings: [], refs: [], id: named, command: null } as const
  let sent: string | null = null
  try {
    const ifMatch = readIfMatch(headerOf(call, 'if-match'), issues)
    const others = call.actor === null ? dryRunQuery : noParameters
    validateQuery(call.query, { fields: spec.query ?? noParameters, others }, issues)
    if (spec.idOf === undefined) requireId(call.id)
    const empty = call.body.length === 0 && spec.emptyBody !== undefined
    const body = empty ? (spec.emptyBody ?? null) : readJson(call.body)
    sent = spec.maskedText(body)
    const command = spec.read(body, { call, strict, now: call.clock() }, issues)
    if (spec.idOf === undefined && body instanceof Map) validateBodyId(body.get('id'), call, issues)
    if (strict) refuseWarnings(issues)
    if (command === null || issues.faults.length > 0) {
      const refusal = invalid(issues.faults)
      refusal.warnings = issues.warnings
      return { ...nothing, sent, refusal }
    }
    const id = spec.idOf?.(command) ?? call.id
    const own: RecordRef = { kind: spec.kind, id, access: 'write' }
    const refs = [own, ...(spec.hint?.(command) ?? [])]
    // Extends the command in place: a copy would be promoted to V8's old generation at once.
    const target = Object.assign(command, { id, ifMatch })
    return { sent, strict, warnings: issues.warnings, refs, id, command: target, refusal: null }
  } catch (error) {
    if (error instanceof HubError) return { ...nothing, sent, refusal: error }
    throw error
  }
}
