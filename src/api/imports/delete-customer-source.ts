// DELETE /integration/customer-source
import { deleteSource } from './delete-source.ts'

export const deleteCustomerSource = deleteSource('delete-customer-source')
