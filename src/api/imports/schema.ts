// Bodies and answers about customer sources and imports.
import type { CustomerImport, CustomerSource } from '../../store/imports/import-port.ts'
import { flag } from '../../schema/choice.ts'
import { masked } from '../../schema/field.ts'
import { object, optional, required } from '../../schema/object.ts'
import { text } from '../../schema/text-fields.ts'
import { actorSchema } from '../answer-schemas.ts'
import {
  arrayOf,
  instant,
  integer,
  nullable,
  orNull,
  replayNote,
  shape,
  string,
} from '../../schema/shape.ts'
import { headersField } from '../webhooks/headers-schema.ts'

export const sourceLimits = { urlMax: 2_000 } as const

export const setSourceBody = object(
  {
    url: required(
      text({
        lengthMax: sourceLimits.urlMax,
        description:
          'The URL from which pages of customers are requested, with `limit` and `cursor`.',
      }),
    ),
    headers: optional(headersField),
    rotateSecret: optional(
      flag('Creates a new secret; the previous one stops signing immediately.'),
    ),
  },
  'CustomerSourceSet',
)

export const startImportBody = object({}, 'CustomerImportStart')

export const customerSourceSchema = shape('CustomerSource', {
  url: string,
  headers: {
    type: 'object',
    description: 'By name. Values are not shown.',
    additionalProperties: { type: 'string' },
  },
  changedAt: instant,
})

export const customerSourceSet = shape(
  'CustomerSourceWithSecret',
  {
    source: customerSourceSchema,
    secret: {
      type: ['string', 'null'],
      description: '`whsec_…`, shown only when it is new; it signs the requests for pages.',
    },
    note: replayNote,
  },
  ['note'],
)

type Shown = Omit<CustomerSource, 'secretNumber'>

export function serializeCustomerSource({ url, headers, changedAt }: Shown) {
  const names = Object.keys(headers).map((name) => [name, masked])
  return { url, headers: Object.fromEntries(names), changedAt }
}

export const customerImportSchema = shape('CustomerImport', {
  id: string,
  status: { type: 'string', enum: ['running', 'done', 'failed', 'canceled'] },
  startedAt: instant,
  endedAt: nullable(instant),
  keyId: nullable(string),
  actor: orNull(actorSchema),
  pages: integer,
  cursor: nullable(string),
  customers: shape('CustomerImportCounts', {
    created: integer,
    updated: integer,
    unchanged: integer,
    superseded: integer,
    refused: integer,
  }),
  faults: arrayOf(
    shape('CustomerImportFault', {
      page: integer,
      index: integer,
      id: nullable(string),
      reason: string,
      operationId: string,
    }),
  ),
  failures: integer,
  failure: nullable(string),
  failureReason: nullable(string),
})

export function serializeCustomerImport({ importId, counts, ...rest }: CustomerImport) {
  const { status, startedAt, endedAt, keyId, actor, pages, cursor } = rest
  const { faults, failures, failure, failureReason } = rest
  const run = { id: importId, status, startedAt, endedAt, keyId, actor }
  return { ...run, pages, cursor, customers: counts, faults, failures, failure, failureReason }
}
