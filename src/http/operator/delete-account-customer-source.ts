// DELETE /operator/account/{accountId}/customer-source
import { deleteSource } from '../customer-import/delete-source.ts'

export const deleteAccountCustomerSource = deleteSource('delete-account-customer-source')
