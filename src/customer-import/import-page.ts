// Imports the customers of a page one by one, like pushes of the source: each has its verdict, its operation and, when it
// changed something, its event.
import { HubError, invalid } from '../domain/hub-error.ts'
import type { CreateCustomer } from '../domain/customers/create-customer.ts'
import { importCustomer } from '../domain/customers/import-customer.ts'
import type { JsonObject, JsonValue } from '../json/json.ts'
import { isId } from '../schema/text-fields.ts'
import { newIssues, type Issues } from '../schema/issues.ts'
import { newUuid } from '../ids.ts'
import type { LeasedImport, ImportCounts, ImportFault } from '../store/imports/import-port.ts'
import type { ChangeRequest, RecordRef } from '../store/unit-of-work/change-port.ts'
import type { Store } from '../store/store.ts'
import { importLimits } from './limits.ts'

/** Reads a customer of a page like the body of a push. */
export type CustomerReader = {
  /** `null` when there are faults; they are added to `issues`. */
  read(item: JsonValue, now: Date, issues: Issues): CreateCustomer | null
  /** The item as stored, with personal fields masked. */
  maskedText(item: JsonValue): string
}

type Importing = {
  readonly customers: CustomerReader
  readonly store: Pick<Store, 'change' | 'holdsImportLease'>
  readonly clock: () => Date
  readonly claimed: LeasedImport
}

type ImportedPage = {
  readonly counts: ImportCounts
  readonly faults: readonly ImportFault[]
}

type Outcome = {
  readonly count: keyof ImportCounts
  readonly fault?: Omit<ImportFault, 'page' | 'index'>
}

/** The import was canceled, or another hub has taken it over. */
export class ImportLost extends Error {}

/**
 * Throws `ImportLost`, or an error when the hub cannot write now; the page is then repeated, and the customers already
 * imported are unchanged.
 */
export async function importPage(
  importing: Importing,
  items: readonly JsonValue[],
): Promise<ImportedPage> {
  const counts = { created: 0, updated: 0, unchanged: 0, superseded: 0, refused: 0 }
  const faults: ImportFault[] = []
  const { writesAtOnceMax } = importLimits
  for (let from = 0; from < items.length; from += writesAtOnceMax) {
    if (!(await importing.store.holdsImportLease(importing.claimed))) throw new ImportLost()
    const some = items.slice(from, from + writesAtOnceMax)
    const outcomes = await Promise.all(some.map((item) => importOne(importing, item)))
    outcomes.forEach(({ count, fault }, at) => {
      counts[count] += 1
      if (fault === undefined) return
      faults.push({ page: importing.claimed.pages + 1, index: from + at, ...fault })
    })
  }
  return { counts, faults }
}

async function importOne(
  { store, clock, claimed, customers }: Importing,
  item: JsonValue,
): Promise<Outcome> {
  const issues = newIssues()
  const command = customers.read(item, clock(), issues)
  const id = command?.id ?? idIn(item)
  const sent = customers.maskedText(item)
  const request = requestOf(claimed, { sent, id, companyId: command?.companyId ?? null })
  try {
    const { verdict, record } = await store.change(request, (loaded, context) => {
      if (command === null) throw invalid(issues.faults)
      const company = command.companyId === null ? null : loaded.lock('company', command.companyId)
      const existing = loaded.get('customer', command.id)
      const decided = importCustomer({ existing, company }, command, context)
      return { ...decided, warnings: [...issues.warnings, ...decided.warnings] }
    })
    if (verdict === 'applied') return { count: record.version === 1 ? 'created' : 'updated' }
    return { count: verdict }
  } catch (error) {
    if (!(error instanceof HubError) || error.operationId === null) throw error
    const { operationId, message: reason } = error
    return { count: 'refused', fault: { id, reason, operationId } }
  }
}

type Item = {
  readonly sent: string
  readonly id: string | null
  readonly companyId: string | null
}

function requestOf(claimed: LeasedImport, { sent, id, companyId }: Item): ChangeRequest {
  const { accountId, importId, keyId, actor } = claimed
  const load: RecordRef[] = id === null ? [] : [{ kind: 'customer', id, access: 'write' }]
  if (companyId !== null) load.push({ kind: 'company', id: companyId, access: 'write' })
  return {
    attempt: {
      operationId: newUuid(),
      accountId,
      name: 'import-customer',
      keyId,
      actor: actor ?? undefined,
      // Finds all operations of one import.
      requestId: importId,
      recordKind: 'customer',
      recordId: id,
      sent,
    },
    load,
    idempotency: null,
  }
}

/** The id of a refused item; an invalid id is dropped. */
function idIn(item: JsonValue): string | null {
  const id = item instanceof Map ? (item as JsonObject).get('id') : null
  return typeof id === 'string' && isId(id) ? id : null
}
