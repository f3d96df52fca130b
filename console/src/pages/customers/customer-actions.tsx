// Freezes and unfreezes a customer.
import type { Schemas } from 'bthub-client'
import { ActionButton } from '../../components/action-button.tsx'
import { countText } from '../../components/format.ts'
import { hub } from '../../session/session.ts'

type Props = { readonly customer: Schemas['Customer']; readonly accountId: string }

const actions = {
  freeze: {
    label: 'Freeze',
    effect:
      'This customer’s invoices can’t be paid until you unfreeze the customer. Until then their status is Draft.',
    done: 'frozen',
  },
  unfreeze: {
    label: 'Unfreeze',
    effect: 'The customer’s invoices can be paid again, except those frozen individually.',
    done: 'unfrozen',
  },
} as const

export function CustomerActions({ customer, accountId }: Props) {
  const name = customer.hub.frozenAt === null ? 'freeze' : 'unfreeze'
  const { label, effect, done } = actions[name]
  return (
    <ActionButton
      label={label}
      title={`${label} customer ${customer.firstName} ${customer.lastName}`}
      reason="required"
      effect={<p>{effect}</p>}
      run={async ({ reason = '' }) => {
        const path = `/operator/account/{accountId}/customer/{id}/${name}` as const
        const params = { path: { accountId, id: customer.id } }
        // Each call moves a limited number of invoices, and the next one continues.
        for (let moved = 0; ;) {
          const { invoices } = await hub.put(path, { params, body: { reason } })
          moved += invoices.moved
          if (!invoices.more) return `Customer ${done}; invoices affected: ${countText(moved)}.`
        }
      }}
    />
  )
}
