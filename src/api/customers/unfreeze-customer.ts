// PUT /operator/account/{accountId}/customer/{id}/unfreeze
import { unfreezeCustomer as decide } from '../../domain/customers/unfreeze-customer.ts'
import { writeAsOperator, reasonBody, reasonOnlyEndpoint } from '../operator-write.ts'
import { customerOperatorResult } from './schema.ts'
import { writeWithInvoices } from './hold-invoices.ts'

export const unfreezeCustomer = reasonOnlyEndpoint(
  {
    name: 'unfreeze-customer',
    audiences: { operator: 'PUT /operator/account/{accountId}/customer/{id}/unfreeze' },
    summary:
      'Unfreeze a customer, so that their invoices can be paid again; repeat while `more` is true',
    schema: customerOperatorResult,
  },
  (call) =>
    writeWithInvoices(call, { name: 'unfreeze-customer', status: 'Draft' }, (customerCall) =>
      writeAsOperator(customerCall, {
        name: 'unfreeze-customer',
        kind: 'customer',
        body: reasonBody,
        decide: (loaded, { id }, context) => decide(loaded.get('customer', id), context),
      }),
    ),
)
