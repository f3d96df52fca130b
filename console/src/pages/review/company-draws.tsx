// The draws of a company, and how one is repaid.
import type { Schemas } from 'bthub-client'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { ActButton } from '../../parts/act-button.tsx'
import { DataTable } from '../../parts/data-table.tsx'
import { amountText } from '../../parts/format.ts'
import { Label } from '../../parts/labels.tsx'
import { Section } from '../../parts/page.tsx'
import { Empty, Loaded } from '../../parts/states.tsx'
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
      <Loaded query={draws} what="The list of draws">
        {({ items }) =>
          items.length === 0 ? (
            <Empty>The company has not used trade credit yet.</Empty>
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
                  name: 'Being repaid',
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
    <ActButton
      label="Repay"
      title={`Repay the draw on ${invoiceId}`}
      reason="required"
      effect={<p>It counts when it settles.</p>}
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
      act={async ({ amount = '', method, reason = '' }) => {
        await hub.post('/operator/account/{accountId}/repayment', {
          params: { path: { accountId } },
          body: {
            companyId,
            items: [{ invoiceId, amount }],
            method: method === 'card' ? 'card' : 'ach',
            reason,
          },
        })
        return 'The repayment has started.'
      }}
    />
  )
}

/** Whether the payout has failed, the hub knows best; it says so when it has not. */
function Release({ draw, accountId }: DrawProps) {
  const { status, invoiceId: id, payoutId } = draw
  if (status !== 'Approved' || payoutId === null) return null
  return (
    <ActButton
      label="Release"
      title={`Release the draw on ${id}`}
      isDangerous
      reason="required"
      effect={<p>Only when its payout has failed: the invoice can then be paid otherwise.</p>}
      act={async ({ reason = '' }) => {
        await hub.put('/operator/account/{accountId}/draw/{id}/release', {
          params: { path: { accountId, id } },
          body: { reason },
        })
        return 'The draw was released.'
      }}
    />
  )
}
