// Any record as it is shown.
import type { HubRecord } from '../../domain/record.ts'
import { companyToWire } from '../companies/schema.ts'
import { creditToWire } from '../credit/schema.ts'
import { customerToWire } from '../customers/schema.ts'
import { drawToWire } from '../credit/draw-schema.ts'
import { invoiceToWire } from '../invoices/schema.ts'
import { paymentToWire } from '../payments/schema.ts'
import { projectToWire } from '../projects/schema.ts'
import { quoteToWire } from '../quotes/schema.ts'
import { webhookEndpointToWire } from '../webhooks/schema.ts'

export function recordToWire(record: HubRecord) {
  switch (record.kind) {
    case 'company':
      return companyToWire(record)
    case 'customer':
      return customerToWire(record)
    case 'project':
      return projectToWire(record)
    case 'quote':
      return quoteToWire(record)
    case 'invoice':
      return invoiceToWire(record)
    case 'credit':
      return creditToWire(record)
    case 'draw':
      return drawToWire(record)
    case 'payment':
      return paymentToWire(record)
    case 'webhook_endpoint':
      return webhookEndpointToWire(record)
    default:
      return record satisfies never
  }
}
