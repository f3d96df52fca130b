// The effective settings of the hub.
import type { Schemas } from 'bthub-client'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { DataTable } from '../../components/data-table.tsx'
import { FilterBar } from '../../components/filter-bar.tsx'
import { Section } from '../../components/page.tsx'
import type { Search } from '../../components/search.ts'
import { Empty, Loaded } from '../../components/states.tsx'
import { hub } from '../../session/session.ts'
import { publicPrefix } from '../../public-prefix.ts'

type Setting = Schemas['Setting']

export function Settings() {
  const { view, text, origin }: Search = useSearch({ strict: false })
  const navigate = useNavigate()
  const settings = useQuery({ queryKey: ['settings'], queryFn: () => hub.get('/operator/setting') })
  return (
    <Section title="Effective settings">
      <p className="quiet">
        Read at the start of this hub. Flags take precedence over environment variables, and these
        over defaults. See the{' '}
        <a href={`${publicPrefix}/docs/reference/configuration`}>configuration reference</a>.
      </p>
      <FilterBar
        filters={[
          { name: 'text', label: 'Name contains' },
          {
            name: 'origin',
            label: 'Source',
            kind: { oneOf: ['flag', 'environment', 'default'] },
          },
        ]}
        search={{ text, origin }}
        onSearch={(next) => void navigate({ to: '.', search: { view, ...next } })}
      />
      <Loaded query={settings} what="Settings">
        {({ settings: all }) => {
          const found = all.filter((one) => isFound(one, { text, origin }))
          return found.length === 0 ? (
            <Empty>No matches.</Empty>
          ) : (
            <DataTable
              label="Settings"
              rows={found}
              rowKey={({ name }) => name}
              columns={[
                {
                  name: 'Variable',
                  cell: ({ variable }) => <code className="unbroken">{variable}</code>,
                },
                { name: 'Value', cell: ({ value }) => (value === '' ? '–' : <code>{value}</code>) },
                {
                  name: 'Source',
                  cell: ({ origin: from }) => <span className="unbroken">{from}</span>,
                },
                { name: 'Description', isText: true, cell: ({ meaning }) => withCode(meaning) },
              ]}
            />
          )
        }}
      </Loaded>
    </Section>
  )
}

function withCode(text: string): ReactNode[] {
  return text.split('`').map((part, at) => (at % 2 === 1 ? <code key={at}>{part}</code> : part))
}

function isFound({ name, variable, origin }: Setting, filters: Search): boolean {
  const text = (filters['text'] ?? '').toLowerCase()
  const hasText = [name, variable].some((one) => one.toLowerCase().includes(text))
  return hasText && (filters['origin'] === undefined || filters['origin'] === origin)
}
