// GET /operator/account/{accountId}/customer/{id}/history
import { accountHistoryOf } from '../account-history.ts'
import { customerSchema } from '../buyer-schemas.ts'

export const getAccountCustomerHistory = accountHistoryOf('customer', 'a', customerSchema)
