// GET /integration/customer-import
import { listImports } from './list-imports.ts'

export const listCustomerImports = listImports('list-customer-imports')
