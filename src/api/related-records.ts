// Reads the records related to another one, such as the customer of an invoice and its company.
import type { Customer } from '../domain/customers/customer.ts'
import type { HubRecord, RecordKind, RecordOfKind } from '../domain/record.ts'
import type { OperatorAccountCall } from './call.ts'
import { serializeRecord } from './events/record-schema.ts'

/** `null` without an id, or when the record does not exist. */
export async function readRecordOrNull<K extends RecordKind>(
  { store, accountId }: Pick<OperatorAccountCall, 'store' | 'accountId'>,
  kind: K,
  id: string | null | undefined,
): Promise<RecordOfKind<K> | null> {
  return id === null || id === undefined ? null : store.readRecord(accountId, kind, id)
}

export async function readBuyer(call: OperatorAccountCall, customerId: string | null) {
  const customer: Customer | null = await readRecordOrNull(call, 'customer', customerId)
  return { customer, company: await readRecordOrNull(call, 'company', customer?.companyId) }
}

export function serializeOrNull(record: HubRecord | null) {
  return record === null ? null : serializeRecord(record)
}
