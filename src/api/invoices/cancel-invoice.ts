// PUT /integration/invoice/{id}/cancel
import { endpoint } from '../endpoint.ts'
import { cancelInvoice as decide } from '../../domain/invoices/cancel-invoice.ts'
import { cascadeCancel } from '../../domain/invoices/cascade-cancel.ts'
import { entityTag } from '../answer.ts'
import { dependentsHint, dependentsIn } from './dependents.ts'
import { object } from '../../schema/object.ts'
import { shape } from '../../schema/shape.ts'
import { write } from '../write.ts'

const cancelBody = object({}, 'InvoiceCancel')

export const cancelInvoice = endpoint({
  name: 'cancel-invoice',
  audiences: { account: 'PUT /integration/invoice/{id}/cancel' },
  summary: 'Cancel an invoice',
  access: 'write',
  body: { schema: { ...cancelBody.schema, type: ['object', 'null'] }, optional: true },
  success: { status: 202, schema: shape('InvoiceCanceled', {}) },
  refusals: [404, 409, 412, 422],
  handle: (call) =>
    write(call, {
      name: 'cancel-invoice',
      kind: 'invoice',
      maskedText: cancelBody.maskedText,
      // The contract's samples send an empty object, no body, or null.
      emptyBody: null,
      read(body, _, issues) {
        // The contract's answer has no member for warnings, so they are faults.
        issues.faults.push(...issues.warnings)
        return body === null ? {} : (cancelBody.read(body, '', issues) ?? null)
      },
      hint: () => dependentsHint(call.id),
      decide(loaded, { id, ifMatch }, context) {
        const invoice = loaded.get('invoice', id)
        const decision = decide(invoice, ifMatch, context)
        return cascadeCancel(invoice, decision, { find: dependentsIn(loaded) }, context)
      },
      answer: ({ record, verdict }, operationId) => ({
        status: 202,
        headers: { etag: entityTag(record.version), 'x-operation-id': operationId },
        body: '{}',
        about: { verdict, operationId },
      }),
    }),
})
