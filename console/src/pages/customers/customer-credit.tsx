// The trade credit of a customer's company.
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Facts, Section } from '../../components/page.tsx'
import { Loaded } from '../../components/states.tsx'
import { hub } from '../../session/session.ts'
import { CompanyDraws } from '../review/company-draws.tsx'
import { CreditFacts } from '../review/credit-facts.tsx'

type Props = { readonly accountId: string; readonly companyId: string }

export function CustomerCredit({ accountId, companyId }: Props) {
  const params = { path: { accountId, id: companyId } }
  const credit = useQuery({
    queryKey: ['credit', accountId, companyId],
    queryFn: () => hub.get('/operator/account/{accountId}/company/{id}/credit', { params }),
  })
  return (
    <>
      <Section
        title="Trade credit"
        docs="concepts/credit"
        aside={
          <Link to="/review/company/$accountId/$id" params={{ accountId, id: companyId }}>
            Set limit
          </Link>
        }
      >
        <Loaded query={credit} what="Credit account">
          {({ credit: found }) => <CreditFacts credit={found} />}
        </Loaded>
        <Rates accountId={accountId} />
      </Section>
      <CompanyDraws accountId={accountId} companyId={companyId} />
    </>
  )
}

/** An approved draw keeps its own rates; these apply to the next one. */
function Rates({ accountId }: Pick<Props, 'accountId'>) {
  const account = useQuery({
    queryKey: ['account', accountId],
    queryFn: () => hub.get('/operator/account/{accountId}', { params: { path: { accountId } } }),
  })
  return (
    <>
      <h3>Current terms of the account</h3>
      <Loaded query={account} what="Account">
        {({ policies: { advanceRate, feeRate, terms } }) => (
          <Facts
            facts={[
              ['Advance rate', `${advanceRate}%`],
              ['Fee rate', `${feeRate}%`],
              ['Terms', terms.map((days) => `${days} days`).join(', ') || 'None'],
            ]}
          />
        )}
      </Loaded>
    </>
  )
}
