// POST /integration/customer-import
import { startImport } from './start-import.ts'

export const startCustomerImport = startImport('start-customer-import')
