// Today's credit position of the buyer's company, for the status calls.
import type { CreditPosition } from '../domain/credit/credit-position.ts'
import type { AnyCall } from './call.ts'
import { todayOf } from './today.ts'
import { serializeCreditInfo } from './credit/credit-info-schema.ts'

/** `null` when the customer has no company. */
export async function creditInfoOf(call: AnyCall, customerId: string | null) {
  const position = await positionOfCustomer(call, customerId)
  return position === null ? null : serializeCreditInfo(position)
}

async function positionOfCustomer(
  call: AnyCall,
  customerId: string | null,
): Promise<CreditPosition | null> {
  if (customerId === null) return null
  const customer = await call.store.readRecord(call.accountId, 'customer', customerId)
  const companyId = customer?.companyId ?? null
  if (companyId === null) return null
  return call.store.readCreditPosition(call.accountId, companyId, todayOf(call))
}
