// Page, section and description list.
import { useEffect, type ReactNode } from 'react'

type Props = {
  readonly title: string
  /** Labels and buttons beside the title. */
  readonly aside?: ReactNode
  readonly children: ReactNode
}

export function Page({ title, aside, children }: Props) {
  useEffect(() => {
    document.title = `${title} · bthub`
  }, [title])
  return (
    <>
      <header className="page-head">
        <h1>{title}</h1>
        {aside === undefined ? null : <div className="page-aside">{aside}</div>}
      </header>
      {children}
    </>
  )
}

export function Section({ title, aside, children }: Props) {
  return (
    <section className="section">
      <div className="section-head">
        <h2>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  )
}

export type Fact = readonly [name: string, value: ReactNode]

export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className="facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value ?? '–'}</dd>
        </div>
      ))}
    </dl>
  )
}
