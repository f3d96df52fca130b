// GET /integration/customer-import/{id}
import { getImport } from './get-import.ts'

export const getCustomerImport = getImport('get-customer-import')
