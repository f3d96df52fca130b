// POST /operator/account/{accountId}/customer-import
import { startImport } from '../customer-import/start-import.ts'

export const startAccountCustomerImport = startImport('start-account-customer-import')
