// What an operator can do to an invoice.
import type { Schemas } from 'bthub-client'
import { apiPath } from '../../public-prefix.ts'
import { ActButton } from '../../parts/act-button.tsx'
import { hub } from '../../session/session.ts'

type Status = Schemas['Invoice']['status']
type Props = { readonly invoice: Schemas['Invoice']; readonly accountId: string }

const acts = {
  freeze: {
    label: 'Freeze',
    effect: 'It can’t be paid until it is unfrozen: its status is Draft for so long.',
    done: 'was frozen',
    from: ['Draft', 'Placed'],
  },
  unfreeze: {
    label: 'Unfreeze',
    effect: 'It can be paid again, unless its customer is frozen.',
    done: 'was unfrozen',
    from: ['Draft'],
  },
  void: {
    label: 'Void',
    effect: 'It is canceled for its account, for good.',
    done: 'was voided',
    from: ['Draft', 'Placed', 'InReview', 'Rejected', 'Failed'],
  },
} as const satisfies Record<string, Act & { readonly from: readonly Status[] }>

type Act = { readonly label: string; readonly effect: string; readonly done: string }

export function InvoiceActs({ invoice, accountId }: Props) {
  const isFrozen = invoice.hub.frozenAt !== null
  const place = [accountId, invoice.id].map(encodeURIComponent)
  return (
    <>
      <a href={`${apiPath}/operator/account/${place.join('/invoice/')}/pdf`} download>
        PDF
      </a>
      <Do name={isFrozen ? 'unfreeze' : 'freeze'} invoice={invoice} accountId={accountId} />
      <Do name="void" invoice={invoice} accountId={accountId} />
    </>
  )
}

/** Nothing where the status does not allow it, however long somebody looked at the page. */
function Do({ name, invoice, accountId }: Props & { readonly name: keyof typeof acts }) {
  const { label, effect, done, from } = acts[name]
  const { id, invoiceNumber, status } = invoice
  if (!(from as readonly Status[]).includes(status)) return null
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
