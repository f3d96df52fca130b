// GET /integration/customer/{id}/history
import { historyOf } from '../history.ts'
import { customerSchema } from '../buyer-schemas.ts'

export const getCustomerHistory = historyOf('customer', 'a', customerSchema)
