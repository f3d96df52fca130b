// PUT /operator/account/{accountId}/customer/{id}/freeze
import { freezeCustomer as decide } from '../../domain/customers/freeze-customer.ts'
import { operate, reasonBody, reasonedEndpoint } from '../operator-write.ts'
import { customerOperated } from './schema.ts'
import { operateWithInvoices } from './hold-invoices.ts'

export const freezeCustomer = reasonedEndpoint(
  {
    name: 'freeze-customer',
    audiences: { operator: 'PUT /operator/account/{accountId}/customer/{id}/freeze' },
    summary:
      'Freeze a customer, so that none of their invoices can be paid; repeat while `more` is true',
    schema: customerOperated,
  },
  (call) =>
    operateWithInvoices(call, { name: 'freeze-customer', status: 'Placed' }, (customerCall) =>
      operate(customerCall, {
        name: 'freeze-customer',
        kind: 'customer',
        body: reasonBody,
        decide: (loaded, { id }, context) => decide(loaded.get('customer', id), context),
      }),
    ),
)
