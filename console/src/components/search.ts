// Query parameters stay text; the router's default would parse them as JSON.

export type Search = Readonly<Record<string, string | undefined>>

export function parseSearch(text: string): Search {
  return Object.fromEntries(new URLSearchParams(text))
}

export function stringifySearch(search: Record<string, unknown>): string {
  const entries = Object.entries(search).flatMap(([name, value]) => {
    return typeof value === 'string' && value !== '' ? [[name, value] as [string, string]] : []
  })
  return entries.length === 0 ? '' : `?${new URLSearchParams(entries).toString()}`
}
