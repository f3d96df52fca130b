// The audit log.
import { Clip } from '../../components/clip.tsx'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Schemas } from 'bthub-client'
import type { Column } from '../../components/data-table.tsx'
import type { Filter } from '../../components/filter-bar.tsx'
import { valueText } from '../../components/format.ts'
import { List } from '../../components/list.tsx'
import { Page } from '../../components/page.tsx'
import { Time } from '../../components/time.tsx'
import { hub } from '../../session/session.ts'

type AuditEntry = Schemas['Act']

const columns: readonly Column<AuditEntry>[] = [
  { name: 'Time', cell: ({ at }) => <Time at={at} /> },
  { name: 'Action', cell: ({ name }) => <code>{name}</code> },
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
  { name: 'Subject', cell: ({ subject }) => <Clip>{subject}</Clip> },
  {
    name: 'By',
    cell: ({ actor: { id, name, kind } }) =>
      id === null ? (
        (name ?? kind)
      ) : (
        <Link to="/audit-log" search={{ operator: id }}>
          {name ?? id}
        </Link>
      ),
  },
  { name: 'Reason', isText: true, cell: ({ actor }) => actor.reason ?? '–' },
  { name: 'Details', cell: ({ details }) => <Details details={details} /> },
]

function Details({ details }: { readonly details: unknown }) {
  const text = valueText(details)
  if (text === '–' || text === 'none') return '–'
  return (
    <details>
      <summary>Show</summary>
      <pre>{text}</pre>
    </details>
  )
}

function useOperators(): Filter {
  const keys = useQuery({
    queryKey: ['operator-keys'],
    queryFn: () => hub.get('/operator/key'),
  })
  const oneOf = (keys.data?.items ?? []).map(({ keyId, name }) => {
    return { value: keyId, label: `${name ?? 'unnamed'} (${keyId})` }
  })
  return { name: 'operator', label: 'Operator', kind: { oneOf } }
}

export function AuditLog() {
  const operator = useOperators()
  return (
    <Page title="Audit log">
      <p className="quiet">
        Operator actions on accounts, keys, policies and the hub. Actions on an invoice, customer or
        company are in its history.
      </p>
      <List
        name="audit-log"
        label="Audit log"
        filters={[
          operator,
          { name: 'name', label: 'Action', kind: 'call' },
          { name: 'accountId', label: 'Account', kind: 'account' },
          { name: 'from', label: 'From', kind: 'time' },
          { name: 'to', label: 'Before', kind: 'time' },
        ]}
        columns={columns}
        empty="No audit entries yet."
        load={(query) => hub.get('/operator/act', { params: { query } })}
        rowKey={({ actId }) => actId}
      />
    </Page>
  )
}
