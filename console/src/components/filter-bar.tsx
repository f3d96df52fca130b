// Filters are part of the address, so that a filtered list can be shared.
import { Button, NativeSelect, TextInput } from '@mantine/core'
import type { SubmitEvent } from 'react'
import { dateInput } from './form-field.tsx'
import type { Search } from './search.ts'
import { suggestionsId, Suggestions, type Suggested } from './suggestions.tsx'

type Choice = string | { readonly value: string; readonly label: string }

export type Filter = {
  readonly name: string
  readonly label: string
  /** Text by default. */
  readonly kind?: 'date' | 'time' | 'amount' | Suggested | { readonly oneOf: readonly Choice[] }
  /** The choice unless another one is in the address; `any` then stands for no filter. */
  readonly standard?: string
}

type Props = {
  readonly filters: readonly Filter[]
  readonly search: Search
  readonly onSearch: (search: Search) => void
}

export const anyChoice = 'any'

export function FilterBar({ filters, search, onSearch }: Props) {
  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    onSearch(searchIn(event.currentTarget, filters))
  }
  const isSet = filters.some(({ name }) => search[name] !== undefined)
  return (
    // Remounts when the address changes, so that it shows the current filters.
    <form className="filters" role="search" key={JSON.stringify(search)} onSubmit={submit}>
      {filters.map((filter) => (
        <FilterInput
          key={filter.name}
          filter={filter}
          value={search[filter.name] ?? filter.standard ?? ''}
        />
      ))}
      {filters.some(({ kind }) => kind === 'time') ? (
        <Period onPick={(from) => onSearch({ ...search, from, to: undefined })} />
      ) : null}
      <div className="filter-buttons">
        <Button type="submit" size="xs">
          Search
        </Button>
        {isSet ? (
          <Button size="xs" variant="default" onClick={() => onSearch({})}>
            Clear
          </Button>
        ) : null}
      </div>
    </form>
  )
}

function searchIn(form: HTMLFormElement, filters: readonly Filter[]): Search {
  const data = new FormData(form)
  const values = filters.map(({ name, standard = '' }) => {
    const value = asText(data.get(name))
    return [name, value === standard ? '' : value] as const
  })
  return Object.fromEntries(values.filter(([, value]) => value !== ''))
}

function FilterInput({ filter, value }: { readonly filter: Filter; readonly value: string }) {
  const { name, label, kind, standard } = filter
  const props = { name, label, defaultValue: value, size: 'xs' } as const
  if (typeof kind === 'object') {
    const data = [
      { value: standard === undefined ? '' : anyChoice, label: 'Any' },
      ...kind.oneOf.map((one) => (typeof one === 'string' ? { value: one, label: one } : one)),
    ]
    return (
      <NativeSelect
        {...props}
        // Remounts when the choices arrive, since a value needs its option.
        key={data.length}
        data={data}
        onChange={(event) => event.currentTarget.form?.requestSubmit()}
      />
    )
  }
  if (kind === 'date') return <TextInput {...props} {...dateInput} />
  if (kind === 'time') return <TextInput {...props} {...timeInput} />
  if (kind === 'account' || kind === 'rule' || kind === 'call') {
    return (
      <>
        <TextInput {...props} list={suggestionsId(kind)} autoComplete="off" />
        <Suggestions kind={kind} />
      </>
    )
  }
  return <TextInput {...props} inputMode={kind === 'amount' ? 'decimal' : 'text'} />
}

/** A day, or a time of day in UTC. */
const timeInput = {
  placeholder: 'YYYY-MM-DD HH:MM',
  pattern: String.raw`\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+\-]\d{2}:\d{2})?)?`,
  title: 'A day or a time in UTC, such as 2026-01-31 or 2026-01-31 14:30',
} as const

const hourMs = 3_600_000
const periods = [
  { label: 'Last hour', ms: hourMs },
  { label: 'Last 24 hours', ms: 24 * hourMs },
  { label: 'Last 7 days', ms: 7 * 24 * hourMs },
  { label: 'Last 30 days', ms: 30 * 24 * hourMs },
] as const

function Period({ onPick }: { readonly onPick: (from: string) => void }) {
  return (
    <NativeSelect
      size="xs"
      label="Period"
      defaultValue=""
      data={['', ...periods.map(({ label }) => label)].map((label) => ({
        value: label,
        label: label || 'Choose…',
      }))}
      onChange={({ currentTarget: { value } }) => {
        const period = periods.find(({ label }) => label === value)
        if (period !== undefined) onPick(new Date(Date.now() - period.ms).toISOString())
      }}
    />
  )
}

function asText(value: FormDataEntryValue | null): string {
  return typeof value === 'string' ? value.trim() : ''
}
