// The page of a payment.
import type { Schemas } from 'bthub-client'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { ActionButton } from '../../components/action-button.tsx'
import { DataTable } from '../../components/data-table.tsx'
import { amountText } from '../../components/format.ts'
import { Label } from '../../components/labels.tsx'
import { Facts, Page, Section } from '../../components/page.tsx'
import { Loaded } from '../../components/states.tsx'
import { Time } from '../../components/time.tsx'
import { hub } from '../../session/session.ts'

type Payment = Schemas['Payment']
type Props = { readonly payment: Payment; readonly accountId: string }

const actions = {
  settle: { label: 'Mark as settled', status: 'Processing', done: 'settled' },
  fail: { label: 'Mark as failed', status: 'Processing', done: 'failed' },
  retry: { label: 'Retry', status: 'Failed', done: 'restarted' },
} as const

type Action = keyof typeof actions

export function PaymentPage() {
  const { accountId = '', id = '' } = useParams({ strict: false })
  const payment = useQuery({
    queryKey: ['payment', accountId, id],
    queryFn: () =>
      hub.get('/operator/account/{accountId}/payment/{id}', {
        params: { path: { accountId, id } },
      }),
  })
  return (
    <Page
      title={`Payment ${id}`}
      trail={[{ to: '/review', name: 'Payments', search: { view: 'payments' } }]}
    >
      <Loaded query={payment} what="Payment">
        {(found) => <PaymentDetails payment={found} accountId={accountId} />}
      </Loaded>
    </Page>
  )
}

function PaymentDetails({ payment, accountId }: Props) {
  return (
    <>
      <Section
        title="Details"
        aside={
          <div className="row">
            {(Object.keys(actions) as Action[]).map((name) => (
              <ActionFor key={name} name={name} payment={payment} accountId={accountId} />
            ))}
          </div>
        }
      >
        <Facts
          facts={[
            [
              'Account',
              <Link key="w" to="/accounts/$accountId" params={{ accountId }}>
                {accountId}
              </Link>,
            ],
            ['Status', <Label key="s">{payment.status}</Label>],
            ['Amount', amountText(payment.amount)],
            ['Direction', payment.direction],
            ['Purpose', payment.purpose],
            ['Method', payment.method],
            ['Attempt', payment.attempt],
            ['Failure', payment.failure],
            ['Started', <Time key="a" at={payment.startedAt} />],
            ['Settled', <Time key="b" at={payment.settledAt} />],
            ['Company ID', <Company key="c" accountId={accountId} id={payment.companyId} />],
            ['Customer ID', payment.customerId],
          ]}
        />
      </Section>
      <Section title="Invoices">
        <DataTable
          label="Invoices"
          rows={payment.items}
          rowKey={({ invoiceId }) => invoiceId}
          columns={[
            {
              name: 'Invoice',
              cell: ({ invoiceId: id }) => (
                <Link to="/invoices/$accountId/$id" params={{ accountId, id }}>
                  {id}
                </Link>
              ),
            },
            { name: 'Amount', isNumber: true, cell: ({ amount }) => amountText(amount) },
          ]}
        />
      </Section>
    </>
  )
}

function Company({ accountId, id }: { readonly accountId: string; readonly id: string | null }) {
  if (id === null) return '–'
  return (
    <Link to="/review/company/$accountId/$id" params={{ accountId, id }}>
      {id}
    </Link>
  )
}

function ActionFor({ name, payment, accountId }: Props & { readonly name: Action }) {
  const { label, status, done } = actions[name]
  if (payment.status !== status) return null
  const { id, amount } = payment
  return (
    <ActionButton
      label={label}
      {...(name === 'fail' ? { isDangerous: true as const } : {})}
      reason="required"
      effect={
        <p>
          Payment {id} of {amountText(amount)}.
          {name === 'fail' ? ' The reason is recorded as the failure.' : null}
        </p>
      }
      run={async (values) => {
        const path = `/operator/account/{accountId}/payment/{id}/${name}` as const
        const params = { path: { accountId, id } }
        await hub.put(path, { params, body: { reason: values['reason'] ?? '' } })
        return `Payment ${done}.`
      }}
    />
  )
}
