// What operators did to accounts, keys, policies and the hub itself: who, when and why. What they did to records
// stands with those, and in the operations.
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Schemas } from 'bthub-client'
import type { Column } from '../../parts/data-table.tsx'
import type { Filter } from '../../parts/filter-bar.tsx'
import { valueText } from '../../parts/format.ts'
import { List } from '../../parts/list.tsx'
import { Page } from '../../parts/page.tsx'
import { Time } from '../../parts/time.tsx'
import { hub } from '../../session/session.ts'

type Act = Schemas['Act']

const columns: readonly Column<Act>[] = [
  { name: 'At', cell: ({ at }) => <Time at={at} /> },
  { name: 'Act', cell: ({ name }) => <code>{name}</code> },
  {
    name: 'Account',
    cell: ({ accountId }) =>
      accountId === null ? (
        'the hub'
      ) : (
        <Link to="/accounts/$accountId" params={{ accountId }}>
          {accountId}
        </Link>
      ),
  },
  { name: 'Concerns', cell: ({ subject }) => subject ?? '–' },
  {
    name: 'By',
    cell: ({ actor: { id, name, kind } }) =>
      id === null ? (
        (name ?? kind)
      ) : (
        <Link to="/acts" search={{ operator: id }}>
          {name ?? id}
        </Link>
      ),
  },
  { name: 'Reason', cell: ({ actor }) => actor.reason ?? '–' },
  { name: 'Sent', cell: ({ details }) => <Details details={details} /> },
]

function Details({ details }: { readonly details: unknown }) {
  const text = valueText(details)
  if (text === '–' || text === 'none') return '–'
  return (
    <details>
      <summary>show</summary>
      <pre>{text}</pre>
    </details>
  )
}

/** What can be chosen: the key's id tells two of one name apart. */
function useOperators(): Filter {
  const keys = useQuery({
    queryKey: ['operator-keys'],
    queryFn: () => hub.get('/operator/key'),
  })
  const oneOf = (keys.data?.items ?? []).map(({ keyId, name }) => {
    return { value: keyId, label: `${name ?? 'without a name'} (${keyId})` }
  })
  return { name: 'operator', label: 'Operator', kind: { oneOf } }
}

export function ActList() {
  const operator = useOperators()
  return (
    <Page title="What operators did">
      <p className="quiet">
        To accounts, keys, policies and the hub itself. What was done to an invoice, a customer or a
        company stands in its history, with who did it and why.
      </p>
      <List
        name="acts"
        label="What operators did"
        filters={[
          operator,
          { name: 'name', label: 'Act' },
          { name: 'accountId', label: 'Account' },
          { name: 'from', label: 'From', kind: 'date' },
          { name: 'to', label: 'Before', kind: 'date' },
        ]}
        columns={columns}
        empty="Nobody has done anything yet."
        load={(query) => hub.get('/operator/act', { params: { query } })}
        rowKey={({ actId }) => actId}
      />
    </Page>
  )
}
