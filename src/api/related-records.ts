// What stands around a record, for whoever looks at it: whom it is for, his company, its credit and payments.
import type { Customer } from '../domain/customers/customer.ts'
import type { HubRecord, RecordKind, RecordOfKind } from '../domain/record.ts'
import type { OperatedCall } from './call.ts'
import { serializeRecord } from './events/record-schema.ts'

/** The record that the id names, or `null`; without an id there is none. */
export async function readRelatedRecords<K extends RecordKind>(
  { store, accountId }: Pick<OperatedCall, 'store' | 'accountId'>,
  kind: K,
  id: string | null | undefined,
): Promise<RecordOfKind<K> | null> {
  return id === null || id === undefined ? null : store.readRecord(accountId, kind, id)
}

/** A customer, and his company. */
export async function readBuyer(call: OperatedCall, customerId: string | null) {
  const customer: Customer | null = await readRelatedRecords(call, 'customer', customerId)
  return { customer, company: await readRelatedRecords(call, 'company', customer?.companyId) }
}

export function shownOrNull(record: HubRecord | null) {
  return record === null ? null : serializeRecord(record)
}
