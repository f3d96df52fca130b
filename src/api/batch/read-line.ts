// Reads a line of a batch: the operation, the id, and the bytes of the body, which the operation itself parses.
import { HubError, invalid } from '../../domain/hub-error.ts'
import { readJson } from '../../json/read-json.ts'
import { plainTextAt, scanObject, type Span } from '../../json/json-spans.ts'
import { JsonNumber } from '../../json/json.ts'
import { quote } from '../../schema/field.ts'
import { addFault, newIssues } from '../../schema/issues.ts'
import type { LineOperation, LineOperations } from './line-operations.ts'
import { batchLimits } from './limits.ts'
import { lineFields, type LineMembers } from './schema.ts'

/** What a line says besides its body. */
export type LineHead = {
  readonly op: string | null
  /** Of the record, as the line or its body has it. */
  readonly id: string | null
  readonly idempotencyKey: string | null
  readonly ifMatch: string | null
  readonly prefer: string | null
}

/** A line with its operation, or the reason why it has none. */
export type ReadLine =
  | { readonly head: LineHead; readonly operation: LineOperation; readonly body: Uint8Array }
  | { readonly head: LineHead; readonly operation: null; readonly refusal: HubError }

export function refusedLine(refusal: HubError): ReadLine {
  return { head: noHead, operation: null, refusal }
}

export function lineTooLong(): HubError {
  const mebibytes = batchLimits.lineBytesMax / 1024 / 1024
  const message = `The line is larger than ${mebibytes} MiB.`
  return new HubError('body_too_large', message, { rule: 'body_too_large' })
}

const noHead: LineHead = { op: null, id: null, idempotencyKey: null, ifMatch: null, prefer: null }
const noBytes = new Uint8Array()

export function lineReader(operations: LineOperations): (bytes: Uint8Array) => ReadLine {
  const fields = lineFields([...operations.keys()])

  return (bytes) => {
    const found = membersOf(bytes)
    const { op, id } = found.head
    const operation = op === null ? undefined : operations.get(op)
    const isComplete = operation !== undefined && (id !== null || !operation.isNamed)
    if (!found.isObject && isComplete) return { head: found.head, operation, body: bytes }
    if (isComplete && found.isPlain) return accepted(found.head, operation, found.body)
    try {
      return readStrictly(bytes, found)
    } catch (error) {
      if (error instanceof HubError) return { head: found.head, operation: null, refusal: error }
      throw error
    }
  }

  /** With all faults of the members. Throws HubError. */
  function readStrictly(bytes: Uint8Array, { body, span }: FoundMembers): ReadLine {
    const issues = newIssues()
    const members = fields.read(readJson(withoutBody(bytes, span)), '', issues)
    // A misspelled member would change what the line does.
    issues.faults.push(...issues.warnings)
    const operation = operations.get(members?.op ?? '')
    if (operation?.isNamed === true && members?.id === null) {
      const message = `id is required for ${members.op}, but missing.`
      addFault(issues, { pointer: '/id', rule: 'field_required', message })
    }
    if (issues.faults.length > 0 || operation === undefined) throw invalid(issues.faults)
    return accepted(headOf(members ?? {}), operation, body)
  }
}

function headOf(members: LineMembers): LineHead {
  const { op = null, id = null, idempotencyKey = null, ifMatch = null, prefer = null } = members
  return { op, id, idempotencyKey, ifMatch, prefer }
}

function accepted(head: LineHead, operation: LineOperation, body: Uint8Array): ReadLine {
  if (operation.isNamed) return { head, operation, body }
  const id = bodyId(body)
  if (head.id === null || head.id === id) return { head: { ...head, id }, operation, body }
  const message = `id is ${quote(head.id)}, but the body’s is ${id === null ? 'missing' : quote(id)}.`
  const refusal = invalid([{ pointer: '/id', rule: 'id_mismatch', message }])
  return { head, operation: null, refusal }
}

type FoundMembers = {
  readonly head: LineHead
  readonly body: Uint8Array
  readonly span: Span | null
  readonly isObject: boolean
  /** Whether the head is all there is, so that the line need not be parsed to find its faults. */
  readonly isPlain: boolean
}

/** Finds the members without parsing them. */
function membersOf(bytes: Uint8Array): FoundMembers {
  const head: Record<string, string | null> = { ...noHead }
  let span: Span | null = null
  let isPlain = true
  const isObject = scanObject(bytes, (member, value) => {
    if (member === 'body' && span === null) span = value
    else if (member !== null && head[member] === null) {
      head[member] = plainTextAt(bytes, value)
      isPlain &&= head[member] !== null
    } else isPlain = false
  })
  const body = span === null ? noBytes : bytesAt(bytes, span)
  return { head: head as LineHead, body, span, isObject, isPlain: isPlain && isObject }
}

/** The `id` of a body, if there is one to be seen. */
function bodyId(body: Uint8Array): string | null {
  let span: Span | null = null
  scanObject(body, (name, value) => {
    if (name === 'id') span ??= value
  })
  if (span === null) return null
  const plain = plainTextAt(body, span)
  if (plain !== null) return plain
  try {
    const id = readJson(bytesAt(body, span))
    if (id instanceof JsonNumber) return id.raw
    return typeof id === 'string' ? id : null
  } catch {
    return null
  }
}

function bytesAt(bytes: Uint8Array, { from, to }: Span): Uint8Array {
  return bytes.subarray(from, to)
}

/** The body is checked by its operation. */
function withoutBody(bytes: Uint8Array, span: Span | null): Uint8Array {
  if (span === null) return bytes
  return Buffer.concat([bytes.subarray(0, span.from), Buffer.from('null'), bytes.subarray(span.to)])
}
