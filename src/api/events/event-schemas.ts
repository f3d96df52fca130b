// The JSON Schemas of events: one for each kind of record, distinguished by the event type.
import { eventTypes } from '../../domain/event.ts'
import type { RecordKind } from '../../domain/record.ts'
import { companySchema } from '../companies/schema.ts'
import { customerSchema } from '../customers/schema.ts'
import { projectSchema } from '../projects/schema.ts'
import { quoteSchema } from '../quotes/schema.ts'
import { callbackSchemas } from '../webhooks/callback-schema.ts'
import { creditSchema } from '../credit/schema.ts'
import { drawSchema } from '../credit/draw-schema.ts'
import { messageSchema } from '../messages/schema.ts'
import { paymentSchema } from '../payments/schema.ts'
import type { JsonSchema } from '../../schema/field.ts'
import { invoiceSchema } from '../invoices/answer-schemas.ts'
import { arrayOf, instant, integer, shape, string } from '../../schema/shape.ts'
import { reconciliationSchema } from '../reconciliations/schema.ts'
import { webhookEndpointSchema } from '../webhooks/schema.ts'

/** The schema of `data`, by the kind of the record. */
const eventData = {
  invoice: invoiceSchema,
  quote: quoteSchema,
  project: projectSchema,
  customer: customerSchema,
  company: companySchema,
  credit: creditSchema,
  draw: drawSchema,
  payment: paymentSchema,
  reconciliation: reconciliationSchema,
  webhook_endpoint: webhookEndpointSchema,
  message: messageSchema,
} as const satisfies Record<RecordKind, JsonSchema>

/** Additional members for events that a source has to act on. */
const eventExtras: Partial<Record<RecordKind, Readonly<Record<string, JsonSchema>>>> = {
  invoice: { payment: callbackSchemas.payment },
  quote: { authorization: callbackSchemas.authorization },
}

const eventRecord = shape('EventRecord', {
  kind: { type: 'string', enum: Object.keys(eventData) },
  id: string,
  version: integer,
  hubVersion: integer,
})

const typeNames = Object.keys(eventTypes)

export const eventKinds: readonly EventKind[] = Object.entries(eventData).map(([kind, data]) => {
  // The keys of eventData are record kinds.
  const extras = eventExtras[kind as RecordKind] ?? {}
  const types = typeNames.filter((one) => one.startsWith(`${kind}.`))
  const schema = shape(
    `${data.title}Event`,
    {
      id: string,
      seq: integer,
      type: { type: 'string', enum: types },
      at: instant,
      record: eventRecord,
      data,
      previous: { type: 'object' },
      operationId: string,
      ...extras,
    },
    Object.keys(extras),
  )
  return { kind, types, schema }
})

export type EventKind = {
  readonly kind: string
  readonly types: readonly string[]
  readonly schema: JsonSchema
}

/** An event that a dry run foretells. */
export const eventDraftSchema = shape('EventDraft', {
  type: { type: 'string', enum: typeNames },
  record: eventRecord,
  data: { anyOf: Object.values(eventData) },
  previous: { type: 'object' },
})

export const eventSchema: JsonSchema = {
  title: 'Event',
  oneOf: eventKinds.map(({ schema }) => schema),
  discriminator: {
    propertyName: 'type',
    mapping: Object.fromEntries(
      eventKinds.flatMap(({ types, schema }) =>
        types.map((one) => [one, `#/components/schemas/${String(schema['title'])}`]),
      ),
    ),
  },
}

export const feedSchema = shape('Feed', { items: arrayOf(eventSchema), lastSeq: integer })
