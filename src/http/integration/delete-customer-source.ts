// DELETE /integration/customer-source
import { deleteSource } from '../customer-import/delete-source.ts'

export const deleteCustomerSource = deleteSource('delete-customer-source')
