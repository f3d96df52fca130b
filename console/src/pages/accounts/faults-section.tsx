// The faults that are injected into a sandbox: the rules of the plan with their counts, and the plan as JSON to edit.
import type { Schemas } from 'bthub-client'
import { useQuery } from '@tanstack/react-query'
import { ActionButton } from '../../components/action-button.tsx'
import { DataTable } from '../../components/data-table.tsx'
import { countText } from '../../components/format.ts'
import { Section } from '../../components/page.tsx'
import { Empty, Loaded } from '../../components/states.tsx'
import { hub } from '../../session/session.ts'
import { FaultPlanField } from './fault-plan-field.tsx'

type Rule = Schemas['CountedFaultRule']
type Props = { readonly accountId: string }

/** The counts rise with the calls of the account. */
const refreshMs = 5_000

export function FaultsSection({ accountId }: Props) {
  const params = { path: { accountId } }
  const plan = useQuery({
    queryKey: ['faults', accountId],
    queryFn: () => hub.get('/operator/account/{accountId}/faults', { params }),
    refetchInterval: refreshMs,
  })
  const hasRules = plan.data !== undefined && plan.data.rules.length > 0
  return (
    <Section
      title="Faults"
      docs="reference/faults"
      aside={
        <>
          {plan.data === undefined ? null : <SetFaults plan={plan.data} accountId={accountId} />}
          <ActionButton
            label="Clear faults"
            isDangerous
            obstacle={hasRules ? null : 'No faults are injected.'}
            effect={<p>No more faults are injected. The counts are lost.</p>}
            run={async () => {
              await hub.delete('/operator/account/{accountId}/faults', { params })
              return 'Faults cleared.'
            }}
          />
        </>
      }
    >
      <Loaded query={plan} what="Faults">
        {({ rules }) =>
          rules.length === 0 ? <Empty>No faults are injected.</Empty> : <Rules rules={rules} />
        }
      </Loaded>
    </Section>
  )
}

function SetFaults({ plan, accountId }: Props & { readonly plan: Schemas['FaultPlan'] }) {
  const { seed } = plan
  const rules = plan.rules.map(withoutCounts)
  return (
    <ActionButton
      label="Set faults"
      title={`Faults of ${accountId}`}
      reason="optional"
      effect={<FaultPlanField plan={{ seed, rules }} />}
      run={async ({ plan: text = '', reason = null }) => {
        const params = { path: { accountId } }
        const body = { ...(JSON.parse(text) as Schemas['FaultPlanSet']), reason }
        await hub.put('/operator/account/{accountId}/faults', { params, body })
        return 'Faults set.'
      }}
    />
  )
}

function Rules({ rules }: { readonly rules: readonly Rule[] }) {
  return (
    <DataTable
      label="Faults"
      rows={rules.map((rule, at) => ({ rule, number: String(at + 1) }))}
      rowKey={({ number }) => number}
      columns={[
        { name: 'Rule', cell: ({ number }) => number },
        { name: 'Fault', cell: ({ rule }) => rule.fault },
        { name: 'When', cell: ({ rule }) => <code>{membersText(rule)}</code> },
        { name: 'Matched', isNumber: true, cell: ({ rule }) => countText(rule.matched) },
        { name: 'Injected', isNumber: true, cell: ({ rule }) => countText(rule.injected) },
      ]}
    />
  )
}

function membersText(rule: Rule): string {
  const { fault: _, ...members } = withoutCounts(rule)
  return Object.entries(members)
    .map(([name, value]) => `${name}=${value}`)
    .join(' ')
}

function withoutCounts(counted: Rule) {
  const { matched: _, injected: __, ...rule } = counted
  return rule
}
