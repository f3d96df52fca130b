// Applications, payments and credit limits.
import { Link, useSearch } from '@tanstack/react-router'
import type { Search } from '../../components/search.ts'
import { Page } from '../../components/page.tsx'
import { ApplicationList } from './application-list.tsx'
import { CompanyList } from './company-list.tsx'
import { PaymentList } from './payment-list.tsx'

const views = [
  ['applications', 'Applications'],
  ['payments', 'Payments'],
  ['limits', 'Credit limits'],
] as const

export function Review() {
  const { view = 'applications' }: Search = useSearch({ strict: false })
  return (
    <Page title="Review">
      <nav className="tabs" aria-label="Views">
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
