// The results of the global search.
import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { amountText, actorText } from '../../components/format.ts'
import { Label } from '../../components/labels.tsx'
import { Page, Section } from '../../components/page.tsx'
import type { Search } from '../../components/search.ts'
import { Empty, Loaded } from '../../components/states.tsx'
import { Time } from '../../components/time.tsx'
import { findAccounts, findCustomers, findInvoices, findOperations, findQuotes } from './finders.ts'

export function Find() {
  const { text = '' }: Search = useSearch({ strict: false })
  if (text === '') {
    return (
      <Page title="Search">
        <Empty>Press / to search by number, name, e-mail or ID.</Empty>
      </Page>
    )
  }
  return (
    <Page title={`Results for “${text}”`}>
      <div className="two">
        <Found title="Invoices" text={text} to="/invoices" find={findInvoices}>
          {({ accountId, record: { id, invoiceNumber, status, totalAmount }, buyer }) => (
            <>
              <Link to="/invoices/$accountId/$id" params={{ accountId, id }}>
                {invoiceNumber}
              </Link>{' '}
              <Label>{status}</Label> {amountText(totalAmount)} {buyer}{' '}
              <InAccount accountId={accountId} />
            </>
          )}
        </Found>
        <Found title="Customers" text={text} to="/customers" find={findCustomers}>
          {({ accountId, record: { id, emailAddress }, buyer }) => (
            <>
              <Link to="/customers/$accountId/$id" params={{ accountId, id }}>
                {buyer ?? id}
              </Link>{' '}
              {emailAddress} <InAccount accountId={accountId} />
            </>
          )}
        </Found>
        <Found title="Quotes" text={text} to="/quotes" find={findQuotes}>
          {({ accountId, record: { id, quoteNumber, status, totalAmount }, buyer }) => (
            <>
              <Link to="/quotes/$accountId/$id" params={{ accountId, id }}>
                {quoteNumber}
              </Link>{' '}
              <Label>{status}</Label> {amountText(totalAmount)} {buyer}{' '}
              <InAccount accountId={accountId} />
            </>
          )}
        </Found>
        <Found title="Operations" text={text} find={findOperations}>
          {({ accountId, operation: { operationId: id, name, verdict, at, actor } }) => (
            <>
              <Link to="/operations/$accountId/$id" params={{ accountId, id }}>
                {name}
              </Link>{' '}
              <Label>{verdict}</Label> <Time at={at} /> by {actorText(actor)}{' '}
              <InAccount accountId={accountId} />
            </>
          )}
        </Found>
        <Found title="Accounts" text={text} to="/accounts" find={findAccounts}>
          {({ id, name }) => (
            <>
              <Link to="/accounts/$accountId" params={{ accountId: id }}>
                {id}
              </Link>{' '}
              {name}
            </>
          )}
        </Found>
      </div>
    </Page>
  )
}

function InAccount({ accountId }: { readonly accountId: string }) {
  return <span className="quiet">in {accountId}</span>
}

type FoundPage<Row> = { readonly items: readonly Row[]; readonly hasMore: boolean }

type Props<Row> = {
  readonly title: string
  readonly text: string
  readonly find: (text: string) => Promise<FoundPage<Row>>
  /** The list with all matches. */
  readonly to?: '/invoices' | '/customers' | '/quotes' | '/accounts'
  readonly children: (row: Row) => ReactNode
}

function Found<Row>({ title, text, find, to, children }: Props<Row>) {
  const query: UseQueryResult<FoundPage<Row>> = useQuery({
    queryKey: ['find', title, text],
    queryFn: () => find(text),
  })
  return (
    <Section title={title}>
      <Loaded query={query} what={title}>
        {({ items, hasMore }) =>
          items.length === 0 ? (
            <p className="quiet">No matches.</p>
          ) : (
            <>
              <ul className="found">
                {items.map((row) => (
                  <li key={JSON.stringify(row)}>{children(row)}</li>
                ))}
              </ul>
              {hasMore && to !== undefined ? (
                <Link to={to} search={{ text }}>
                  View all
                </Link>
              ) : null}
            </>
          )
        }
      </Loaded>
    </Section>
  )
}
