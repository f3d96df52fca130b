// Loads the current record of an operation.
import { HubRefusal, type Schemas } from 'bthub-client'
import { hub } from '../../session/session.ts'

type OperationRecord = Schemas['Operation']['record']

/** `null` when it does not exist, or is not of a kind that is pushed. */
export async function storedRecord(
  accountId: string,
  { kind, id }: OperationRecord,
): Promise<object | null> {
  if (id === null) return null
  const params = { path: { accountId, id } }
  try {
    switch (kind) {
      case 'invoice':
        return (await hub.get('/operator/account/{accountId}/invoice/{id}', { params })).invoice
      case 'customer':
        return (await hub.get('/operator/account/{accountId}/customer/{id}', { params })).customer
      case 'company':
        return (await hub.get('/operator/account/{accountId}/company/{id}', { params })).company
      case 'quote':
        return (await hub.get('/operator/account/{accountId}/quote/{id}', { params })).quote
      default:
        return null
    }
  } catch (error) {
    if (error instanceof HubRefusal && error.status === 404) return null
    throw error
  }
}
