// POST /integration/customer-import
import { startImport } from '../customer-import/start-import.ts'

export const startCustomerImport = startImport('start-customer-import')
