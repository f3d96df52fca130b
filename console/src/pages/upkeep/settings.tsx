// The settings of the hub that answers: what is in force, and where each value comes from. A secret is only told to be set.
import type { Schemas } from 'bthub-client'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { DataTable } from '../../parts/data-table.tsx'
import { FilterBar } from '../../parts/filter-bar.tsx'
import { Section } from '../../parts/page.tsx'
import type { Search } from '../../parts/search.ts'
import { Empty, Loaded } from '../../parts/states.tsx'
import { hub } from '../../session/session.ts'
import { publicPrefix } from '../../public-prefix.ts'

type Setting = Schemas['Setting']

export function Settings() {
  const { view, text, origin }: Search = useSearch({ strict: false })
  const navigate = useNavigate()
  const settings = useQuery({ queryKey: ['settings'], queryFn: () => hub.get('/operator/setting') })
  return (
    <Section title="Settings in force">
      <p className="quiet">
        Of the hub that answers; flags come before variables, variables before defaults. They are
        read when it starts.{' '}
        <a href={`${publicPrefix}/docs/reference/configuration`}>What each of them does</a>.
      </p>
      <FilterBar
        filters={[
          { name: 'text', label: 'A part of the name' },
          {
            name: 'origin',
            label: 'Where from',
            kind: { oneOf: ['flag', 'environment', 'default'] },
          },
        ]}
        search={{ text, origin }}
        onSearch={(next) => void navigate({ to: '.', search: { view, ...next } })}
      />
      <Loaded query={settings} what="The list of settings">
        {({ settings: all }) => {
          const found = all.filter((one) => isFound(one, { text, origin }))
          return found.length === 0 ? (
            <Empty>Nothing was found.</Empty>
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
                  name: 'From',
                  cell: ({ origin: from }) => <span className="unbroken">{from}</span>,
                },
                { name: 'Meaning', cell: ({ meaning }) => withCode(meaning) },
              ]}
            />
          )
        }}
      </Loaded>
    </Section>
  )
}

/** What stands between two backticks is code. */
function withCode(text: string): ReactNode[] {
  return text.split('`').map((part, at) => (at % 2 === 1 ? <code key={at}>{part}</code> : part))
}

function isFound({ name, variable, origin }: Setting, asked: Search): boolean {
  const text = (asked['text'] ?? '').toLowerCase()
  const hasText = [name, variable].some((one) => one.toLowerCase().includes(text))
  return hasText && (asked['origin'] === undefined || asked['origin'] === origin)
}
