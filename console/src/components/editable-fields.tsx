// The editable and locked fields of an invoice or quote.
import { Section } from './page.tsx'

type Props = {
  /** Of an invoice or a quote; quotes are never frozen. */
  readonly hub: {
    readonly editable: readonly string[]
    readonly locked: readonly string[]
    readonly lockedBecause: string | null
    readonly frozenAt?: string | null
  }
}

export function EditableFields({
  hub: { editable, locked, lockedBecause, frozenAt = null },
}: Props) {
  return (
    <Section title="Editable fields" docs="concepts/status">
      <p>
        <Names names={editable} none="None." />
      </p>
      {locked.length === 0 ? null : (
        <>
          <h3>Locked fields</h3>
          <p>
            <Names names={locked} none="" />
          </p>
          <p className="quiet">{lockedBecause}</p>
        </>
      )}
      {frozenAt === null ? null : (
        <p className="quiet">This invoice is frozen. It can’t be paid until you unfreeze it.</p>
      )}
    </Section>
  )
}

function Names({ names, none }: { readonly names: readonly string[]; readonly none: string }) {
  if (names.length === 0) return none
  return (
    <span className="names">
      {names.map((name) => (
        <code key={name}>{name}</code>
      ))}
    </span>
  )
}
