// What can be done with a whole list: saved filters and exports.
import { Button, TextInput } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState, type SubmitEvent } from 'react'
import { useAnnounce } from './announcements.tsx'
import { errorText } from './error-alert.tsx'
import { exportMax, exportRows, type ExportForm } from './export.ts'
import { countText } from './format.ts'
import { Popup } from './popup.tsx'
import type { Search } from './search.ts'

type Saved = Readonly<Record<string, Search>>

/** Stored in the browser for each list. */
export function SavedFilters({ list, search }: { readonly list: string; readonly search: Search }) {
  const key = `bthub-filters-${list}`
  const [saved, setSaved] = useState<Saved>(() => read(key))
  const set = (next: Saved) => {
    localStorage.setItem(key, JSON.stringify(next))
    setSaved(next)
  }
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const name = new FormData(event.currentTarget).get('name')
    if (typeof name !== 'string' || name.trim() === '') return
    const { cursor: _, ...filters } = search
    set({ ...saved, [name.trim()]: filters })
    event.currentTarget.reset()
  }
  return (
    <Popup label="Saved filters">
      {Object.entries(saved).map(([name, filters]) => (
        <div key={name} className="row">
          <Link to="." search={filters}>
            {name}
          </Link>
          <Button
            size="compact-xs"
            variant="default"
            aria-label={`Forget ${name}`}
            onClick={() => {
              const { [name]: _, ...others } = saved
              set(others)
            }}
          >
            Forget
          </Button>
        </div>
      ))}
      <form className="row" onSubmit={submit}>
        <TextInput size="xs" name="name" aria-label="Name of the filters" placeholder="Name" />
        <Button type="submit" size="xs" variant="default">
          Save current filters
        </Button>
      </form>
    </Popup>
  )
}

function read(key: string): Saved {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '{}') as Saved
  } catch {
    return {}
  }
}

type ExportProps = {
  readonly name: string
  readonly load: Parameters<typeof exportRows>[2]
}

export function Export({ name, load }: ExportProps) {
  const announce = useAnnounce()
  const [busy, setBusy] = useState<ExportForm | null>(null)
  const start = async (form: ExportForm) => {
    setBusy(form)
    try {
      const { count, isCut } = await exportRows(name, form, load)
      announce(`${isCut ? 'The first ' : ''}${countText(count)} rows exported.`)
    } catch (error) {
      announce(errorText(error))
    }
    setBusy(null)
  }
  return (
    <Popup label="Export">
      <p className="quiet">All pages with these filters, at most {countText(exportMax)} rows.</p>
      <div className="row">
        {(['csv', 'ndjson'] as const).map((form) => (
          <Button
            key={form}
            size="xs"
            variant="default"
            loading={busy === form}
            onClick={() => void start(form)}
          >
            {form.toUpperCase()}
          </Button>
        ))}
      </div>
    </Popup>
  )
}
