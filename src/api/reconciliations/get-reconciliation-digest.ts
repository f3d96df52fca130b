// GET /integration/reconcile/{kind}/digest
import { reconciledKinds } from '../../domain/reconciliations/reconciliation.ts'
import { endpoint } from '../endpoint.ts'
import { okAnswer } from '../answer.ts'
import { queryOneOf, readQuery } from '../../schema/query.ts'
import { arrayOf, integer, shape, string } from '../../schema/shape.ts'
import { todayOf } from '../today.ts'
import { kindOf } from './query.ts'
import { asOfSchema } from './schema.ts'

const query = { depth: queryOneOf(['1', '2'] as const) }

const digestSchema = shape('ReconciliationDigest', {
  recordKind: { type: 'string', enum: reconciledKinds },
  depth: integer,
  asOf: asOfSchema,
  buckets: arrayOf(shape('DigestBucket', { bucket: string, count: integer, digest: string })),
})

export const getReconciliationDigest = endpoint({
  name: 'get-reconciliation-digest',
  audiences: { account: 'GET /integration/reconcile/{kind}/digest' },
  summary:
    'Read digests of all records of a kind, to find out which of them differ from the source’s',
  access: 'read',
  isLong: true,
  query,
  success: { status: 200, schema: digestSchema },
  refusals: [],
  async handle(call) {
    const kind = kindOf(call)
    const depth = Number(readQuery(query, call.query).depth ?? '1')
    const request = { kind, depth, today: todayOf(call) }
    const { asOf, buckets } = await call.store.readDigest(call.accountId, request)
    return okAnswer({ recordKind: kind, depth, asOf, buckets })
  },
})
