// The page of an application for trade credit.
import type { Schemas } from 'bthub-client'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { ActionButton } from '../../components/action-button.tsx'
import { DataTable } from '../../components/data-table.tsx'
import { amountText } from '../../components/format.ts'
import { Label } from '../../components/labels.tsx'
import { Facts, Page, Section } from '../../components/page.tsx'
import { Loaded } from '../../components/states.tsx'
import { hub } from '../../session/session.ts'
import { CreditFacts } from './credit-facts.tsx'
import { DrawFacts } from './draw-facts.tsx'

type Application = Schemas['Application']

const decisions = {
  approve: { label: 'Approve', verb: 'Approve', done: 'approved' },
  reject: { label: 'Reject', verb: 'Reject', done: 'rejected' },
  cancel: { label: 'Cancel application', verb: 'Cancel', done: 'canceled' },
} as const

type Decision = keyof typeof decisions

export function ApplicationPage() {
  const { accountId = '', id = '' } = useParams({ strict: false })
  const application = useQuery({
    queryKey: ['application', accountId, id],
    queryFn: () =>
      hub.get('/operator/account/{accountId}/application/{id}', {
        params: { path: { accountId, id } },
      }),
  })
  return (
    <Page title={`Application for ${id}`} trail={[{ to: '/review', name: 'Applications' }]}>
      <Loaded query={application} what="Application">
        {(found) => <ApplicationDetails application={found} accountId={accountId} />}
      </Loaded>
    </Page>
  )
}

type DetailsProps = { readonly application: Application; readonly accountId: string }

function ApplicationDetails({ application, accountId }: DetailsProps) {
  const { invoice, draw, credit } = application
  const { id } = invoice
  return (
    <>
      <div className="two">
        <Section title="Application" aside={<Label>{draw.status}</Label>}>
          <DrawFacts draw={draw} accountId={accountId} />
        </Section>
        <Section title={`Invoice ${invoice.invoiceNumber}`} aside={<Label>{invoice.status}</Label>}>
          <Facts
            facts={[
              ['Total', amountText(invoice.totalAmount)],
              ['Due', invoice.dueDate],
              ['Date', invoice.invoiceDate],
              [
                'Details',
                <Link key="i" to="/invoices/$accountId/$id" params={{ accountId, id }}>
                  View invoice
                </Link>,
              ],
            ]}
          />
        </Section>
      </div>
      <Section
        title="Company credit"
        aside={
          <Link to="/review/company/$accountId/$id" params={{ accountId, id: draw.companyId }}>
            {credit === null ? 'Set limit' : 'Limit and draws'}
          </Link>
        }
      >
        <CreditFacts credit={credit} />
      </Section>
      <Section title="Effect of each decision">
        <Decisions application={application} accountId={accountId} />
      </Section>
    </>
  )
}

function Decisions({ application, accountId }: DetailsProps) {
  const rows = (Object.keys(decisions) as Decision[]).map((name) => {
    return { name, effect: application.effects[name] }
  })
  return (
    <DataTable
      label="Decisions"
      rows={rows}
      rowKey={({ name }) => name}
      columns={[
        {
          name: 'Decision',
          cell: ({ name }) => (
            <Decide name={name} application={application} accountId={accountId} />
          ),
        },
        { name: 'Possible', cell: ({ effect }) => (effect.possible ? 'Yes' : effect.reason) },
        { name: 'New invoice status', cell: ({ effect }) => <Label>{effect.invoiceStatus}</Label> },
        {
          name: 'Advance to supplier',
          isNumber: true,
          cell: ({ effect: { draw } }) => amountText(draw.status === 'Approved' ? draw.advance : 0),
        },
        {
          name: 'Outstanding',
          isNumber: true,
          cell: ({ effect }) => amountText(effect.draw.outstanding),
        },
        {
          name: 'Credit in use',
          isNumber: true,
          cell: ({ effect }) => amountText(effect.credit?.balance),
        },
        { name: 'Blocked until', cell: ({ effect }) => effect.credit?.barredUntil ?? '–' },
      ]}
    />
  )
}

type DecideProps = DetailsProps & { readonly name: Decision }

function Decide({ name, application, accountId }: DecideProps) {
  const { possible, reason, invoiceStatus, draw, credit } = application.effects[name]
  const { label, verb, done } = decisions[name]
  const { id, invoiceNumber } = application.invoice
  return (
    <ActionButton
      label={label}
      title={`${verb} application for ${invoiceNumber}`}
      {...(name === 'approve' ? {} : { isDangerous: true as const })}
      obstacle={possible ? null : (reason ?? 'Not possible now.')}
      reason="required"
      effect={
        <Facts
          facts={[
            ['New invoice status', <Label key="s">{invoiceStatus}</Label>],
            ['Outstanding', amountText(draw.outstanding)],
            ['Credit in use', amountText(credit?.balance)],
            ['Blocked until', credit?.barredUntil ?? 'Not blocked'],
          ]}
        />
      }
      run={async (values) => {
        const path = `/operator/account/{accountId}/application/{id}/${name}` as const
        const params = { path: { accountId, id } }
        await hub.put(path, { params, body: { reason: values['reason'] ?? '' } })
        return `Application ${done}.`
      }}
    />
  )
}
