// Lists the customer imports of an account, newest first.
import { endpoint } from '../endpoint.ts'
import type { CustomerImport } from '../../store/imports/import-port.ts'
import { okAnswer } from '../answer.ts'
import { listBody, pageFields, pageOf } from '../read.ts'
import { customerImportSchema, serializeCustomerImport } from './schema.ts'
import { readQuery } from '../../schema/query.ts'
import { listOf } from '../../schema/shape.ts'

export const listCustomerImports = endpoint({
  name: 'list-customer-imports',
  audiences: {
    account: 'GET /integration/customer-import',
    operator: 'GET /operator/account/{accountId}/customer-import',
  },
  summary: 'List the customer imports, newest first',
  access: 'read',
  query: pageFields,
  success: { status: 200, schema: listOf('CustomerImportList', customerImportSchema) },
  refusals: [],
  async handle(call) {
    const scope = 'customer imports'
    const { after, limit } = pageOf(call, scope, readQuery(pageFields, call.query))
    const rows = await call.store.listCustomerImports(call.accountId, { after, limit: limit + 1 })
    const view = {
      serialize: serializeCustomerImport,
      cursorOf: ({ importId }: CustomerImport) => importId,
    }
    return okAnswer(listBody(call, scope, { limit, rows }, view))
  },
})
