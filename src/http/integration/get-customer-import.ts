// GET /integration/customer-import/{id}
import { getImport } from '../customer-import/get-import.ts'

export const getCustomerImport = getImport('get-customer-import')
