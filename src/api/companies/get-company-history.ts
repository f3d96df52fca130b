// GET /integration/company/{id}/history, and GET /operator/account/{accountId}/company/{id}/history, which also shows who wrote each version.
import { accountHistoryEndpoint } from '../account-history.ts'
import { historyEndpoint } from '../history.ts'
import { companySchema } from './schema.ts'

export const getCompanyHistory = historyEndpoint({
  kind: 'company',
  article: 'a',
  schema: companySchema,
  audiences: { account: 'GET /integration/company/{id}/history' },
})

export const getAccountCompanyHistory = accountHistoryEndpoint({
  kind: 'company',
  article: 'a',
  schema: companySchema,
  audiences: { operator: 'GET /operator/account/{accountId}/company/{id}/history' },
})
