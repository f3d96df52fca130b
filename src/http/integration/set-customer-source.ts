// PUT /integration/customer-source
import { setSource } from '../customer-import/set-source.ts'

export const setCustomerSource = setSource('set-customer-source')
