// Checks, settings and backups of the hub.
import { Link, useSearch } from '@tanstack/react-router'
import { Page } from '../../components/page.tsx'
import type { Search } from '../../components/search.ts'
import { Backups } from './backups.tsx'
import { Checks } from './checks.tsx'
import { Settings } from './settings.tsx'

const views = [
  ['checks', 'Checks'],
  ['settings', 'Settings'],
  ['backups', 'Backups'],
] as const

export function System() {
  const { view = 'checks' }: Search = useSearch({ strict: false })
  return (
    <Page title="System">
      <nav className="tabs" aria-label="Views">
        {views.map(([name, label]) => (
          <Link
            key={name}
            to="/system"
            search={{ view: name }}
            aria-current={view === name ? 'page' : undefined}
          >
            {label}
          </Link>
        ))}
      </nav>
      {view === 'checks' ? <Checks /> : null}
      {view === 'settings' ? <Settings /> : null}
      {view === 'backups' ? <Backups /> : null}
    </Page>
  )
}
