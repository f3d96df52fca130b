// The results of the global search, which also names what was searched without a result.
import type { Schemas } from 'bthub-client'
import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { amountText } from '../../components/format.ts'
import { Label } from '../../components/labels.tsx'
import { Page, Section } from '../../components/page.tsx'
import type { Search } from '../../components/search.ts'
import { Empty, Loaded } from '../../components/states.tsx'
import { Time } from '../../components/time.tsx'
import { hub } from '../../session/session.ts'
import { FoundLink } from './found-link.tsx'

type FoundKind = Schemas['FoundKind']
type Kind = FoundKind['kind']

const kindNames: Readonly<Record<Kind, string>> = {
  invoice: 'Invoices',
  quote: 'Quotes',
  customer: 'Customers',
  company: 'Companies',
  payment: 'Payments',
  operation: 'Operations',
  event: 'Events',
  webhook_delivery: 'Deliveries',
  webhook_endpoint: 'Webhook endpoints',
  customer_import: 'Customer imports',
  account: 'Accounts',
  account_key: 'Account keys',
  operator_key: 'Operator keys',
  rule: 'Rules',
}

/** The lists with all results. */
const lists: Partial<Record<Kind, '/invoices' | '/quotes' | '/customers' | '/accounts'>> = {
  invoice: '/invoices',
  quote: '/quotes',
  customer: '/customers',
  account: '/accounts',
}

const help =
  'Press / to search for a number, a name, an e-mail address, a telephone number in any form, a rule, or the ID of anything: a record, operation, request, event, delivery, endpoint, payment or key.'

export function Find() {
  const { text = '' }: Search = useSearch({ strict: false })
  if (text === '') {
    return (
      <Page title="Search">
        <Empty>{help}</Empty>
      </Page>
    )
  }
  return <Results text={text} />
}

function Results({ text }: { readonly text: string }) {
  const query = useQuery({
    queryKey: ['find', text],
    queryFn: () => hub.get('/operator/find', { params: { query: { text } } }),
  })
  return (
    <Page title={`Results for “${text}”`}>
      <Loaded query={query} what="Results">
        {({ items }) => {
          const hits = items.filter(({ found }) => found.length > 0)
          const others = items.filter(({ found }) => found.length === 0)
          return (
            <>
              {hits.length === 0 ? <Empty>No matches.</Empty> : null}
              <div className={hits.length > 1 ? 'two' : ''}>
                {hits.map((one) => (
                  <FoundSection key={one.kind} of={one} text={text} />
                ))}
              </div>
              <p className="quiet">
                Also searched, without a match:{' '}
                {others.map(({ kind }) => kindNames[kind].toLowerCase()).join(', ')}.
              </p>
            </>
          )
        }}
      </Loaded>
    </Page>
  )
}

type SectionProps = { readonly of: FoundKind; readonly text: string }

function FoundSection({ of: { kind, found, hasMore }, text }: SectionProps) {
  const list = lists[kind]
  return (
    <Section title={kindNames[kind]}>
      <ul className="found">
        {found.map((one) => (
          <li key={`${one.accountId} ${one.id}`}>
            <div className="row">
              <FoundLink kind={kind} found={one} />
              {one.status === null ? null : <Label>{one.status}</Label>}
              {one.amount === null ? null : <span>{amountText(one.amount)}</span>}
              {one.at === null ? null : <Time at={one.at} />}
              {one.accountId === null || kind === 'account' ? null : (
                <span className="quiet">in {one.accountId}</span>
              )}
            </div>
            {one.detail === null ? null : <div className="quiet">{one.detail}</div>}
          </li>
        ))}
      </ul>
      {!hasMore ? null : list === undefined ? (
        <p className="quiet">There are more.</p>
      ) : (
        <Link to={list} search={{ text }}>
          View all
        </Link>
      )}
    </Section>
  )
}
