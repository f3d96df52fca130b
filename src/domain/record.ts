// The kinds of record that the hub keeps, told apart by `kind`.
import type { Customer } from './customer.ts'
import type { Invoice } from './invoice.ts'

export type HubRecord = Invoice | Customer
export type RecordKind = HubRecord['kind']
export type RecordOfKind<K extends RecordKind> = Extract<HubRecord, { kind: K }>
