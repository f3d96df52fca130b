// PUT /operator/account/{accountId}/customer-import/{id}/cancel
import { cancelImport } from './cancel-import.ts'

export const cancelAccountCustomerImport = cancelImport('cancel-account-customer-import')
