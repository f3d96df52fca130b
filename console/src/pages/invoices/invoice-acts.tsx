// What an operator can do to an invoice.
import { servicePrefix, type Schemas } from 'bthub-client'
import { ActButton } from '../../parts/act-button.tsx'
import { hub } from '../../session/session.ts'

type Props = { readonly invoice: Schemas['Invoice']; readonly accountId: string }

const acts = {
  freeze: {
    label: 'Freeze',
    effect: 'It can’t be paid until it is unfrozen: its status is Draft for so long.',
    done: 'was frozen',
  },
  unfreeze: {
    label: 'Unfreeze',
    effect: 'It can be paid again, unless its customer is frozen.',
    done: 'was unfrozen',
  },
  void: { label: 'Void', effect: 'It is canceled for its account, for good.', done: 'was voided' },
} as const

export function InvoiceActs({ invoice, accountId }: Props) {
  const isFrozen = invoice.hub.frozenAt !== null
  const place = [accountId, invoice.id].map(encodeURIComponent)
  return (
    <>
      <a href={`${servicePrefix}/operator/account/${place.join('/invoice/')}/pdf`} download>
        PDF
      </a>
      <Act name={isFrozen ? 'unfreeze' : 'freeze'} invoice={invoice} accountId={accountId} />
      {invoice.status === 'Canceled' ? null : (
        <Act name="void" invoice={invoice} accountId={accountId} />
      )}
    </>
  )
}

function Act({ name, invoice, accountId }: Props & { readonly name: keyof typeof acts }) {
  const { label, effect, done } = acts[name]
  const { id, invoiceNumber } = invoice
  return (
    <ActButton
      label={label}
      title={`${label} invoice ${invoiceNumber}`}
      {...(name === 'void' ? { isDangerous: true as const } : {})}
      reason="required"
      effect={<p>{effect}</p>}
      act={async ({ reason = '' }) => {
        const path = `/operator/account/{accountId}/invoice/{id}/${name}` as const
        await hub.put(path, { params: { path: { accountId, id } }, body: { reason } })
        return `Invoice ${invoiceNumber} ${done}.`
      }}
    />
  )
}
