// PUT /operator/account/{accountId}/customer-source
import { setSource } from '../customer-import/set-source.ts'

export const setAccountCustomerSource = setSource('set-account-customer-source')
