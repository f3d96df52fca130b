// Starts an import of all customers, which runs in the background.
import { endpoint } from '../endpoint.ts'
import type { CustomerImport } from '../../store/imports/import-port.ts'
import { newUuid, noUuid } from '../../ids.ts'
import { auditEntryOfCaller, createdAnswer, readOperatorBody } from '../operator-action.ts'
import { customerImportSchema, serializeCustomerImport, startImportBody } from './schema.ts'
import { importIsRunning, readCustomerSource } from './source.ts'

export const startCustomerImport = endpoint({
  name: 'start-customer-import',
  audiences: {
    account: 'POST /integration/customer-import',
    operator: 'POST /operator/account/{accountId}/customer-import',
  },
  summary: 'Start an import of all customers from the customer source',
  access: 'write',
  isAudited: true,
  body: { schema: startImportBody.schema, optional: true },
  success: { status: 201, schema: customerImportSchema },
  refusals: [404, 409],
  async handle(call, name) {
    const { store, accountId, keyId } = call
    const { details } = readOperatorBody(call, startImportBody, { optional: true })
    await readCustomerSource(call)
    const importId = call.isDryRun === true ? noUuid : newUuid()
    const actor = call.actor === null ? null : { ...call.actor, reason: null }
    const started = { importId, keyId, actor, startedAt: call.clock().toISOString() }
    const entry = auditEntryOfCaller(call, { name, details })
    if (!(await store.startCustomerImport(accountId, started, entry))) throw importIsRunning()
    return createdAnswer(serializeCustomerImport({ ...initialState, ...started }))
  },
})

const initialState: Omit<CustomerImport, 'importId' | 'keyId' | 'actor' | 'startedAt'> = {
  status: 'running',
  endedAt: null,
  cursor: null,
  pages: 0,
  counts: { created: 0, updated: 0, unchanged: 0, superseded: 0, refused: 0 },
  faults: [],
  failures: 0,
  failure: null,
  failureReason: null,
}
