// A page that shows a payment in progress refreshes by itself, without JavaScript, so that the buyer sees the result.
import type { OpenedInvoice } from '../../api/invoices/open-invoice.ts'
import type { OpenedPayment } from '../../api/payments/open-payment.ts'

export const refreshLimits = {
  refreshSeconds: 3,
  /** Afterwards the buyer follows a link instead. */
  refreshesMax: 40,
} as const

/** The number of times that the page has refreshed, in its address. */
export const refreshedParameter = 'refreshed'

/** The number of the next refresh, or `null` for none. */
export function nextRefresh(
  { payable, credit }: OpenedInvoice,
  payment: OpenedPayment | null,
  refreshed: unknown,
): number | null {
  // A form to fill in would lose its input.
  const hasForm = payable.because === null || credit?.draws.some(({ because }) => because === null)
  if (payment?.status !== 'Processing' || hasForm === true) return null
  if (refreshed === undefined) return 1
  const times =
    typeof refreshed === 'string' && /^\d{1,3}$/.test(refreshed) ? Number(refreshed) : Infinity
  return times < refreshLimits.refreshesMax ? times + 1 : null
}
