// The JSON Schemas of answers about invoices.
import { operatorResultSchema } from '../operator-result-schema.ts'
import { detailProperties, supersededMembers } from '../answer-schemas.ts'
import {
  shape,
  string,
  nullable,
  number,
  instant,
  arrayOf,
  integer,
  orNull,
} from '../../schema/shape.ts'
import { paymentMethods } from '../../domain/payments/payment.ts'
import { bookingKinds } from '../../domain/invoices/booking.ts'
import { invoiceStatuses } from '../../domain/invoices/invoice-status.ts'
import { documentProperties, peopleProperties } from './schema.ts'
import { creditInfoSchema } from '../credit/credit-info-schema.ts'

export const invoiceWritten = shape('InvoiceWritten', {
  blueTapeId: string,
  details: shape('InvoiceVerdict', detailProperties, supersededMembers),
})

const booking = shape('Booking', {
  id: string,
  paymentId: string,
  amount: number,
  date: { type: 'string', format: 'date' },
  method: { type: 'string', enum: paymentMethods },
  kind: { type: 'string', enum: bookingKinds },
  fee: number,
  at: instant,
})

export const status = { type: 'string', enum: invoiceStatuses }

export const invoiceSchema = shape('Invoice', {
  id: string,
  blueTapeId: string,
  ...documentProperties,
  sourceModifiedDate: string,
  status,
  ...peopleProperties,
  quoteId: nullable(string),
  quoteRefNumber: nullable(string),
  projectId: nullable(string),
  hub: shape('InvoiceHubFields', {
    version: integer,
    hubVersion: integer,
    createdAt: instant,
    updatedAt: instant,
    editable: arrayOf(string),
    locked: arrayOf(string),
    lockedBecause: nullable(string),
    frozenAt: nullable(instant),
    bookings: arrayOf(booking),
  }),
})

export const invoiceStatusSchema = shape('InvoiceStatus', {
  invoiceId: string,
  status,
  creditInfo: orNull(creditInfoSchema),
  totalAmount: number,
})

export const invoiceOperatorResult = operatorResultSchema('InvoiceOperated', invoiceSchema)
