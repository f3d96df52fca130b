// POST /integration/invoice
import { endpoint } from '../endpoint.ts'
import {
  createInvoice as decide,
  type CreateInvoice,
} from '../../domain/invoices/create-invoice.ts'
import type { Invoice } from '../../domain/invoices/invoice.ts'
import type { RecordRef } from '../../store/unit-of-work/change-port.ts'
import { writeAnswer } from '../answer.ts'
import type { Call } from '../call.ts'
import { createInvoiceBody, readCreate } from './schema.ts'
import { invoiceWritten } from './answer-schemas.ts'
import { write } from '../write.ts'
import type { WriteSpec } from '../write-spec.ts'

export const createInvoice = endpoint({
  name: 'create-invoice',
  audiences: { account: 'POST /integration/invoice' },
  summary: 'Create an invoice, with its project if one is sent',
  access: 'write',
  body: { schema: createInvoiceBody.schema },
  success: { status: 201, schema: invoiceWritten },
  refusals: [409, 422],
  handle: (call) => write(call, creationOf(call)),
})

export function creationOf(call: Call): WriteSpec<Invoice, CreateInvoice> {
  /** The cited quote, which may be identified by its number only. */
  let quoteId: string | null = null
  return {
    name: 'create-invoice',
    kind: 'invoice',
    maskedText: createInvoiceBody.maskedText,
    read: (body, { call: { principal }, strict, now }, issues) =>
      readCreate(body, { account: principal.account, now, strict }, issues),
    idOf: (command) => command.id,
    hint({ push, project }) {
      const customer: RecordRef = { kind: 'customer', id: push.customerId, access: 'read' }
      return project === null
        ? [customer]
        : [customer, { kind: 'project', id: project.id, access: 'write' }]
    },
    async search(command) {
      quoteId = await citedQuote(call, command)
    },
    decide(loaded, command, context) {
      const { id, push, project } = command
      const customer = loaded.get('customer', push.customerId)
      const companyId = quoteId === null ? null : (customer?.companyId ?? null)
      const named = {
        existing: loaded.get('invoice', id),
        customer,
        project: project === null ? null : loaded.lock('project', project.id),
        quote: quoteId === null ? null : loaded.lock('quote', quoteId),
        credit: companyId === null ? null : loaded.lock('credit', companyId),
      }
      return decide(named, command, call.principal.account.policies, context)
    },
    answer: (decision, operationId) => writeAnswer(decision, { status: 201, operationId }),
  }
}

async function citedQuote(call: Call, { cited, push }: CreateInvoice): Promise<string | null> {
  const { quoteId, quoteRefNumber: number } = cited
  if (quoteId !== null || number === null) return quoteId
  const filter = { number, customerId: push.customerId }
  const listing = { filter, page: { after: null, limit: 2 } }
  const [quote, another] = await call.store.listRecords(call.accountId, 'quote', listing)
  // An ambiguous number identifies no quote.
  return another === undefined ? (quote?.id ?? null) : null
}
