// PUT /operator/account/{accountId}/customer-source
import { setSource } from './set-source.ts'

export const setAccountCustomerSource = setSource('set-account-customer-source')
