// GET /operator/sandbox
import type { Account } from '../../domain/accounts/account.ts'
import { readQuery } from '../../schema/query.ts'
import { listOf } from '../../schema/shape.ts'
import { okAnswer } from '../answer.ts'
import { endpoint } from '../endpoint.ts'
import { listBody, pageFields, pageOf } from '../read.ts'
import { sandboxSchema, serializeSandbox } from './schema.ts'

const scope = 'sandboxes'

export const listSandboxes = endpoint({
  name: 'list-sandboxes',
  audiences: { operator: 'GET /operator/sandbox' },
  summary: 'List sandboxes that will be deleted, in order of their ids',
  access: 'read',
  query: pageFields,
  success: { status: 200, schema: listOf('SandboxList', sandboxSchema) },
  refusals: [],
  async handle(call) {
    const { after, limit } = pageOf(call, scope, readQuery(pageFields, call.query))
    const rows = await call.store.listAccounts({ after, limit: limit + 1 }, { isTemporary: true })
    const now = call.clock()
    const view = {
      serialize: (account: Account) => serializeSandbox(account, now),
      cursorOf: ({ id }: { id: string }) => id,
    }
    return okAnswer(listBody(call, scope, { limit, rows }, view))
  },
})
