// DELETE /operator/account/{accountId}/customer-source
import { deleteSource } from './delete-source.ts'

export const deleteAccountCustomerSource = deleteSource('delete-account-customer-source')
