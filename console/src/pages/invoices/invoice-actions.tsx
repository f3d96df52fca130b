// Operator actions on an invoice.
import type { Schemas } from 'bthub-client'
import { apiPath } from '../../public-prefix.ts'
import { ActionButton } from '../../components/action-button.tsx'
import { hub } from '../../session/session.ts'

type Status = Schemas['Invoice']['status']
type Props = { readonly invoice: Schemas['Invoice']; readonly accountId: string }

const actions = {
  freeze: {
    label: 'Freeze',
    effect: 'It can’t be paid until you unfreeze it. Until then its status is Draft.',
    done: 'frozen',
    from: ['Draft', 'Placed'],
  },
  unfreeze: {
    label: 'Unfreeze',
    effect: 'It can be paid again, unless its customer is frozen.',
    done: 'unfrozen',
    from: ['Draft'],
  },
  void: {
    label: 'Void',
    effect: 'Cancels the invoice on behalf of the account. You can’t undo this.',
    done: 'voided',
    from: ['Draft', 'Placed', 'InReview', 'Rejected', 'Failed'],
  },
} as const satisfies Record<string, Action & { readonly from: readonly Status[] }>

type Action = { readonly label: string; readonly effect: string; readonly done: string }

export function InvoiceActions({ invoice, accountId }: Props) {
  const isFrozen = invoice.hub.frozenAt !== null
  const place = [accountId, invoice.id].map(encodeURIComponent)
  return (
    <>
      <a href={`${apiPath}/operator/account/${place.join('/invoice/')}/pdf`} download>
        PDF
      </a>
      <ActionFor name={isFrozen ? 'unfreeze' : 'freeze'} invoice={invoice} accountId={accountId} />
      <ActionFor name="void" invoice={invoice} accountId={accountId} />
    </>
  )
}

function ActionFor({ name, invoice, accountId }: Props & { readonly name: keyof typeof actions }) {
  const { label, effect, done, from } = actions[name]
  const { id, invoiceNumber, status } = invoice
  if (!(from as readonly Status[]).includes(status)) return null
  return (
    <ActionButton
      label={label}
      title={`${label} invoice ${invoiceNumber}`}
      {...(name === 'void' ? { isDangerous: true as const } : {})}
      reason="required"
      effect={<p>{effect}</p>}
      run={async ({ reason = '' }) => {
        const path = `/operator/account/{accountId}/invoice/{id}/${name}` as const
        await hub.put(path, { params: { path: { accountId, id } }, body: { reason } })
        return `Invoice ${invoiceNumber} ${done}.`
      }}
    />
  )
}
