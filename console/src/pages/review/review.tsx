// What waits for an operator: applications for trade credit, payments, and the limits of companies.
import { Link, useSearch } from '@tanstack/react-router'
import type { Search } from '../../parts/search.ts'
import { Page } from '../../parts/page.tsx'
import { ApplicationList } from './application-list.tsx'
import { CompanyList } from './company-list.tsx'
import { PaymentList } from './payment-list.tsx'

const views = [
  ['applications', 'Applications'],
  ['payments', 'Payments'],
  ['limits', 'Limits'],
] as const

export function Review() {
  const { view = 'applications' }: Search = useSearch({ strict: false })
  return (
    <Page title="Review">
      <nav className="tabs" aria-label="What to review">
        {views.map(([name, label]) => (
          <Link
            key={name}
            to="/review"
            search={{ view: name }}
            aria-current={view === name ? 'page' : undefined}
          >
            {label}
          </Link>
        ))}
      </nav>
      {view === 'applications' ? <ApplicationList /> : null}
      {view === 'payments' ? <PaymentList /> : null}
      {view === 'limits' ? <CompanyList /> : null}
    </Page>
  )
}
