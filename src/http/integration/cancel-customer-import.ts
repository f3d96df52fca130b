// PUT /integration/customer-import/{id}/cancel
import { cancelImport } from '../customer-import/cancel-import.ts'

export const cancelCustomerImport = cancelImport('cancel-customer-import')
