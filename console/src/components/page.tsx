// Page, section and description list.
import { Link, useParams } from '@tanstack/react-router'
import { useEffect, type ReactNode } from 'react'
import { publicPrefix } from '../public-prefix.ts'
import { AccountClock } from './account-clock.tsx'

type Crumb = {
  readonly to: string
  readonly name: string
  readonly search?: Readonly<Record<string, string>>
}

type Props = {
  readonly title: string
  /** The pages above this one. */
  readonly trail?: readonly Crumb[]
  /** Labels and buttons beside the title. */
  readonly aside?: ReactNode
  readonly children: ReactNode
}

/** Shows the clock of a sandbox if its address names one. */
export function Page({ title, trail = [], aside, children }: Props) {
  const { accountId } = useParams({ strict: false })
  useEffect(() => {
    document.title = `${title} · bthub`
  }, [title])
  return (
    <>
      {trail.length === 0 ? null : (
        <nav className="trail" aria-label="Above this page">
          {trail.map(({ to, name, search = {} }) => (
            <span key={to + name}>
              <Link to={to} search={search}>
                {name}
              </Link>{' '}
              ›{' '}
            </span>
          ))}
        </nav>
      )}
      <header className="page-head">
        <h1>{title}</h1>
        <div className="page-aside">
          <AccountClock accountId={accountId} />
          {aside}
        </div>
      </header>
      {children}
    </>
  )
}

type SectionProps = Pick<Props, 'title' | 'aside' | 'children'> & {
  /** The page of the documentation that explains it. */
  readonly docs?: string
}

export function Section({ title, aside, docs, children }: SectionProps) {
  return (
    <section className="section">
      <div className="section-head">
        <h2>{title}</h2>
        {docs === undefined ? (
          aside
        ) : (
          <div className="row">
            <a href={`${publicPrefix}/docs/${docs}`}>Docs</a>
            {aside}
          </div>
        )}
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
