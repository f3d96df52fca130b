// The page of an account.
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { hub } from '../../session/session.ts'
import { Facts, Page } from '../../components/page.tsx'
import { Loaded } from '../../components/states.tsx'
import { Time } from '../../components/time.tsx'
import { AccountKeys } from './account-keys.tsx'
import { CertificationSection } from './certification-section.tsx'
import { RecentAuditEntries } from './recent-audit-entries.tsx'
import { MessagePolicy } from './message-policy.tsx'
import { ReconciliationSection } from './reconciliation-section.tsx'
import { RoundingProfile } from './rounding-profile.tsx'
import { Policies } from './policies.tsx'

export function Account() {
  const { accountId = '' } = useParams({ strict: false })
  const account = useQuery({
    queryKey: ['account', accountId],
    queryFn: () => hub.get('/operator/account/{accountId}', { params: { path: { accountId } } }),
  })
  return (
    <Page title={`Account ${accountId}`} trail={[{ to: '/accounts', name: 'Accounts' }]}>
      <Loaded query={account} what="Account">
        {(found) => (
          <>
            <div className="section">
              <Facts
                facts={[
                  ['ID', found.id],
                  ['Name', found.name],
                  ['Created', <Time key="t" at={found.createdAt} />],
                  ['Invoices', <LinkTo key="i" to="/invoices" accountId={accountId} />],
                  ['Quotes', <LinkTo key="q" to="/quotes" accountId={accountId} />],
                  ['Customers', <LinkTo key="c" to="/customers" accountId={accountId} />],
                  [
                    'Customer imports',
                    <Link key="p" to="/accounts/$accountId/imports" params={{ accountId }}>
                      Source and imports
                    </Link>,
                  ],
                  ['Operations', <LinkTo key="o" to="/operations" accountId={accountId} />],
                  ['Webhooks', <LinkTo key="w" to="/webhooks" accountId={accountId} />],
                  ['Feed', <LinkTo key="f" to="/feed" accountId={accountId} />],
                ]}
              />
            </div>
            <Policies account={found} />
            <MessagePolicy account={found} />
            <ReconciliationSection accountId={accountId} />
            <RoundingProfile accountId={accountId} />
            <CertificationSection accountId={accountId} />
            <AccountKeys accountId={accountId} />
            <RecentAuditEntries accountId={accountId} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

type LinkProps = {
  readonly to: '/invoices' | '/quotes' | '/customers' | '/operations' | '/webhooks' | '/feed'
  readonly accountId: string
}

function LinkTo({ to, accountId }: LinkProps) {
  return (
    <Link to={to} search={{ accountId }}>
      View {to.slice(1)}
    </Link>
  )
}
