// GET /integration/company/{id}/history
import { historyOf } from '../history.ts'
import { companySchema } from '../buyer-schemas.ts'

export const getCompanyHistory = historyOf('company', 'a', companySchema)
