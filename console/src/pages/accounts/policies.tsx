// The policies of an account.
import type { Schemas } from 'bthub-client'
import { hub } from '../../session/session.ts'
import { ActionButton } from '../../components/action-button.tsx'
import type { Field, FormValues } from '../../components/form-field.tsx'
import { Facts, Section } from '../../components/page.tsx'
import { rehearse, rehearsedDays } from './rehearsal.tsx'

type Account = Schemas['Account']
type Props = { readonly account: Account }

const terms = [30, 60, 90] as const

export function Policies({ account }: Props) {
  const { policies } = account
  return (
    <Section title="Policies" aside={<ChangePolicies account={account} />}>
      <Facts
        facts={[
          ['Rounding differences', policies.strictMoney ? 'Refused' : 'Warn only'],
          ['Quantities', policies.integerQuantities ? 'Whole numbers only' : 'Fractions allowed'],
          ['Advance rate', `${policies.advanceRate}%`],
          ['Fee rate', `${policies.feeRate}%`],
          ['Terms', policies.terms.map((days) => `${days} days`).join(', ') || 'None'],
          ['Redirect hosts', policies.redirectHosts.join(', ') || 'None'],
          ['Status of linking a customer', policies.linkCustomerStatus],
          ['Concurrent calls (max)', policies.callsInFlightMax],
          ['Calls per second (max)', policies.callsPerSecondMax],
          ['Sandbox', policies.sandbox ? 'Yes: operations can be replayed here' : 'No'],
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
      label: 'Require whole quantities',
      kind: 'check',
      value: String(policies.integerQuantities),
    },
    {
      name: 'advanceRate',
      label: 'Advance rate (%)',
      kind: { oneOf: ['100', '90', '80'] },
      value: String(policies.advanceRate),
    },
    { name: 'feeRate', label: 'Fee rate (%)', kind: 'amount', value: String(policies.feeRate) },
    ...terms.map((days): Field => {
      const value = String(policies.terms.includes(days))
      return { name: `term${days}`, label: `Offer ${days}-day terms`, kind: 'check', value }
    }),
    {
      name: 'redirectHosts',
      label: 'Redirect hosts (one per line)',
      kind: 'lines',
      value: policies.redirectHosts.join('\n'),
    },
    {
      name: 'linkCustomerStatus',
      label: 'Status code of linking a customer',
      kind: { oneOf: ['201', '200'] },
      value: String(policies.linkCustomerStatus),
    },
    {
      name: 'callsInFlightMax',
      label: 'Concurrent calls (max)',
      kind: 'amount',
      value: String(policies.callsInFlightMax),
    },
    {
      name: 'callsPerSecondMax',
      label: 'Calls per second (max)',
      kind: 'amount',
      value: String(policies.callsPerSecondMax),
    },
    {
      name: 'sandbox',
      label: 'Sandbox: operations of other accounts can be replayed here',
      kind: 'check',
      value: String(policies.sandbox),
    },
  ]
}

function policiesIn(values: FormValues): Schemas['RehearsedPolicies'] {
  return {
    strictMoney: values['strictMoney'] === 'true',
    integerQuantities: values['integerQuantities'] === 'true',
    // The hub checks what is allowed.
    advanceRate: Number(values['advanceRate']) as 100,
    feeRate: values['feeRate'] ?? null,
    terms: terms.filter((days) => values[`term${days}`] === 'true'),
    redirectHosts: (values['redirectHosts'] ?? '').split(/\s+/).filter((host) => host !== ''),
    linkCustomerStatus: Number(values['linkCustomerStatus']) as 201,
    callsInFlightMax: Number(values['callsInFlightMax']),
    callsPerSecondMax: Number(values['callsPerSecondMax']),
    sandbox: values['sandbox'] === 'true',
  }
}

function ChangePolicies({ account }: Props) {
  return (
    <ActionButton
      label="Edit"
      title={`Edit account ${account.id}`}
      reason="optional"
      fields={fieldsOf(account)}
      trial={{
        label: `Rehearse on the last ${rehearsedDays} days`,
        run: (values) => rehearse(account.id, policiesIn(values)),
      }}
      run={async (values) => {
        await hub.put('/operator/account/{accountId}', {
          params: { path: { accountId: account.id } },
          body: {
            name: values['name'] ?? null,
            policies: policiesIn(values),
            reason: values['reason'] ?? null,
          },
        })
        return 'Policies updated.'
      }}
    />
  )
}
