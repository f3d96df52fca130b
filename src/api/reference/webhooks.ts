// The webhooks of the OpenAPI document: one request for each event type.
import { eventTypes } from '../../domain/event.ts'
import { eventKinds, type EventKind } from '../events/event-schemas.ts'
import { exampleOf } from './example-of.ts'
import { documented, type Components } from './schemas.ts'

const headers = [
  [
    'webhook-id',
    'The id of the event, the same for every attempt.',
    '019b8f9c-0000-7000-8000-000000000004',
  ],
  ['webhook-timestamp', 'The time of the attempt, in seconds since 1970.', '1767520077'],
  [
    'webhook-signature',
    'Signatures according to Standard Webhooks, version 1, separated by spaces: one for each valid secret.',
    'v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=',
  ],
] as const

export function webhooks(components: Components): Record<string, unknown> {
  return Object.fromEntries(
    eventKinds.flatMap((kind) =>
      kind.types.map((type) => [type, webhookOf(type, kind, components)]),
    ),
  )
}

function webhookOf(type: string, { kind, schema }: EventKind, components: Components): unknown {
  // Types and kinds come from one table.
  const summary = eventTypes[type as keyof typeof eventTypes]
  return {
    post: {
      operationId: `on-${type.replaceAll(/[._]/g, '-')}`,
      summary,
      description: `${summary} Delivered at least once, in the order of the record’s events. Verify the signature first.`,
      tags: ['webhooks'],
      security: [],
      parameters: headers.map(([name, description, example]) => {
        return {
          name,
          in: 'header',
          required: true,
          description,
          schema: { type: 'string' },
          example,
        }
      }),
      requestBody: {
        required: true,
        description: 'The event, as in the feed.',
        content: {
          'application/json': {
            schema: documented(schema, components),
            example: eventExample(type, kind, schema),
          },
        },
      },
      responses: {
        '2XX': {
          description: 'Received. Any other response, or none in time, causes a retry.',
        },
        '410': { description: 'Gone: the hub disables the endpoint.' },
      },
    },
  }
}

function eventExample(type: string, kind: string, schema: EventKind['schema']): unknown {
  const event = exampleOf(schema) as Record<string, unknown>
  const { properties = {} } = schema as { properties?: Record<string, EventKind['schema']> }
  const carried = { 'invoice.payment_added': 'payment', 'quote.authorized': 'authorization' }[type]
  const extra = carried === undefined ? undefined : properties[carried]
  const ids = event['data'] as Readonly<Record<string, unknown>>
  const id = ids['id'] ?? ids['projectId'] ?? ids['invoiceId'] ?? ids['companyId']
  return {
    ...event,
    type,
    record: { ...(event['record'] as object), kind, id },
    previous: type.endsWith('.created') ? {} : event['previous'],
    ...(carried === undefined || extra === undefined ? {} : { [carried]: exampleOf(extra) }),
  }
}
