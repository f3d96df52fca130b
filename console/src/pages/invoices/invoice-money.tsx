// Payments and trade credit of an invoice.
import { Link } from '@tanstack/react-router'
import { DataTable } from '../../components/data-table.tsx'
import { amountText } from '../../components/format.ts'
import { Label } from '../../components/labels.tsx'
import { Section } from '../../components/page.tsx'
import { Empty } from '../../components/states.tsx'
import { Time } from '../../components/time.tsx'
import { DrawFacts } from '../review/draw-facts.tsx'
import type { DetailsProps } from './invoice.tsx'

export function InvoiceMoney({ details, accountId }: DetailsProps) {
  const { payments, draw, invoice } = details
  return (
    <>
      <Section title="Payments">
        {payments.length === 0 ? (
          <Empty>No payments through the hub.</Empty>
        ) : (
          <DataTable
            label="Payments"
            rows={payments}
            rowKey={({ id }) => id}
            columns={[
              {
                name: 'Payment',
                cell: ({ id }) => (
                  <Link to="/review/payment/$accountId/$id" params={{ accountId, id }}>
                    {id}
                  </Link>
                ),
              },
              { name: 'Purpose', cell: ({ direction, purpose }) => `${direction}, ${purpose}` },
              { name: 'Method', cell: ({ method }) => method },
              { name: 'Status', cell: ({ status }) => <Label>{status}</Label> },
              {
                name: 'Amount for this invoice',
                isNumber: true,
                cell: ({ items }) =>
                  amountText(items.find(({ invoiceId }) => invoiceId === invoice.id)?.amount),
              },
              { name: 'Started', cell: ({ startedAt }) => <Time at={startedAt} /> },
              { name: 'Settled', cell: ({ settledAt }) => <Time at={settledAt} /> },
            ]}
          />
        )}
      </Section>
      {draw === null ? null : (
        <Section
          title="Trade credit"
          aside={
            <span className="row">
              <Label>{draw.status}</Label>
              <Link to="/review/$accountId/$id" params={{ accountId, id: invoice.id }}>
                View application
              </Link>
            </span>
          }
        >
          <DrawFacts draw={draw} accountId={accountId} />
        </Section>
      )}
    </>
  )
}
