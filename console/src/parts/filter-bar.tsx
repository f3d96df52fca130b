// The filters of a list. What is set stands in the address, so that a list can be sent to a colleague.
import { Button, NativeSelect, TextInput } from '@mantine/core'
import type { SubmitEvent } from 'react'
import { dayInput } from './form-field.tsx'
import type { Search } from './search.ts'

type Choice = string | { readonly value: string; readonly label: string }

export type Filter = {
  readonly name: string
  readonly label: string
  /** A text unless it says otherwise. */
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
    const said = new FormData(event.currentTarget)
    const values = filters.map(({ name }) => [name, asText(said.get(name))] as const)
    onSearch(Object.fromEntries(values.filter(([, value]) => value !== '')))
  }
  const isSet = filters.some(({ name }) => search[name] !== undefined)
  return (
    // Made anew when the address changes, so that it always shows what is set.
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
        // Made anew when its choices come later than the page: only then one of them can be set.
        key={data.length}
        data={data}
        onChange={(event) => event.currentTarget.form?.requestSubmit()}
      />
    )
  }
  if (kind === 'date') return <TextInput {...props} {...dayInput} />
  return <TextInput {...props} inputMode={kind === 'amount' ? 'decimal' : 'text'} />
}

function asText(value: FormDataEntryValue | null): string {
  return typeof value === 'string' ? value.trim() : ''
}
