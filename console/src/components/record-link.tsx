// A link to the page of a record or of anything else with an id, if its kind has one.
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'

const pages = {
  invoice: '/invoices/$accountId/$id',
  quote: '/quotes/$accountId/$id',
  customer: '/customers/$accountId/$id',
  company: '/review/company/$accountId/$id',
  credit: '/review/company/$accountId/$id',
  draw: '/review/$accountId/$id',
  payment: '/review/payment/$accountId/$id',
  message: '/messages/$accountId/$id',
  operation: '/operations/$accountId/$id',
  event: '/feed/$accountId/$id',
  webhook_endpoint: '/webhooks/$accountId/$id',
  webhook_delivery: '/webhooks/delivery/$accountId/$id',
  customer_import: '/accounts/$accountId/imports/$id',
  reconciliation: '/accounts/$accountId/reconciliations/$id',
} as const

type Props = {
  readonly accountId: string
  readonly kind: string
  /** `null` when the operation named no record. */
  readonly id: string | null
  readonly children: ReactNode
}

export function RecordLink({ accountId, kind, id, children }: Props) {
  if (id === null || !isKind(kind)) return children
  return (
    <Link to={pages[kind]} params={{ accountId, id }}>
      {children}
    </Link>
  )
}

function isKind(kind: string): kind is keyof typeof pages {
  return Object.hasOwn(pages, kind)
}
