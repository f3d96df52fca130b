// How the hub itself is: the doctor's checks, the settings, and the backups.
import { Link, useSearch } from '@tanstack/react-router'
import { Page } from '../../parts/page.tsx'
import type { Search } from '../../parts/search.ts'
import { Backups } from './backups.tsx'
import { Checks } from './checks.tsx'
import { Settings } from './settings.tsx'

const views = [
  ['checks', 'Checks'],
  ['settings', 'Settings'],
  ['backups', 'Backups'],
] as const

export function Upkeep() {
  const { view = 'checks' }: Search = useSearch({ strict: false })
  return (
    <Page title="Upkeep">
      <nav className="tabs" aria-label="What to look after">
        {views.map(([name, label]) => (
          <Link
            key={name}
            to="/upkeep"
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
