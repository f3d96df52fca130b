// GET /operator/account/{accountId}/customer-import
import { listImports } from './list-imports.ts'

export const listAccountCustomerImports = listImports('list-account-customer-imports')
