// PUT /operator/account/{accountId}/company/{id}/lift-bar
import { liftBar as decide } from '../../domain/credit/credit-account.ts'
import { writeAsOperator, reasonBody, reasonOnlyEndpoint } from '../operator-write.ts'
import { creditOperatorResult } from './set-credit.ts'

export const liftBar = reasonOnlyEndpoint(
  {
    name: 'lift-bar',
    audiences: { operator: 'PUT /operator/account/{accountId}/company/{id}/lift-bar' },
    summary: 'Lift a company’s block from trade credit before its six months are over',
    schema: creditOperatorResult,
  },
  (call) =>
    writeAsOperator(call, {
      name: 'lift-bar',
      kind: 'credit',
      body: reasonBody,
      decide: (loaded, { id }, context) => decide(loaded.get('credit', id), context),
    }),
)
