// PUT /operator/account/{accountId}/customer/{id}/unfreeze
import { unfreezeCustomer as decide } from '../../domain/unfreeze-customer.ts'
import { operate, reasonBody, reasonedOperation } from '../operate.ts'
import { customerOperated, holdInvoices } from '../hold-invoices.ts'

export const unfreezeCustomer = reasonedOperation(
  {
    name: 'unfreeze-customer',
    summary: 'Let a customer’s invoices be paid again; repeat it while there are more',
    schema: customerOperated,
  },
  async (call) => {
    const answer = await operate(call, {
      name: 'unfreeze-customer',
      kind: 'customer',
      body: reasonBody,
      decide: (loaded, { id }, moment) => decide(loaded.get('customer', id), moment),
    })
    return holdInvoices(call, { name: 'unfreeze-customer', status: 'Draft' }, answer)
  },
)
