// The endpoints about imports.
import { cancelCustomerImport } from './cancel-customer-import.ts'
import { deleteCustomerSource } from './delete-customer-source.ts'
import { getCustomerImport } from './get-customer-import.ts'
import { getCustomerSource } from './get-customer-source.ts'
import { listCustomerImports } from './list-customer-imports.ts'
import { setCustomerSource } from './set-customer-source.ts'
import { startCustomerImport } from './start-customer-import.ts'

export const importEndpoints = [
  setCustomerSource,
  getCustomerSource,
  deleteCustomerSource,
  startCustomerImport,
  listCustomerImports,
  getCustomerImport,
  cancelCustomerImport,
] as const
