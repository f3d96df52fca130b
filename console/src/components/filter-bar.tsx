// Filters are part of the address, so that a filtered list can be shared.
import { Button, NativeSelect, TextInput } from '@mantine/core'
import type { SubmitEvent } from 'react'
import { dateInput } from './form-field.tsx'
import type { Search } from './search.ts'

type Choice = string | { readonly value: string; readonly label: string }

export type Filter = {
  readonly name: string
  readonly label: string
  /** Text by default. */
  readonly kind?: 'date' | 'amount' | { readonly oneOf: readonly Choice[] }
}

type Props = {
  readonly filters: readonly Filter[]
  readonly search: Search
  readonly onSearch: (search: Search) => void
}

export function FilterBar({ filters, search, onSearch }: Props) {
  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const values = filters.map(({ name }) => [name, asText(form.get(name))] as const)
    onSearch(Object.fromEntries(values.filter(([, value]) => value !== '')))
  }
  const isSet = filters.some(({ name }) => search[name] !== undefined)
  return (
    // Remounts when the address changes, so that it shows the current filters.
    <form className="filters" role="search" key={JSON.stringify(search)} onSubmit={submit}>
      {filters.map((filter) => (
        <FilterInput key={filter.name} filter={filter} value={search[filter.name] ?? ''} />
      ))}
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

function FilterInput({ filter, value }: { readonly filter: Filter; readonly value: string }) {
  const { name, label, kind } = filter
  const props = { name, label, defaultValue: value, size: 'xs' } as const
  if (typeof kind === 'object') {
    const data = [
      { value: '', label: 'Any' },
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
  return <TextInput {...props} inputMode={kind === 'amount' ? 'decimal' : 'text'} />
}

function asText(value: FormDataEntryValue | null): string {
  return typeof value === 'string' ? value.trim() : ''
}
