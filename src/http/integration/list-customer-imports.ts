// GET /integration/customer-import
import { listImports } from '../customer-import/list-imports.ts'

export const listCustomerImports = listImports('list-customer-imports')
