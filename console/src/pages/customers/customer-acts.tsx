// What an operator can do to a customer: keep all of his invoices from being paid, and let them go again.
import type { Schemas } from 'bthub-client'
import { ActButton } from '../../parts/act-button.tsx'
import { countText } from '../../parts/format.ts'
import { hub } from '../../session/session.ts'

type Props = { readonly customer: Schemas['Customer']; readonly accountId: string }

const acts = {
  freeze: {
    label: 'Freeze',
    effect:
      'None of this customer’s invoices can be paid until he is unfrozen: they are Draft for so long.',
    done: 'was frozen',
  },
  unfreeze: {
    label: 'Unfreeze',
    effect: 'His invoices can be paid again, but for those that were frozen by themselves.',
    done: 'was unfrozen',
  },
} as const

export function CustomerActs({ customer, accountId }: Props) {
  const name = customer.hub.frozenAt === null ? 'freeze' : 'unfreeze'
  const { label, effect, done } = acts[name]
  return (
    <ActButton
      label={label}
      title={`${label} customer ${customer.firstName} ${customer.lastName}`}
      reason="required"
      effect={<p>{effect}</p>}
      act={async ({ reason = '' }) => {
        const path = `/operator/account/{accountId}/customer/{id}/${name}` as const
        const params = { path: { accountId, id: customer.id } }
        // A call moves so many invoices at most, and the same call goes on where it was.
        for (let moved = 0; ;) {
          const { invoices } = await hub.put(path, { params, body: { reason } })
          moved += invoices.moved
          if (!invoices.more)
            return `The customer ${done}, and ${countText(moved)} invoices with it.`
        }
      }}
    />
  )
}
