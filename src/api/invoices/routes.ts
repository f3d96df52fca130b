// The endpoints about invoices.
import { cancelInvoice } from './cancel-invoice.ts'
import { createInvoice } from './create-invoice.ts'
import { createSimplifiedInvoice } from './create-simplified-invoice.ts'
import { exportInvoices } from './export-invoices.ts'
import { freezeInvoice } from './freeze-invoice.ts'
import { getAccountInvoice } from './get-account-invoice.ts'
import { getAccountInvoiceHistory } from './get-invoice-history.ts'
import { getAccountInvoiceTimeline } from './get-invoice-timeline.ts'
import { getCheckout } from './get-checkout.ts'
import { getCheckoutRedirect } from './get-checkout-redirect.ts'
import { getInvoice } from './get-invoice.ts'
import { getInvoiceHistory } from './get-invoice-history.ts'
import { getInvoicePdf } from './get-invoice-pdf.ts'
import { getInvoiceStatus } from './get-invoice-status.ts'
import { listInvoices } from './list-invoices.ts'
import { openInvoice } from './open-invoice.ts'
import { searchInvoices } from './search-invoices.ts'
import { unfreezeInvoice } from './unfreeze-invoice.ts'
import { updateInvoice } from './update-invoice.ts'
import { updateSimplifiedInvoice } from './update-simplified-invoice.ts'
import { voidInvoice } from './void-invoice.ts'

export const invoiceEndpoints = [
  updateInvoice,
  createInvoice,
  createSimplifiedInvoice,
  updateSimplifiedInvoice,
  cancelInvoice,
  listInvoices,
  getInvoice,
  getInvoiceStatus,
  getInvoicePdf,
  getInvoiceHistory,
  getCheckout,
  getCheckoutRedirect,
  openInvoice,
  searchInvoices,
  exportInvoices,
  getAccountInvoice,
  getAccountInvoiceHistory,
  getAccountInvoiceTimeline,
  freezeInvoice,
  unfreezeInvoice,
  voidInvoice,
] as const
