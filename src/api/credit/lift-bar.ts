// PUT /operator/account/{accountId}/company/{id}/lift-bar
import { liftBar as decide } from '../../domain/credit/credit-account.ts'
import { operate, reasonBody, reasonedEndpoint } from '../operator-write.ts'
import { creditOperated } from './set-credit.ts'

export const liftBar = reasonedEndpoint(
  {
    name: 'lift-bar',
    audiences: { operator: 'PUT /operator/account/{accountId}/company/{id}/lift-bar' },
    summary: 'Lift a company’s block from trade credit before its six months are over',
    schema: creditOperated,
  },
  (call) =>
    operate(call, {
      name: 'lift-bar',
      kind: 'credit',
      body: reasonBody,
      decide: (loaded, { id }, context) => decide(loaded.get('credit', id), context),
    }),
)
