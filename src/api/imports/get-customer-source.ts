// GET /integration/customer-source
import { getSource } from './get-source.ts'

export const getCustomerSource = getSource('get-customer-source')
