// GET /operator/account/{accountId}/company/{id}/history
import { accountHistoryOf } from '../account-history.ts'
import { companySchema } from '../buyer-schemas.ts'

export const getAccountCompanyHistory = accountHistoryOf('company', 'a', companySchema)
