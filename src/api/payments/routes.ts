// The endpoints about payments.
import { failPayment } from './fail-payment.ts'
import { getPayment } from './get-payment.ts'
import { openPayment } from './open-payment.ts'
import { payInvoices } from './pay-invoices.ts'
import { retryPayment } from './retry-payment.ts'
import { searchPayments } from './search-payments.ts'
import { settlePayment } from './settle-payment.ts'

export const paymentEndpoints = [
  payInvoices,
  openPayment,
  searchPayments,
  getPayment,
  settlePayment,
  failPayment,
  retryPayment,
] as const
