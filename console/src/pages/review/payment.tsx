// One payment: what it is for, and what can be done about it.
import type { Schemas } from 'bthub-client'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { ActButton } from '../../parts/act-button.tsx'
import { DataTable } from '../../parts/data-table.tsx'
import { amountText } from '../../parts/format.ts'
import { Label } from '../../parts/labels.tsx'
import { Facts, Page, Section } from '../../parts/page.tsx'
import { Loaded } from '../../parts/states.tsx'
import { Time } from '../../parts/time.tsx'
import { hub } from '../../session/session.ts'

type Payment = Schemas['Payment']
type Props = { readonly payment: Payment; readonly accountId: string }

/** What can be done, by the status that it has. */
const acts = {
  settle: { label: 'Let it settle', status: 'Processing', done: 'has settled' },
  fail: { label: 'Let it fail', status: 'Processing', done: 'has failed' },
  retry: { label: 'Start it again', status: 'Failed', done: 'was started again' },
} as const

type Act = keyof typeof acts

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
    <Page title={`Payment ${id}`}>
      <Loaded query={payment} what="The payment">
        {(found) => <Whole payment={found} accountId={accountId} />}
      </Loaded>
    </Page>
  )
}

function Whole({ payment, accountId }: Props) {
  return (
    <>
      <Section
        title="What it is"
        aside={
          <div className="row">
            {(Object.keys(acts) as Act[]).map((name) => (
              <Do key={name} name={name} payment={payment} accountId={accountId} />
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
            ['Company', <Company key="c" accountId={accountId} id={payment.companyId} />],
            ['Customer', payment.customerId],
          ]}
        />
      </Section>
      <Section title="What it is for">
        <DataTable
          label="What it is for"
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

function Do({ name, payment, accountId }: Props & { readonly name: Act }) {
  const { label, status, done } = acts[name]
  if (payment.status !== status) return null
  const { id, amount } = payment
  return (
    <ActButton
      label={label}
      {...(name === 'fail' ? { isDangerous: true as const } : {})}
      reason="required"
      effect={
        <p>
          Payment {id} of {amountText(amount)}.
          {name === 'fail' ? ' The reason is kept as its failure.' : null}
        </p>
      }
      act={async (said) => {
        const path = `/operator/account/{accountId}/payment/{id}/${name}` as const
        const params = { path: { accountId, id } }
        await hub.put(path, { params, body: { reason: said['reason'] ?? '' } })
        return `The payment ${done}.`
      }}
    />
  )
}
