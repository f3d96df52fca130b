// GET /operator/act
import { endpoint } from '../endpoint.ts'
import { okAnswer } from '../answer.ts'
import { listBody, pageFields, pageOf } from '../read.ts'
import type { AuditEntry } from '../../domain/accounts/operator.ts'
import { auditEntrySchema } from './schema.ts'
import { idLengthMax } from '../../schema/text-fields.ts'
import { queryInstant, queryText, readQuery } from '../../schema/query.ts'
import { listOf } from '../../schema/shape.ts'

/** Longer than any operationId and any key id. */
const nameLengthMax = 64

const query = {
  accountId: queryText(idLengthMax),
  operator: queryText(nameLengthMax),
  name: queryText(nameLengthMax),
  from: queryInstant,
  to: queryInstant,
  ...pageFields,
}

export const listActs = endpoint({
  name: 'list-acts',
  audiences: { operator: 'GET /operator/act' },
  summary: 'List the audit log: actions of operators on accounts, keys and policies, newest first',
  access: 'read',
  query,
  success: { status: 200, schema: listOf('ActList', auditEntrySchema) },
  refusals: [],
  async handle(call) {
    const { limit: sentLimit, cursor, ...filter } = readQuery(query, call.query)
    const scope = `acts ${new URLSearchParams(filter).toString()}`
    const { after, limit } = pageOf(call, scope, { limit: sentLimit, cursor })
    const rows = await call.store.listAuditEntries(filter, { after, limit: limit + 1 })
    const view = {
      serialize: (entry: AuditEntry) => entry,
      cursorOf: ({ actId }: AuditEntry) => actId,
    }
    return okAnswer(listBody(call, scope, { limit, rows }, view))
  },
})
