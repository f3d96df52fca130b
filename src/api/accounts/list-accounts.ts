// GET /operator/account
import { endpoint } from '../endpoint.ts'
import { okAnswer } from '../answer.ts'
import { listBody, pageFields, pageOf } from '../read.ts'
import { accountSchema, serializeAccount } from './schema.ts'
import { queryOneOf, queryText, readQuery } from '../../schema/query.ts'
import { listOf } from '../../schema/shape.ts'

const textMax = 256

const query = {
  text: queryText(textMax),
  sandbox: queryOneOf(['true', 'false'] as const),
  ...pageFields,
}

export const listAccounts = endpoint({
  name: 'list-accounts',
  audiences: { operator: 'GET /operator/account' },
  summary: 'List accounts in order of id, optionally by part of their id or name',
  access: 'read',
  query,
  success: { status: 200, schema: listOf('AccountList', accountSchema) },
  refusals: [],
  async handle(call) {
    const { text, sandbox, ...page } = readQuery(query, call.query)
    const scope = `accounts ${sandbox ?? ''} ${text ?? ''}`
    const { after, limit } = pageOf(call, scope, page)
    const filter = {
      ...(text === undefined ? {} : { text }),
      ...(sandbox === undefined ? {} : { sandbox: sandbox === 'true' }),
    }
    const rows = await call.store.listAccounts({ after, limit: limit + 1 }, filter)
    const view = { serialize: serializeAccount, cursorOf: ({ id }: { id: string }) => id }
    return okAnswer(listBody(call, scope, { limit, rows }, view))
  },
})
