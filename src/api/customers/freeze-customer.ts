// PUT /operator/account/{accountId}/customer/{id}/freeze
import { freezeCustomer as decide } from '../../domain/customers/freeze-customer.ts'
import { operate, reasonBody, reasonedEndpoint } from '../operator-write.ts'
import { customerOperated } from './schema.ts'
import { operateWithInvoices } from './hold-invoices.ts'

export const freezeCustomer = reasonedEndpoint(
  {
    name: 'freeze-customer',
    audiences: { operator: 'PUT /operator/account/{accountId}/customer/{id}/freeze' },
    summary: 'Keep all of a customer’s invoices from being paid; repeat it while there are more',
    schema: customerOperated,
  },
  (call) =>
    operateWithInvoices(call, { name: 'freeze-customer', status: 'Placed' }, (customerCall) =>
      operate(customerCall, {
        name: 'freeze-customer',
        kind: 'customer',
        body: reasonBody,
        decide: (loaded, { id }, moment) => decide(loaded.get('customer', id), moment),
      }),
    ),
)
