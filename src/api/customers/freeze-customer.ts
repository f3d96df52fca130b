// PUT /operator/account/{accountId}/customer/{id}/freeze
import { freezeCustomer as decide } from '../../domain/customers/freeze-customer.ts'
import { writeAsOperator, reasonBody, reasonOnlyEndpoint } from '../operator-write.ts'
import { customerOperatorResult } from './schema.ts'
import { writeWithInvoices } from './hold-invoices.ts'

export const freezeCustomer = reasonOnlyEndpoint(
  {
    name: 'freeze-customer',
    audiences: { operator: 'PUT /operator/account/{accountId}/customer/{id}/freeze' },
    summary:
      'Freeze a customer, so that none of their invoices can be paid; repeat while `more` is true',
    schema: customerOperatorResult,
  },
  (call) =>
    writeWithInvoices(call, { name: 'freeze-customer', status: 'Placed' }, (customerCall) =>
      writeAsOperator(customerCall, {
        name: 'freeze-customer',
        kind: 'customer',
        body: reasonBody,
        decide: (loaded, { id }, context) => decide(loaded.get('customer', id), context),
      }),
    ),
)
