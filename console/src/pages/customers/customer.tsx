// One customer: who he is, his company and its credit, what he was billed and offered, and what happened to him.
import type { Schemas } from 'bthub-client'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { History } from '../../parts/history.tsx'
import { Label } from '../../parts/labels.tsx'
import { Facts, Page, Section } from '../../parts/page.tsx'
import { companyFact, identityFacts, versionFacts } from '../../parts/record-facts.tsx'
import { Loaded } from '../../parts/states.tsx'
import { Time } from '../../parts/time.tsx'
import { hub } from '../../session/session.ts'
import { CustomerActs } from './customer-acts.tsx'
import { CustomerCredit } from './customer-credit.tsx'
import { CustomerInvoices, CustomerQuotes } from './customer-documents.tsx'

type Whole = Schemas['AccountCustomer']
type Props = { readonly whole: Whole; readonly accountId: string }

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
      aside={
        data === undefined ? null : <CustomerActs customer={data.customer} accountId={accountId} />
      }
    >
      <Loaded query={customer} what="The customer">
        {(whole) => (
          <>
            <CustomerFacts whole={whole} accountId={accountId} />
            {whole.company === null ? null : (
              <CustomerCredit accountId={accountId} companyId={whole.company.id} />
            )}
            <CustomerInvoices accountId={accountId} customerId={id} />
            <CustomerQuotes accountId={accountId} customerId={id} />
            <History kind="customer" accountId={accountId} id={id} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function nameOf({ firstName, lastName, id }: Schemas['Customer']): string {
  return `${firstName} ${lastName}`.trim() || id
}

function CustomerFacts({ whole: { customer, company }, accountId }: Props) {
  const { hub: stored } = customer
  return (
    <Section title="Who it is">
      <Facts
        facts={[
          ['E-mail', customer.emailAddress],
          ['Telephone', customer.cellPhoneNumber],
          companyFact(company, accountId),
          ['Address', company?.businessAddress],
          ...identityFacts(customer, accountId),
          ['Signed up', <Time key="s" at={stored.registeredAt} />],
          [
            'Frozen',
            stored.frozenAt === null ? (
              'no'
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
