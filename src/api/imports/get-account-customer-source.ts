// GET /operator/account/{accountId}/customer-source
import { getSource } from './get-source.ts'

export const getAccountCustomerSource = getSource('get-account-customer-source')
