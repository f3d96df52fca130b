// GET /integration/customer/{id}/history, and GET /operator/account/{accountId}/customer/{id}/history, which also shows who wrote each version.
import { accountHistoryEndpoint } from '../account-history.ts'
import { historyEndpoint } from '../history.ts'
import { customerSchema } from './schema.ts'

export const getCustomerHistory = historyEndpoint({
  kind: 'customer',
  article: 'a',
  schema: customerSchema,
  audiences: { account: 'GET /integration/customer/{id}/history' },
})

export const getAccountCustomerHistory = accountHistoryEndpoint({
  kind: 'customer',
  article: 'a',
  schema: customerSchema,
  audiences: { operator: 'GET /operator/account/{accountId}/customer/{id}/history' },
})
