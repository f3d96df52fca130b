// PUT /integration/customer-import/{id}/cancel
import { cancelImport } from './cancel-import.ts'

export const cancelCustomerImport = cancelImport('cancel-customer-import')
