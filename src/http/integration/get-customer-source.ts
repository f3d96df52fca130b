// GET /integration/customer-source
import { getSource } from '../customer-import/get-source.ts'

export const getCustomerSource = getSource('get-customer-source')
