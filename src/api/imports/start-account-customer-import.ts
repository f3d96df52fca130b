// POST /operator/account/{accountId}/customer-import
import { startImport } from './start-import.ts'

export const startAccountCustomerImport = startImport('start-account-customer-import')
