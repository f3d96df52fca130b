// How an account has it: its policies, shown and changed.
import type { Schemas } from 'bthub-client'
import { hub } from '../../session/session.ts'
import { ActButton } from '../../parts/act-button.tsx'
import type { Field, Said } from '../../parts/form-field.tsx'
import { Facts, Section } from '../../parts/page.tsx'

type Account = Schemas['Account']
type Props = { readonly account: Account }

const terms = [30, 60, 90] as const

export function Policies({ account }: Props) {
  const { policies } = account
  return (
    <Section title="Policies" aside={<Change account={account} />}>
      <Facts
        facts={[
          ['Rounding differences', policies.strictMoney ? 'are refused' : 'are warned about'],
          ['Quantities', policies.integerQuantities ? 'whole numbers only' : 'fractions too'],
          ['Advance to the supplier', `${policies.advanceRate} %`],
          ['Fee', `${policies.feeRate} %`],
          ['Terms', policies.terms.map((days) => `${days} days`).join(', ') || 'none'],
          ['Hosts to lead back to', policies.redirectHosts.join(', ') || 'any link’s own'],
          ['Linking a customer answers', policies.linkCustomerStatus],
          ['Calls in flight', `${policies.callsInFlightMax} at most`],
          ['Calls per second', `${policies.callsPerSecondMax} at most`],
          ['Sandbox', policies.sandbox ? 'operations may be run again here' : 'no'],
        ]}
      />
    </Section>
  )
}

function fieldsOf({ name, policies }: Account): readonly Field[] {
  return [
    { name: 'name', label: 'Name', value: name ?? '' },
    {
      name: 'strictMoney',
      label: 'Refuse rounding differences',
      kind: 'check',
      value: String(policies.strictMoney),
    },
    {
      name: 'integerQuantities',
      label: 'Refuse quantities that are no whole numbers',
      kind: 'check',
      value: String(policies.integerQuantities),
    },
    {
      name: 'advanceRate',
      label: 'Advance to the supplier, in percent',
      kind: { oneOf: ['100', '90', '80'] },
      value: String(policies.advanceRate),
    },
    { name: 'feeRate', label: 'Fee, in percent', kind: 'amount', value: String(policies.feeRate) },
    ...terms.map((days): Field => {
      const value = String(policies.terms.includes(days))
      return { name: `term${days}`, label: `Offer ${days} days`, kind: 'check', value }
    }),
    {
      name: 'redirectHosts',
      label: 'Hosts that a link may lead back to, a line each',
      kind: 'lines',
      value: policies.redirectHosts.join('\n'),
    },
    {
      name: 'linkCustomerStatus',
      label: 'Linking a customer answers',
      kind: { oneOf: ['201', '200'] },
      value: String(policies.linkCustomerStatus),
    },
    {
      name: 'callsInFlightMax',
      label: 'Calls in flight, at most',
      kind: 'amount',
      value: String(policies.callsInFlightMax),
    },
    {
      name: 'callsPerSecondMax',
      label: 'Calls per second, at most',
      kind: 'amount',
      value: String(policies.callsPerSecondMax),
    },
    {
      name: 'sandbox',
      label: 'A sandbox: what was sent elsewhere may be run again here',
      kind: 'check',
      value: String(policies.sandbox),
    },
  ]
}

function policiesIn(said: Said): Schemas['PoliciesChange'] {
  return {
    strictMoney: said['strictMoney'] === 'true',
    integerQuantities: said['integerQuantities'] === 'true',
    // What the hub allows, it says itself.
    advanceRate: Number(said['advanceRate']) as 100,
    feeRate: said['feeRate'] ?? null,
    terms: terms.filter((days) => said[`term${days}`] === 'true'),
    redirectHosts: (said['redirectHosts'] ?? '').split(/\s+/).filter((host) => host !== ''),
    linkCustomerStatus: Number(said['linkCustomerStatus']) as 201,
    callsInFlightMax: Number(said['callsInFlightMax']),
    callsPerSecondMax: Number(said['callsPerSecondMax']),
    sandbox: said['sandbox'] === 'true',
  }
}

function Change({ account }: Props) {
  return (
    <ActButton
      label="Change"
      title={`Change account ${account.id}`}
      reason="optional"
      fields={fieldsOf(account)}
      act={async (said) => {
        await hub.put('/operator/account/{accountId}', {
          params: { path: { accountId: account.id } },
          body: {
            name: said['name'] ?? null,
            policies: policiesIn(said),
            reason: said['reason'] ?? null,
          },
        })
        return 'The policies were changed.'
      }}
    />
  )
}
