// Any record as it is shown.
import type { HubRecord } from '../../domain/record.ts'
import { companyToWire } from './company.ts'
import { creditToWire } from './credit.ts'
import { customerToWire } from './customer.ts'
import { drawToWire } from './draw.ts'
import { invoiceToWire } from './invoice.ts'
import { paymentToWire } from './payment.ts'
import { projectToWire } from './project.ts'
import { quoteToWire } from './quote.ts'
import { webhookEndpointToWire } from './webhook-endpoint.ts'

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
