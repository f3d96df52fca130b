// What may be typed in a filter: the accounts, or the rules and calls of the last week.
import { useQuery } from '@tanstack/react-query'
import { hub } from '../session/session.ts'

export type Suggested = 'account' | 'rule' | 'call'

const accountsMax = 200

export const suggestionsId = (kind: Suggested) => `suggested-${kind}`

export function Suggestions({ kind }: { readonly kind: Suggested }) {
  const { data } = useQuery({
    queryKey: ['suggestions', kind],
    queryFn: () => readSuggestions(kind),
    staleTime: 60_000,
  })
  return (
    <datalist id={suggestionsId(kind)}>
      {(data ?? []).map(({ value, label }) => (
        <option key={value} value={value} label={label} />
      ))}
    </datalist>
  )
}

async function readSuggestions(kind: Suggested) {
  if (kind === 'account') {
    const query = { limit: accountsMax }
    const { items } = await hub.get('/operator/account', { params: { query } })
    return items.map(({ id, name }) => ({
      value: id,
      label: name === null ? id : `${id} (${name})`,
    }))
  }
  const query = { span: 'week' } as const
  const { refusals, latency } = await hub.get('/operator/today', { params: { query } })
  const names =
    kind === 'rule'
      ? refusals.byRule.map(({ rule }) => rule)
      : latency.map(({ operation }) => operation).filter((name) => name !== '*')
  return names.toSorted().map((value) => ({ value, label: value }))
}
