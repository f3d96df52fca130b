// The page of an account.
import { Link, useParams } from '@tanstack/react-router'
import { useAccount } from '../../components/account-clock.tsx'
import { Facts, Page } from '../../components/page.tsx'
import { Loaded } from '../../components/states.tsx'
import { Time } from '../../components/time.tsx'
import { AccountKeys } from './account-keys.tsx'
import { CertificationSection } from './certification-section.tsx'
import { ClockSection } from './clock-section.tsx'
import { FaultsSection } from './faults-section.tsx'
import { RecentAuditEntries } from './recent-audit-entries.tsx'
import { MessagePolicy } from './message-policy.tsx'
import { ReconciliationSection } from './reconciliation-section.tsx'
import { RoundingProfile } from './rounding-profile.tsx'
import { Policies } from './policies.tsx'

export function Account() {
  const { accountId = '' } = useParams({ strict: false })
  const account = useAccount(accountId)
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
            {found.policies.sandbox ? (
              <>
                <ClockSection accountId={accountId} />
                <FaultsSection accountId={accountId} />
              </>
            ) : null}
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
