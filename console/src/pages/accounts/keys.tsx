// Shared by account keys and operator keys.
import type { Schemas } from 'bthub-client'
import type { Column } from '../../components/data-table.tsx'
import { CopyButton } from '../../components/copy-button.tsx'
import type { Field } from '../../components/form-field.tsx'
import { Label } from '../../components/labels.tsx'
import { Time } from '../../components/time.tsx'

type AnyKey = Omit<Schemas['OperatorKey'], never>

export function stateOf({ revokedAt, expiresAt }: AnyKey): string {
  if (revokedAt !== null) return 'revoked'
  return expiresAt !== null && Date.parse(expiresAt) <= Date.now() ? 'expired' : 'active'
}

export const keyColumns: readonly Column<AnyKey>[] = [
  { name: 'Key', cell: ({ keyId }) => <code>{keyId}</code> },
  { name: 'Name', cell: ({ name }) => name ?? '–' },
  { name: 'Access', cell: ({ scope }) => scope },
  { name: 'State', cell: (key) => <Label>{stateOf(key)}</Label> },
  { name: 'Created', cell: ({ createdAt }) => <Time at={createdAt} /> },
  { name: 'Last used', cell: ({ lastUsedAt }) => <Time at={lastUsedAt} /> },
  { name: 'Expires', cell: ({ expiresAt }) => <Time at={expiresAt} /> },
]

export const newKeyFields: readonly Field[] = [
  { name: 'name', label: 'Name', description: 'Shown in lists and in the audit log.' },
  { name: 'scope', label: 'Access', kind: { oneOf: ['write', 'read'] } },
  {
    name: 'expiresAt',
    label: 'Expires',
    kind: 'date',
    description: 'The key stops working at 00:00 UTC on this date. Leave empty for no expiry.',
  },
]

/** `text` is `null` in the answer to a repeated call, since the hub shows a key only once. */
export function NewKey({ text }: { readonly text: string | null }) {
  if (text === null)
    return <p>The key was created but can’t be shown again. Revoke it and create another.</p>
  return (
    <>
      <p>Copy this key now and store it safely. It won’t be shown again.</p>
      <p className="secret">
        <code data-testid="new-key">{text}</code>
      </p>
      <CopyButton text={text}>Copy key</CopyButton>
    </>
  )
}
