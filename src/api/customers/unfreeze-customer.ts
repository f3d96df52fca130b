// PUT /operator/account/{accountId}/customer/{id}/unfreeze
import { unfreezeCustomer as decide } from '../../domain/customers/unfreeze-customer.ts'
import { operate, reasonBody, reasonedEndpoint } from '../operator-write.ts'
import { customerOperated } from './schema.ts'
import { operateWithInvoices } from './hold-invoices.ts'

export const unfreezeCustomer = reasonedEndpoint(
  {
    name: 'unfreeze-customer',
    audiences: { operator: 'PUT /operator/account/{accountId}/customer/{id}/unfreeze' },
    summary:
      'Unfreeze a customer, so that their invoices can be paid again; repeat while `more` is true',
    schema: customerOperated,
  },
  (call) =>
    operateWithInvoices(call, { name: 'unfreeze-customer', status: 'Draft' }, (customerCall) =>
      operate(customerCall, {
        name: 'unfreeze-customer',
        kind: 'customer',
        body: reasonBody,
        decide: (loaded, { id }, context) => decide(loaded.get('customer', id), context),
      }),
    ),
)
