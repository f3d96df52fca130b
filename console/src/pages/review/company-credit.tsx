// The credit of a company.
import type { Schemas } from 'bthub-client'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { ActionButton } from '../../components/action-button.tsx'
import type { FormValues } from '../../components/form-field.tsx'
import { amountText } from '../../components/format.ts'
import { Facts, Page, Section } from '../../components/page.tsx'
import { Loaded } from '../../components/states.tsx'
import { hub } from '../../session/session.ts'
import { LastPush } from '../../components/last-push.tsx'
import { Timeline } from '../../components/timeline.tsx'
import { CreditFacts } from './credit-facts.tsx'
import { CompanyDraws } from './company-draws.tsx'

type Credit = Schemas['Credit']
type Props = { readonly accountId: string; readonly id: string }

export function CompanyCreditPage() {
  const { accountId = '', id = '' } = useParams({ strict: false })
  const params = { path: { accountId, id } }
  const credit = useQuery({
    queryKey: ['credit', accountId, id],
    queryFn: () => hub.get('/operator/account/{accountId}/company/{id}/credit', { params }),
  })
  const company = useQuery({
    queryKey: ['company', accountId, id],
    queryFn: () => hub.get('/operator/account/{accountId}/company/{id}', { params }),
  })
  return (
    <Page
      title={`Company ${company.data?.company.businessName ?? id}`}
      trail={[{ to: '/review', name: 'Credit limits', search: { view: 'limits' } }]}
    >
      <LastPush kind="company" accountId={accountId} id={id} />
      <Loaded query={credit} what="Credit account">
        {({ credit: found, creditInfo }) => (
          <>
            <Section
              title="Credit"
              aside={
                <div className="row">
                  <SetCredit accountId={accountId} id={id} credit={found} />
                  <Unblock accountId={accountId} id={id} until={found?.barredUntil ?? null} />
                </div>
              }
            >
              <CreditFacts credit={found} />
            </Section>
            <Section title="Credit info for the accounting system">
              <Facts
                facts={Object.entries(creditInfo).flatMap(([name, value]) =>
                  typeof value === 'object' ? [] : [[name, infoText(value)] as const],
                )}
              />
            </Section>
            <CompanyDraws accountId={accountId} companyId={id} />
          </>
        )}
      </Loaded>
      <Timeline kind="company" accountId={accountId} id={id} />
    </Page>
  )
}

function infoText(value: unknown): string {
  return typeof value === 'number' ? amountText(value) : String(value)
}

function changeIn(values: FormValues): Schemas['CreditChange'] {
  const { limit, isSuspended, isEnabled, each, share, day, week, reason = '' } = values
  return {
    ...(limit === undefined ? { withdrawLimit: true } : { limit }),
    isSuspended: isSuspended === 'true',
    automatedDrawApprovalInfo: {
      isEnabled: isEnabled === 'true',
      singleDrawMaxLimit: each ?? null,
      creditLimitPercentageAvailableToUseAutomatically: share ?? null,
      dailyLimit: day ?? null,
      weeklyLimit: week ?? null,
    },
    reason,
  }
}

function textOf(value: number | null | undefined): string {
  return value === null || value === undefined ? '' : String(value)
}

function SetCredit({ accountId, id, credit }: Props & { readonly credit: Credit | null }) {
  const auto = credit?.automatedDrawApprovalInfo
  return (
    <ActionButton
      label="Set limit"
      title={`Set credit of company ${id}`}
      reason="required"
      fields={[
        {
          name: 'limit',
          label: 'Limit',
          kind: 'amount',
          value: textOf(credit?.limit),
          description: 'Leave empty for no credit.',
        },
        {
          name: 'isSuspended',
          label: 'Suspend (no new draws)',
          kind: 'check',
          value: String(credit?.status === 'suspended'),
        },
        {
          name: 'isEnabled',
          label: 'Approve automatically within these limits',
          kind: 'check',
          value: String(auto?.isEnabled ?? false),
        },
        {
          name: 'each',
          label: 'Maximum per draw',
          kind: 'amount',
          value: textOf(auto?.singleDrawMaxLimit),
        },
        {
          name: 'share',
          label: 'Maximum share of the limit (%)',
          kind: 'amount',
          value: textOf(auto?.creditLimitPercentageAvailableToUseAutomatically),
        },
        { name: 'day', label: 'Maximum per day', kind: 'amount', value: textOf(auto?.dailyLimit) },
        {
          name: 'week',
          label: 'Maximum per week',
          kind: 'amount',
          value: textOf(auto?.weeklyLimit),
        },
      ]}
      run={async (values) => {
        const path = { accountId, id }
        await hub.put('/operator/account/{accountId}/company/{id}/credit', {
          params: { path },
          body: changeIn(values),
        })
        return 'Credit updated.'
      }}
    />
  )
}

function Unblock({ accountId, id, until }: Props & { readonly until: string | null }) {
  return (
    <ActionButton
      label="Unblock"
      title={`Unblock company ${id}`}
      obstacle={until === null ? 'The company is not blocked.' : null}
      reason="required"
      effect={<p>The company can use trade credit again before the six months are over.</p>}
      run={async ({ reason = '' }) => {
        await hub.put('/operator/account/{accountId}/company/{id}/lift-bar', {
          params: { path: { accountId, id } },
          body: { reason },
        })
        return 'Company unblocked.'
      }}
    />
  )
}
