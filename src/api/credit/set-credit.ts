// PUT /operator/account/{accountId}/company/{id}/credit
import { endpoint } from '../endpoint.ts'
import { setCredit as decide } from '../../domain/credit/credit-account.ts'
import { writeAsOperator } from '../operator-write.ts'
import { operatorResultSchema } from '../operator-result-schema.ts'
import { commandOf, creditBody } from './credit-body.ts'
import { creditSchema } from './schema.ts'

export const creditOperatorResult = operatorResultSchema('CreditOperated', creditSchema)

export const setCredit = endpoint({
  name: 'set-credit',
  audiences: { operator: 'PUT /operator/account/{accountId}/company/{id}/credit' },
  summary: 'Set a company’s credit limit and automatic approval; omitted fields are unchanged',
  access: 'write',
  body: { schema: creditBody.schema },
  success: { status: 202, schema: creditOperatorResult },
  refusals: [404, 409, 422],
  handle: (call) =>
    writeAsOperator(call, {
      name: 'set-credit',
      kind: 'credit',
      body: creditBody,
      hint: () => [{ kind: 'company', id: call.id, access: 'read' }],
      decide: (loaded, { id, ...sent }, context) =>
        decide(loaded.get('company', id), loaded.get('credit', id), commandOf(sent), context),
    }),
})
