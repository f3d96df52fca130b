// What a customer was billed and offered: the first of each, and the way to all of them.
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { DataTable } from '../../parts/data-table.tsx'
import { amountText } from '../../parts/format.ts'
import { Label } from '../../parts/labels.tsx'
import { Section } from '../../parts/page.tsx'
import { Empty, Loaded } from '../../parts/states.tsx'
import { hub } from '../../session/session.ts'

type Props = { readonly accountId: string; readonly customerId: string }

const shownMax = 10

export function CustomerInvoices({ accountId, customerId }: Props) {
  const query = { accountId, customerId, limit: shownMax }
  const invoices = useQuery({
    queryKey: ['invoices-of', accountId, customerId],
    queryFn: () => hub.get('/operator/invoice', { params: { query } }),
  })
  const all = (
    <Link to="/invoices" search={{ accountId, customerId }}>
      all of them
    </Link>
  )
  return (
    <Section title="Invoices, the last changed first" aside={all}>
      <Loaded query={invoices} what="The list of invoices">
        {({ items }) =>
          items.length === 0 ? (
            <Empty>No invoice is this customer’s.</Empty>
          ) : (
            <DataTable
              label="Invoices"
              rows={items.map(({ record }) => record)}
              rowKey={({ id }) => id}
              columns={[
                {
                  name: 'Number',
                  cell: ({ id, invoiceNumber }) => (
                    <Link to="/invoices/$accountId/$id" params={{ accountId, id }}>
                      {invoiceNumber}
                    </Link>
                  ),
                },
                { name: 'Status', cell: ({ status }) => <Label>{status}</Label> },
                { name: 'Dated', cell: ({ invoiceDate }) => invoiceDate },
                { name: 'Due', cell: ({ dueDate }) => dueDate },
                { name: 'Total', isNumber: true, cell: (one) => amountText(one.totalAmount) },
                { name: 'Open', isNumber: true, cell: (one) => amountText(one.amountDue) },
              ]}
            />
          )
        }
      </Loaded>
    </Section>
  )
}

export function CustomerQuotes({ accountId, customerId }: Props) {
  const query = { accountId, customerId, limit: shownMax }
  const quotes = useQuery({
    queryKey: ['quotes-of', accountId, customerId],
    queryFn: () => hub.get('/operator/quote', { params: { query } }),
  })
  const all = (
    <Link to="/quotes" search={{ accountId, customerId }}>
      all of them
    </Link>
  )
  return (
    <Section title="Quotes" aside={all}>
      <Loaded query={quotes} what="The list of quotes">
        {({ items }) =>
          items.length === 0 ? (
            <Empty>No quote is this customer’s.</Empty>
          ) : (
            <DataTable
              label="Quotes"
              rows={items.map(({ record }) => record)}
              rowKey={({ id }) => id}
              columns={[
                {
                  name: 'Number',
                  cell: ({ id, quoteNumber }) => (
                    <Link to="/quotes/$accountId/$id" params={{ accountId, id }}>
                      {quoteNumber}
                    </Link>
                  ),
                },
                { name: 'Status', cell: ({ status }) => <Label>{status}</Label> },
                { name: 'Dated', cell: ({ quoteDate }) => quoteDate },
                { name: 'Expires', cell: ({ expirationDate }) => expirationDate },
                { name: 'Total', isNumber: true, cell: (one) => amountText(one.totalAmount) },
                { name: 'Used', isNumber: true, cell: (one) => amountText(one.hub.used) },
              ]}
            />
          )
        }
      </Loaded>
    </Section>
  )
}
