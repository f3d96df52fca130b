// The query of a page's address: texts, whatever they look like.

export type Search = Readonly<Record<string, string | undefined>>

export function parseSearch(text: string): Search {
  return Object.fromEntries(new URLSearchParams(text))
}

export function stringifySearch(search: Record<string, unknown>): string {
  const said = Object.entries(search).flatMap(([name, value]) => {
    return typeof value === 'string' && value !== '' ? [[name, value] as [string, string]] : []
  })
  return said.length === 0 ? '' : `?${new URLSearchParams(said).toString()}`
}
