// The credit of one company: its position, its limit, and its draws.
import type { Schemas } from 'bthub-client'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { ActButton } from '../../parts/act-button.tsx'
import type { Said } from '../../parts/form-field.tsx'
import { amountText } from '../../parts/format.ts'
import { Facts, Page, Section } from '../../parts/page.tsx'
import { Loaded } from '../../parts/states.tsx'
import { hub } from '../../session/session.ts'
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
  return (
    <Page title={`Credit of ${id}`}>
      <Loaded query={credit} what="The credit account">
        {({ credit: found, creditInfo }) => (
          <>
            <Section
              title="Credit"
              aside={
                <div className="row">
                  <SetCredit accountId={accountId} id={id} credit={found} />
                  <LiftBar accountId={accountId} id={id} until={found?.barredUntil ?? null} />
                </div>
              }
            >
              <CreditFacts credit={found} />
            </Section>
            <Section title="What the source is told">
              <Facts
                facts={Object.entries(creditInfo).flatMap(([name, value]) =>
                  typeof value === 'object' ? [] : [[name, shown(value)] as const],
                )}
              />
            </Section>
            <CompanyDraws accountId={accountId} companyId={id} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function shown(value: unknown): string {
  return typeof value === 'number' ? amountText(value) : String(value)
}

function changeIn(said: Said): Schemas['CreditChange'] {
  const { limit, isSuspended, isEnabled, each, share, day, week, reason = '' } = said
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
    <ActButton
      label="Set limit"
      title={`Credit of ${id}`}
      reason="required"
      fields={[
        {
          name: 'limit',
          label: 'Limit',
          kind: 'amount',
          value: textOf(credit?.limit),
          description: 'Empty: the company has no limit, and gets no credit.',
        },
        {
          name: 'isSuspended',
          label: 'Suspended: no new draws',
          kind: 'check',
          value: String(credit?.status === 'suspended'),
        },
        {
          name: 'isEnabled',
          label: 'Approve automatically, within what follows',
          kind: 'check',
          value: String(auto?.isEnabled ?? false),
        },
        {
          name: 'each',
          label: 'At most, each draw',
          kind: 'amount',
          value: textOf(auto?.singleDrawMaxLimit),
        },
        {
          name: 'share',
          label: 'At most, percent of the limit',
          kind: 'amount',
          value: textOf(auto?.creditLimitPercentageAvailableToUseAutomatically),
        },
        { name: 'day', label: 'At most, a day', kind: 'amount', value: textOf(auto?.dailyLimit) },
        {
          name: 'week',
          label: 'At most, a week',
          kind: 'amount',
          value: textOf(auto?.weeklyLimit),
        },
      ]}
      act={async (said) => {
        const path = { accountId, id }
        await hub.put('/operator/account/{accountId}/company/{id}/credit', {
          params: { path },
          body: changeIn(said),
        })
        return 'The credit was set.'
      }}
    />
  )
}

function LiftBar({ accountId, id, until }: Props & { readonly until: string | null }) {
  return (
    <ActButton
      label="Lift the bar"
      obstacle={until === null ? 'The company is not barred.' : null}
      reason="required"
      effect={<p>The company may use trade credit again before its six months are over.</p>}
      act={async ({ reason = '' }) => {
        await hub.put('/operator/account/{accountId}/company/{id}/lift-bar', {
          params: { path: { accountId, id } },
          body: { reason },
        })
        return 'The bar was lifted.'
      }}
    />
  )
}
