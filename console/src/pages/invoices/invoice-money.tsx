// The money of an invoice: its payments, what was booked, and the use of trade credit.
import { Link } from '@tanstack/react-router'
import { DataTable } from '../../parts/data-table.tsx'
import { amountText } from '../../parts/format.ts'
import { Label } from '../../parts/labels.tsx'
import { Section } from '../../parts/page.tsx'
import { Empty } from '../../parts/states.tsx'
import { Time } from '../../parts/time.tsx'
import { DrawFacts } from '../review/draw-facts.tsx'
import type { WholeProps } from './invoice.tsx'

export function InvoiceMoney({ whole, accountId }: WholeProps) {
  const { payments, draw, invoice } = whole
  return (
    <>
      <Section title="Payments">
        {payments.length === 0 ? (
          <Empty>No payment was made through the hub.</Empty>
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
                name: 'For this invoice',
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
                the application
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
