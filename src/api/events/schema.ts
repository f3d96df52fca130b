// Answers about events, versions and operations.
import { traceIdOf } from '../trace-context.ts'
import { companyFields } from '../../domain/companies/company-fields.ts'
import type { AutoApproval, Credit } from '../../domain/credit/credit.ts'
import type { Draw } from '../../domain/credit/draw.ts'
import { customerFields } from '../../domain/customers/customer-fields.ts'
import { isPersonal, namesOf } from '../../domain/fields.ts'
import { invoiceFields } from '../../domain/invoices/invoice-fields.ts'
import type { Payment } from '../../domain/payments/payment.ts'
import { projectFields } from '../../domain/projects/project-fields.ts'
import { quoteFields } from '../../domain/quotes/quote-fields.ts'
import { toNumber, type Decimal } from '../../domain/decimal.ts'
import type { HubRecord } from '../../domain/record.ts'
import type { Json } from '../../domain/json-changes.ts'
import type { Operation } from '../../store/operations/operation-port.ts'
import type { OperationNotes, StoredEvent } from '../../store/events/event-port.ts'
import { callbackOf } from '../webhooks/callback-schema.ts'
import { masked } from '../../schema/field.ts'
import { serializeRecord } from './record-schema.ts'
import { shape, string, integer, instant, arrayOf, nullable, orNull } from '../../schema/shape.ts'
import { eventTypes } from '../../domain/event.ts'
import { actorSchema, issueSchema } from '../answer-schemas.ts'
import { verdicts, type Write } from '../../domain/verdict.ts'

const sourceTables = [invoiceFields, quoteFields, companyFields, customerFields, projectFields]

type AmountOf<R> = {
  [Name in keyof R]: NonNullable<R[Name]> extends Decimal ? Name : never
}[keyof R]
const hubAmounts: Readonly<
  Record<AmountOf<Draw> | AmountOf<Credit> | AmountOf<AutoApproval> | AmountOf<Payment>, true>
> = {
  amount: true,
  advance: true,
  rest: true,
  fee: true,
  feeRate: true,
  outstanding: true,
  repaying: true,
  limit: true,
  balance: true,
  automaticBalance: true,
  processing: true,
  singleDrawMaxLimit: true,
  creditLimitPercentageAvailableToUseAutomatically: true,
  dailyLimit: true,
  weeklyLimit: true,
}

const amountFields: ReadonlySet<string> = new Set([
  ...sourceTables.flatMap((fields) => namesOf(fields, ({ kind }) => kind === 'amount')),
  ...Object.keys(hubAmounts),
])
const personalFields: ReadonlySet<string> = new Set(
  sourceTables.flatMap((fields) => namesOf(fields, isPersonal)),
)

export function serializeEvent(event: StoredEvent) {
  const { record, previous, version, hubVersion } = event
  return {
    id: event.id,
    seq: event.seq,
    type: event.type,
    at: event.at,
    record: { kind: record.kind, id: record.id, version, hubVersion },
    data: serializeRecord(record),
    previous: Object.fromEntries(
      Object.entries(previous).map(([pointer, value]) => [pointer, serializeValue(pointer, value)]),
    ),
    operationId: event.operationId,
    ...callbackOf(event),
  }
}

/** The events of a write that is not committed: without id, number, time and operation. */
export function serializeDraft({ record, event }: Write) {
  if (event === null) return []
  const { kind, id, version, hubVersion } = record
  return {
    type: event.type,
    record: { kind, id, version, hubVersion },
    data: serializeRecord(record),
    previous: Object.fromEntries(
      event.changes.map(({ pointer, before }) => [pointer, serializeValue(pointer, before)]),
    ),
  }
}

export function serializeVersion(event: StoredEvent) {
  const { seq, version, hubVersion, type, at, operationId } = event
  return { seq, version, hubVersion, type, at, operationId, changes: serializeChanges(event) }
}

/** For operators: also the author of the version and its source time. */
export function serializeAccountVersion(event: StoredEvent) {
  const { record, operation } = event
  return {
    ...serializeVersion(event),
    name: operation.name,
    ...originOf(operation),
    status: 'status' in record ? record.status : null,
    sourceModifiedDate: 'sourceModifiedDate' in record ? record.sourceModifiedDate : null,
  }
}

/** The actor, the key, and the ids of the call and of its trace. */
function originOf({ keyId, actor, requestId, traceparent }: OperationNotes) {
  const source = { kind: 'source', id: keyId, name: null, reason: null } as const
  const traceId = traceparent === undefined ? null : traceIdOf(traceparent)
  return { keyId, actor: actor ?? source, requestId, traceId }
}

export function serializeOperation({
  operationId,
  at,
  verdict,
  notes,
  event,
  ...about
}: Operation) {
  return {
    operationId,
    name: notes.name,
    at,
    verdict,
    record: { kind: about.recordKind, id: about.recordId },
    ...originOf(notes),
    sent: notes.sent,
    ...explanationOf(notes),
    ...faultOf(notes),
    changes: event === null ? [] : serializeChanges(event).map(maskChange),
    version: event?.version ?? null,
    seq: event?.seq ?? null,
  }
}

/** Without the body, which is on the page of the operation; the event has the changes. */
export function serializeTimelineEntry(operation: Operation) {
  const { operationId, at, verdict, notes, event } = operation
  return {
    operationId,
    name: notes.name,
    at,
    verdict,
    ...originOf(notes),
    ...explanationOf(notes),
    ...faultOf(notes),
    event: event === null ? null : serializeAccountVersion(event),
  }
}

/** Only where one was injected, in a sandbox. */
function faultOf({ fault }: OperationNotes) {
  return fault === undefined ? {} : { fault }
}

/** Why there was this verdict. */
function explanationOf({ reason, findings, warnings }: OperationNotes) {
  return { reason: reason ?? null, errors: findings ?? [], warnings: warnings ?? [] }
}

type SerializedChange = { pointer: string; before: unknown; after: unknown }

/** Previous values are stored with the event; new values are those of its record. */
function serializeChanges({ record, previous }: StoredEvent): SerializedChange[] {
  return Object.entries(previous).map(([pointer, before]) => ({
    pointer,
    before: serializeValue(pointer, before),
    after: serializeValue(pointer, valueAt(record, pointer)),
  }))
}

function valueAt(record: HubRecord, pointer: string): Json {
  const [, field = ''] = pointer.split('/')
  let value: unknown = holderOf(record, field)
  for (const name of pointer.split('/').slice(1)) {
    value = (value as Readonly<Record<string, unknown>> | null | undefined)?.[name]
  }
  return (value ?? null) as Json
}

/** The part of the record with this field: the source's content, or the hub's own fields. */
function holderOf(record: HubRecord, field: string): unknown {
  if ('content' in record && field in record.content) return record.content
  return field in record || record.kind !== 'invoice' ? record : record.extra
}

/** Amounts are stored as exact text, and sent as numbers. */
export function serializeValue(name: string, value: Json): unknown {
  if (typeof value === 'string') {
    const field = name.slice(name.lastIndexOf('/') + 1)
    return amountFields.has(field) ? toNumber(value as Decimal) : value
  }
  return mapMembers(value, serializeValue)
}

function maskChange({ pointer, before, after }: SerializedChange): SerializedChange {
  return {
    pointer,
    before: maskValue(pointer, before as Json),
    after: maskValue(pointer, after as Json),
  }
}

function maskValue(name: string, value: Json): unknown {
  if (typeof value === 'string') {
    return personalFields.has(name.slice(name.lastIndexOf('/') + 1)) ? masked : value
  }
  return mapMembers(value, maskValue)
}

function mapMembers(value: Json, map: (name: string, value: Json) => unknown): unknown {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map((item: Json) => map('', item))
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, map(name, one)]))
}

export const changeSchema = shape('Change', { pointer: string, before: {}, after: {} })

const versionProperties = {
  seq: integer,
  version: integer,
  hubVersion: integer,
  type: { type: 'string', enum: Object.keys(eventTypes) },
  at: instant,
  operationId: string,
  changes: arrayOf(changeSchema),
}
export const versionSchema = shape('Version', versionProperties)

const originProperties = {
  keyId: nullable(string),
  actor: actorSchema,
  requestId: nullable(string),
  traceId: nullable(string),
}

const explanationProperties = {
  reason: nullable(string),
  errors: arrayOf(issueSchema),
  warnings: arrayOf(issueSchema),
}

export const accountVersionSchema = shape('AccountVersion', {
  ...versionProperties,
  name: string,
  ...originProperties,
  status: nullable(string),
  sourceModifiedDate: nullable(string),
})

export const operationSchema = shape(
  'Operation',
  {
    operationId: string,
    name: string,
    at: instant,
    verdict: { type: 'string', enum: verdicts },
    record: shape('OperationRecord', { kind: string, id: nullable(string) }),
    ...originProperties,
    sent: {},
    ...explanationProperties,
    changes: arrayOf(changeSchema),
    version: { type: ['integer', 'null'] },
    seq: { type: ['integer', 'null'] },
    fault: string,
  },
  ['fault'],
)

export const timelineEntrySchema = shape(
  'TimelineEntry',
  {
    operationId: string,
    name: string,
    at: instant,
    verdict: { type: 'string', enum: verdicts },
    ...originProperties,
    ...explanationProperties,
    fault: string,
    event: orNull(accountVersionSchema),
  },
  ['fault'],
)
