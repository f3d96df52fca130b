// PUT /operator/account/{accountId}/company/{id}/lift-bar
import { liftBar as decide } from '../../domain/credit/credit-account.ts'
import { operate, reasonBody, reasonedOperation } from '../operator-write.ts'
import { creditOperated } from './set-credit.ts'

export const liftBar = reasonedOperation(
  {
    name: 'lift-bar',
    summary: 'Let a company use trade credit again before its six months are over',
    schema: creditOperated,
  },
  (call) =>
    operate(call, {
      name: 'lift-bar',
      kind: 'credit',
      body: reasonBody,
      decide: (loaded, { id }, moment) => decide(loaded.get('credit', id), moment),
    }),
)
