// The draws of a company.
import type { Schemas } from 'bthub-client'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { ActionButton } from '../../components/action-button.tsx'
import { DataTable } from '../../components/data-table.tsx'
import { amountText } from '../../components/format.ts'
import { Label } from '../../components/labels.tsx'
import { Section } from '../../components/page.tsx'
import { Empty, Loaded } from '../../components/states.tsx'
import { hub } from '../../session/session.ts'

type Props = { readonly accountId: string; readonly companyId: string }
type Draw = Schemas['Draw']

export function CompanyDraws({ accountId, companyId }: Props) {
  const draws = useQuery({
    queryKey: ['draws', accountId, companyId],
    queryFn: () => hub.get('/operator/draw', { params: { query: { accountId, companyId } } }),
  })
  return (
    <Section title="Draws">
      <Loaded query={draws} what="Draws">
        {({ items }) =>
          items.length === 0 ? (
            <Empty>No draws yet.</Empty>
          ) : (
            <DataTable
              label="Draws"
              rows={items.map(({ record }) => record)}
              rowKey={({ invoiceId }) => invoiceId}
              columns={[
                {
                  name: 'Invoice',
                  cell: ({ invoiceId: id }) => (
                    <Link to="/review/$accountId/$id" params={{ accountId, id }}>
                      {id}
                    </Link>
                  ),
                },
                { name: 'Status', cell: ({ status }) => <Label>{status}</Label> },
                { name: 'Amount', isNumber: true, cell: ({ amount }) => amountText(amount) },
                {
                  name: 'Outstanding',
                  isNumber: true,
                  cell: ({ outstanding }) => amountText(outstanding),
                },
                {
                  name: 'Repayment in progress',
                  isNumber: true,
                  cell: ({ repaying }) => amountText(repaying),
                },
                { name: 'Due', cell: ({ dueDate }) => dueDate ?? '–' },
                {
                  name: 'Actions',
                  cell: (draw) => (
                    <div className="row">
                      <Repay draw={draw} accountId={accountId} />
                      <Release draw={draw} accountId={accountId} />
                    </div>
                  ),
                },
              ]}
            />
          )
        }
      </Loaded>
    </Section>
  )
}

type DrawProps = { readonly draw: Draw; readonly accountId: string }

function Repay({ draw, accountId }: DrawProps) {
  const { status, outstanding, repaying, companyId, invoiceId } = draw
  const open = Math.round((outstanding - repaying) * 100) / 100
  if (status !== 'Approved' || open <= 0) return null
  return (
    <ActionButton
      label="Repay"
      title={`Repay the draw on ${invoiceId}`}
      reason="required"
      effect={<p>The outstanding amount changes when the repayment settles.</p>}
      fields={[
        {
          name: 'amount',
          label: 'Amount',
          kind: 'amount',
          value: open.toFixed(2),
          isRequired: true,
        },
        { name: 'method', label: 'Method', kind: { oneOf: ['ach', 'card'] } },
      ]}
      run={async ({ amount = '', method, reason = '' }) => {
        await hub.post('/operator/account/{accountId}/repayment', {
          params: { path: { accountId } },
          body: {
            companyId,
            items: [{ invoiceId, amount }],
            method: method === 'card' ? 'card' : 'ach',
            reason,
          },
        })
        return 'Repayment started.'
      }}
    />
  )
}

/** The hub refuses this unless the payout failed. */
function Release({ draw, accountId }: DrawProps) {
  const { status, invoiceId: id, payoutId } = draw
  if (status !== 'Approved' || payoutId === null) return null
  return (
    <ActionButton
      label="Release"
      title={`Release the draw on ${id}`}
      isDangerous
      reason="required"
      effect={
        <p>Possible only after the payout failed. The invoice can then be paid another way.</p>
      }
      run={async ({ reason = '' }) => {
        await hub.put('/operator/account/{accountId}/draw/{id}/release', {
          params: { path: { accountId, id } },
          body: { reason },
        })
        return 'Draw released.'
      }}
    />
  )
}
