// The recent invoices and quotes of a customer.
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { DataTable } from '../../components/data-table.tsx'
import { amountText } from '../../components/format.ts'
import { Label } from '../../components/labels.tsx'
import { Section } from '../../components/page.tsx'
import { Empty, Loaded } from '../../components/states.tsx'
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
      View all
    </Link>
  )
  return (
    <Section title="Recent invoices" aside={all}>
      <Loaded query={invoices} what="Invoices">
        {({ items }) =>
          items.length === 0 ? (
            <Empty>No invoices for this customer.</Empty>
          ) : (
            <DataTable
              label="Invoices"
              rows={items.map(({ record, payable }) => ({ ...record, payable }))}
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
                { name: 'Date', cell: ({ invoiceDate }) => invoiceDate },
                { name: 'Due', cell: ({ dueDate }) => dueDate },
                { name: 'Total', isNumber: true, cell: (one) => amountText(one.totalAmount) },
                { name: 'Payable', isNumber: true, cell: (one) => amountText(one.payable) },
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
      View all
    </Link>
  )
  return (
    <Section title="Quotes" aside={all}>
      <Loaded query={quotes} what="Quotes">
        {({ items }) =>
          items.length === 0 ? (
            <Empty>No quotes for this customer.</Empty>
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
                { name: 'Date', cell: ({ quoteDate }) => quoteDate },
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
