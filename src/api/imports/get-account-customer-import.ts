// GET /operator/account/{accountId}/customer-import/{id}
import { getImport } from './get-import.ts'

export const getAccountCustomerImport = getImport('get-account-customer-import')
