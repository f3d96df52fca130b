// The frame of every page: the way to the others, who is signed in, and how it looks.
import { Button } from '@mantine/core'
import { Link, Outlet, useRouterState } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { sentenceOf } from '../parts/failure.tsx'
import { useAnnounce } from '../parts/announcements.tsx'
import { signOut, useOperator } from '../session/session.ts'
import { FindBox } from './find-box.tsx'
import { SchemeButton } from './scheme-button.tsx'
import { publicPrefix } from '../public-prefix.ts'

const places = [
  ['/', 'Today'],
  ['/invoices', 'Invoices'],
  ['/quotes', 'Quotes'],
  ['/customers', 'Customers'],
  ['/operations', 'Operations'],
  ['/review', 'Review'],
  ['/accounts', 'Accounts'],
  ['/webhooks', 'Webhooks'],
  ['/feed', 'Feed'],
  ['/acts', 'Acts'],
  ['/upkeep', 'Upkeep'],
] as const

export function Shell() {
  const operator = useOperator()
  const announce = useAnnounce()
  const main = useFocusOnPage()
  const leave = () => void signOut().catch((error: unknown) => announce(sentenceOf(error)))
  return (
    <div className="shell">
      <a className="skip" href="#main">
        To the content
      </a>
      <header className="shell-side">
        <Link to="/" className="brand">
          bthub
        </Link>
        <FindBox />
        <nav aria-label="Places">
          {places.map(([to, name]) => (
            <Link
              key={to}
              to={to}
              activeOptions={{ exact: to === '/', includeSearch: false }}
              activeProps={{ 'aria-current': 'page' }}
            >
              {name}
            </Link>
          ))}
          <a href={`${publicPrefix}/docs`}>Documentation</a>
        </nav>
        <div className="shell-foot">
          <p>
            {operator.name ?? operator.keyId}
            {operator.scope === 'read' ? ', may only read' : ''}
          </p>
          <p className="quiet">Times are UTC.</p>
          <SchemeButton />
          <Button size="xs" variant="default" onClick={leave}>
            Sign out
          </Button>
        </div>
      </header>
      <main id="main" tabIndex={-1} ref={main}>
        <Outlet />
      </main>
    </div>
  )
}

/** Whoever can't see that the page changed is taken to the new one. Filters leave him where he is. */
function useFocusOnPage() {
  const main = useRef<HTMLElement>(null)
  const path = useRouterState({ select: ({ location }) => location.pathname })
  const shown = useRef(path)
  useEffect(() => {
    if (shown.current === path) return
    shown.current = path
    main.current?.focus({ preventScroll: true })
    scrollTo(0, 0)
  }, [path])
  return main
}
