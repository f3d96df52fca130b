// Serializes a record of any kind.
import type { HubRecord } from '../../domain/record.ts'
import { serializeCompany } from '../companies/schema.ts'
import { serializeCredit } from '../credit/schema.ts'
import { serializeCustomer } from '../customers/schema.ts'
import { serializeDraw } from '../credit/draw-schema.ts'
import { serializeInvoice } from '../invoices/schema.ts'
import { serializeMessage } from '../messages/schema.ts'
import { serializePayment } from '../payments/schema.ts'
import { serializeProject } from '../projects/schema.ts'
import { serializeQuote } from '../quotes/schema.ts'
import { serializeReconciliation } from '../reconciliations/schema.ts'
import { serializeWebhookEndpoint } from '../webhooks/schema.ts'

export function serializeRecord(record: HubRecord) {
  switch (record.kind) {
    case 'company':
      return serializeCompany(record)
    case 'customer':
      return serializeCustomer(record)
    case 'project':
      return serializeProject(record)
    case 'quote':
      return serializeQuote(record)
    case 'invoice':
      return serializeInvoice(record)
    case 'credit':
      return serializeCredit(record)
    case 'draw':
      return serializeDraw(record)
    case 'payment':
      return serializePayment(record)
    case 'reconciliation':
      return serializeReconciliation(record)
    case 'webhook_endpoint':
      return serializeWebhookEndpoint(record)
    case 'message':
      return serializeMessage(record)
    default:
      return record satisfies never
  }
}
