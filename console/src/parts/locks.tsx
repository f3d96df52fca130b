// What an update may change now, what it may not, and why.
import { Section } from './page.tsx'

type Props = {
  /** Of an invoice or a quote; of a quote nothing is frozen. */
  readonly hub: {
    readonly editable: readonly string[]
    readonly locked: readonly string[]
    readonly lockedBecause: string | null
    readonly frozenAt?: string | null
  }
}

export function Locks({ hub: { editable, locked, lockedBecause, frozenAt = null } }: Props) {
  return (
    <Section title="What may be changed now">
      <p>
        <Names names={editable} none="Nothing." />
      </p>
      {locked.length === 0 ? null : (
        <>
          <h3>Locked</h3>
          <p>
            <Names names={locked} none="" />
          </p>
          <p className="quiet">{lockedBecause}</p>
        </>
      )}
      {frozenAt === null ? null : (
        <p className="quiet">It is frozen: it can’t be paid until it is unfrozen.</p>
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
