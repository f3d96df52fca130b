// One application for trade credit: what is needed to decide, and what each decision would do now.
import type { Schemas } from 'bthub-client'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { ActButton } from '../../parts/act-button.tsx'
import { DataTable } from '../../parts/data-table.tsx'
import { amountText } from '../../parts/format.ts'
import { Label } from '../../parts/labels.tsx'
import { Facts, Page, Section } from '../../parts/page.tsx'
import { Loaded } from '../../parts/states.tsx'
import { hub } from '../../session/session.ts'
import { CreditFacts } from './credit-facts.tsx'
import { DrawFacts } from './draw-facts.tsx'

type Application = Schemas['Application']

const decisions = {
  approve: { label: 'Approve', done: 'approved' },
  reject: { label: 'Reject', done: 'rejected' },
  cancel: { label: 'Cancel', done: 'canceled' },
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
    <Page title={`Application for ${id}`}>
      <Loaded query={application} what="The application">
        {(found) => <Whole application={found} accountId={accountId} />}
      </Loaded>
    </Page>
  )
}

type WholeProps = { readonly application: Application; readonly accountId: string }

function Whole({ application, accountId }: WholeProps) {
  const { invoice, draw, credit } = application
  const { id } = invoice
  return (
    <>
      <div className="two">
        <Section title="Asked for" aside={<Label>{draw.status}</Label>}>
          <DrawFacts draw={draw} accountId={accountId} />
        </Section>
        <Section title={`Invoice ${invoice.invoiceNumber}`} aside={<Label>{invoice.status}</Label>}>
          <Facts
            facts={[
              ['Total', amountText(invoice.totalAmount)],
              ['Due', invoice.dueDate],
              ['Dated', invoice.invoiceDate],
              [
                'All of it',
                <Link key="i" to="/invoices/$accountId/$id" params={{ accountId, id }}>
                  open the invoice
                </Link>,
              ],
            ]}
          />
        </Section>
      </div>
      <Section
        title="The company’s credit"
        aside={
          <Link to="/review/company/$accountId/$id" params={{ accountId, id: draw.companyId }}>
            {credit === null ? 'set a limit' : 'limit and draws'}
          </Link>
        }
      >
        <CreditFacts credit={credit} />
      </Section>
      <Section title="What each decision would do now">
        <Decisions application={application} accountId={accountId} />
      </Section>
    </>
  )
}

function Decisions({ application, accountId }: WholeProps) {
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
        { name: 'Possible', cell: ({ effect }) => (effect.possible ? 'yes' : effect.reason) },
        { name: 'Invoice', cell: ({ effect }) => <Label>{effect.invoiceStatus}</Label> },
        {
          name: 'To the supplier',
          isNumber: true,
          cell: ({ effect: { draw } }) => amountText(draw.status === 'Approved' ? draw.advance : 0),
        },
        {
          name: 'The buyer owes',
          isNumber: true,
          cell: ({ effect }) => amountText(effect.draw.outstanding),
        },
        {
          name: 'Credit in use',
          isNumber: true,
          cell: ({ effect }) => amountText(effect.credit?.balance),
        },
        { name: 'Barred until', cell: ({ effect }) => effect.credit?.barredUntil ?? '–' },
      ]}
    />
  )
}

type DecideProps = WholeProps & { readonly name: Decision }

function Decide({ name, application, accountId }: DecideProps) {
  const { possible, reason, invoiceStatus, draw, credit } = application.effects[name]
  const { label, done } = decisions[name]
  const { id, invoiceNumber } = application.invoice
  return (
    <ActButton
      label={label}
      title={`${label} the application for ${invoiceNumber}`}
      {...(name === 'approve' ? {} : { isDangerous: true as const })}
      obstacle={possible ? null : (reason ?? 'It is not possible now.')}
      reason="required"
      effect={
        <Facts
          facts={[
            ['The invoice becomes', <Label key="s">{invoiceStatus}</Label>],
            ['The buyer owes', amountText(draw.outstanding)],
            ['Credit in use', amountText(credit?.balance)],
            ['Barred until', credit?.barredUntil ?? 'not barred'],
          ]}
        />
      }
      act={async (said) => {
        const path = `/operator/account/{accountId}/application/{id}/${name}` as const
        const params = { path: { accountId, id } }
        await hub.put(path, { params, body: { reason: said['reason'] ?? '' } })
        return `The application was ${done}.`
      }}
    />
  )
}
