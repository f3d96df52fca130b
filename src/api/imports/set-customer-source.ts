// PUT /integration/customer-source
import { setSource } from './set-source.ts'

export const setCustomerSource = setSource('set-customer-source')
