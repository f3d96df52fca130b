// The trade credit of a customer's company, at which rate its account is paid in advance, and its draws.
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Facts, Section } from '../../parts/page.tsx'
import { Loaded } from '../../parts/states.tsx'
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
        aside={
          <Link to="/review/company/$accountId/$id" params={{ accountId, id: companyId }}>
            set its limit
          </Link>
        }
      >
        <Loaded query={credit} what="The credit account">
          {({ credit: found }) => <CreditFacts credit={found} />}
        </Loaded>
        <Rates accountId={accountId} />
      </Section>
      <CompanyDraws accountId={accountId} companyId={companyId} />
    </>
  )
}

/** A draw keeps the rates that it was approved with; these are those of the next one. */
function Rates({ accountId }: Pick<Props, 'accountId'>) {
  const account = useQuery({
    queryKey: ['account', accountId],
    queryFn: () => hub.get('/operator/account/{accountId}', { params: { path: { accountId } } }),
  })
  return (
    <>
      <h3>What the account offers now</h3>
      <Loaded query={account} what="The account">
        {({ policies: { advanceRate, feeRate, terms } }) => (
          <Facts
            facts={[
              ['Advance to the supplier', `${advanceRate} %`],
              ['Fee', `${feeRate} %`],
              ['Terms', terms.map((days) => `${days} days`).join(', ') || 'none'],
            ]}
          />
        )}
      </Loaded>
    </>
  )
}
