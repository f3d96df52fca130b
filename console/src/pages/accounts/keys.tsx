// Keys, an account's or an operator's: the same columns, and the text of a new one, shown once.
import type { Schemas } from 'bthub-client'
import type { Column } from '../../parts/data-table.tsx'
import { CopyButton } from '../../parts/copy-button.tsx'
import type { Field } from '../../parts/form-field.tsx'
import { Label } from '../../parts/labels.tsx'
import { Time } from '../../parts/time.tsx'

type AnyKey = Omit<Schemas['OperatorKey'], never>

export function stateOf({ revokedAt, expiresAt }: AnyKey): string {
  if (revokedAt !== null) return 'revoked'
  return expiresAt !== null && Date.parse(expiresAt) <= Date.now() ? 'expired' : 'active'
}

export const keyColumns: readonly Column<AnyKey>[] = [
  { name: 'Key', cell: ({ keyId }) => <code>{keyId}</code> },
  { name: 'Name', cell: ({ name }) => name ?? '–' },
  { name: 'May', cell: ({ scope }) => scope },
  { name: 'State', cell: (key) => <Label>{stateOf(key)}</Label> },
  { name: 'Created', cell: ({ createdAt }) => <Time at={createdAt} /> },
  { name: 'Last used', cell: ({ lastUsedAt }) => <Time at={lastUsedAt} /> },
  { name: 'Expires', cell: ({ expiresAt }) => <Time at={expiresAt} /> },
]

export const newKeyFields: readonly Field[] = [
  { name: 'name', label: 'Name', description: 'What it is known by in lists.' },
  { name: 'scope', label: 'May', kind: { oneOf: ['write', 'read'] } },
  {
    name: 'expiresAt',
    label: 'Expires',
    kind: 'date',
    description: 'From 00:00 UTC of this day on it is refused. Never, when it is left empty.',
  },
]

/** The whole text of a key is told by the hub once and never again. */
/** `text` is `null` in the answer to a repeated call, when the secret can't be shown again. */
export function NewKey({ text }: { readonly text: string | null }) {
  if (text === null)
    return <p>The key was created, and cannot be shown again. Revoke it and create another one.</p>
  return (
    <>
      <p>This is the key. It is shown this once: keep it where secrets are kept.</p>
      <p className="secret">
        <code data-testid="new-key">{text}</code>
      </p>
      <CopyButton text={text}>Copy the key</CopyButton>
    </>
  )
}
