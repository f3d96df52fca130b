// The page of a customer.
import { RawJson } from '../../components/raw-json.tsx'
import type { Schemas } from 'bthub-client'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { LastPush } from '../../components/last-push.tsx'
import { Timeline } from '../../components/timeline.tsx'
import { Label } from '../../components/labels.tsx'
import { Facts, Page, Section } from '../../components/page.tsx'
import { companyFact, identityFacts, versionFacts } from '../../components/record-facts.tsx'
import { Loaded } from '../../components/states.tsx'
import { Time } from '../../components/time.tsx'
import { hub } from '../../session/session.ts'
import { CustomerActions } from './customer-actions.tsx'
import { CustomerCredit } from './customer-credit.tsx'
import { CustomerInvoices, CustomerQuotes } from './customer-documents.tsx'

type CustomerDetails = Schemas['AccountCustomer']
type Props = { readonly details: CustomerDetails; readonly accountId: string }

export function CustomerPage() {
  const { accountId = '', id = '' } = useParams({ strict: false })
  const customer = useQuery({
    queryKey: ['customer', accountId, id],
    queryFn: () =>
      hub.get('/operator/account/{accountId}/customer/{id}', {
        params: { path: { accountId, id } },
      }),
  })
  const { data } = customer
  const name = data === undefined ? id : nameOf(data.customer)
  return (
    <Page
      title={`Customer ${name}`}
      trail={[
        { to: '/customers', name: 'Customers' },
        { to: '/customers', name: accountId, search: { accountId } },
      ]}
      aside={
        data === undefined ? null : (
          <CustomerActions customer={data.customer} accountId={accountId} />
        )
      }
    >
      <LastPush kind="customer" accountId={accountId} id={id} />
      <Loaded query={customer} what="Customer">
        {(details) => (
          <>
            <CustomerFacts details={details} accountId={accountId} />
            {details.company === null ? null : (
              <CustomerCredit accountId={accountId} companyId={details.company.id} />
            )}
            <CustomerInvoices accountId={accountId} customerId={id} />
            <CustomerQuotes accountId={accountId} customerId={id} />
            <RawJson of={details.customer} />
          </>
        )}
      </Loaded>
      <Timeline kind="customer" accountId={accountId} id={id} />
    </Page>
  )
}

function nameOf({ firstName, lastName, id }: Schemas['Customer']): string {
  return `${firstName} ${lastName}`.trim() || id
}

function CustomerFacts({ details: { customer, company }, accountId }: Props) {
  const { hub: stored } = customer
  return (
    <Section title="Details">
      <Facts
        facts={[
          ['E-mail', customer.emailAddress],
          ['Phone', customer.cellPhoneNumber],
          companyFact(company, accountId),
          ['Address', company?.businessAddress],
          ...identityFacts(customer, accountId),
          ['Signed up', <Time key="s" at={stored.registeredAt} />],
          [
            'Frozen',
            stored.frozenAt === null ? (
              'No'
            ) : (
              <span key="f" className="row">
                <Label>frozen</Label> since <Time at={stored.frozenAt} />
              </span>
            ),
          ],
          ['Source time', customer.sourceModifiedDate],
          ...versionFacts(customer, accountId),
        ]}
      />
    </Section>
  )
}
