// Navigation and session around every page.
import { Alert, Button } from '@mantine/core'
import { Link, Outlet, useRouterState } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { errorText } from '../components/error-alert.tsx'
import { useAnnounce } from '../components/announcements.tsx'
import { useMissingCells } from '../session/missing-cells.ts'
import { useAwaySince } from '../session/connection.ts'
import { signOut, useOperator } from '../session/session.ts'
import { AwayBanner } from './away-banner.tsx'
import { CommandPalette } from './command-palette.tsx'
import { FindBox } from './find-box.tsx'
import { TimeStyleButton } from './time-style-button.tsx'
import { navItems } from './nav-items.ts'
import { preloadPages } from './page-loads.ts'
import { SchemeButton } from './scheme-button.tsx'
import { publicPrefix } from '../public-prefix.ts'

export function Shell() {
  const operator = useOperator()
  const announce = useAnnounce()
  const main = useFocusOnPage()
  const awaySince = useAwaySince()
  usePreloadedPages()
  const path = useRouterState({ select: ({ location }) => location.pathname })
  const [isOpen, setOpen] = useState(false)
  useEffect(() => setOpen(false), [path])
  const endSession = () => void signOut().catch((error: unknown) => announce(errorText(error)))
  return (
    <div className="shell">
      <a className="skip" href="#main">
        Skip to content
      </a>
      <header className="shell-side" data-open={isOpen}>
        <div className="shell-top">
          <Link to="/" className="brand">
            bthub
          </Link>
          <FindBox />
          <button
            type="button"
            className="menu-button"
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            Menu
          </button>
        </div>
        <nav aria-label="Main">
          {navItems.map(([to, name]) => (
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
            {operator.scope === 'read' ? ', read-only' : ''}
          </p>
          <TimeStyleButton />
          <SchemeButton />
          <Button size="xs" variant="default" onClick={endSession}>
            Sign out
          </Button>
        </div>
      </header>
      <main id="main" tabIndex={-1} ref={main} data-away={awaySince !== null}>
        <AwayBanner since={awaySince} />
        <MissingCells />
        <Outlet />
      </main>
      <CommandPalette />
    </div>
  )
}

function MissingCells() {
  const names = useMissingCells()
  if (names === '') return null
  const cells = names.includes(',') ? `Cells ${names} do` : `Cell ${names} does`
  return (
    <Alert color="yellow" role="status" title={`${cells} not respond.`}>
      Lists and counts lack their accounts.
    </Alert>
  )
}

/** Moves the focus to a new page, for screen readers; a change of filters keeps it. */
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

/** After the first page has had its turn. */
const preloadDelayMs = 2_000

function usePreloadedPages(): void {
  useEffect(() => {
    const timer = setTimeout(() => void preloadPages(), preloadDelayMs)
    return () => clearTimeout(timer)
  }, [])
}
