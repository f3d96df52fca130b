// The page of a customer import.
import type { Schemas } from 'bthub-client'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { ActionButton } from '../../components/action-button.tsx'
import { DataTable } from '../../components/data-table.tsx'
import { actorText, countText, durationText } from '../../components/format.ts'
import { ImportLabel } from './import-label.tsx'
import { Facts, Page, Section } from '../../components/page.tsx'
import { Empty, Loaded } from '../../components/states.tsx'
import { Time } from '../../components/time.tsx'
import { hub } from '../../session/session.ts'

type Import = Schemas['CustomerImport']
type Props = { readonly found: Import; readonly accountId: string }

const refreshMs = 1_000

export function CustomerImport() {
  const { accountId = '', id = '' } = useParams({ strict: false })
  const params = { path: { accountId, id } }
  const one = useQuery({
    queryKey: ['customer-import', accountId, id],
    queryFn: () => hub.get('/operator/account/{accountId}/customer-import/{id}', { params }),
    refetchInterval: ({ state: { data } }) => (data?.status === 'running' ? refreshMs : false),
  })
  const { data } = one
  return (
    <Page
      title="Customer import"
      aside={
        <>
          {data === undefined ? null : <ImportLabel of={data} />}
          {data?.status === 'running' ? <CancelImport accountId={accountId} id={id} /> : null}
          <Link to="/accounts/$accountId/imports" params={{ accountId }}>
            All imports of {accountId}
          </Link>
        </>
      }
    >
      <Loaded query={one} what="Import">
        {(found) => (
          <>
            <ImportFacts found={found} accountId={accountId} />
            <Refused found={found} accountId={accountId} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function CancelImport({ accountId, id }: { readonly accountId: string; readonly id: string }) {
  return (
    <ActionButton
      label="Cancel import"
      isDangerous
      effect={<p>Customers imported so far are kept. Nothing more is imported.</p>}
      run={async () => {
        const params = { path: { accountId, id } }
        const path = '/operator/account/{accountId}/customer-import/{id}/cancel'
        await hub.put(path, { params })
        return 'Import canceled.'
      }}
    />
  )
}

function ImportFacts({ found }: Props) {
  const { customers, startedAt, endedAt, failures, failureReason, failure } = found
  const untilMs = endedAt === null ? Date.now() : Date.parse(endedAt)
  return (
    <Section title={found.status === 'running' ? 'Progress' : 'Result'}>
      <Facts
        facts={[
          ['Pages', countText(found.pages)],
          ['Created', countText(customers.created)],
          ['Updated', countText(customers.updated)],
          ['Unchanged', countText(customers.unchanged)],
          ['Superseded', countText(customers.superseded)],
          ['Refused', countText(customers.refused)],
          ['Started', <Time key="s" at={startedAt} />],
          ['Ended', <Time key="e" at={endedAt} />],
          ['Duration', durationText(Math.max(0, untilMs - Date.parse(startedAt)))],
          ['By', found.actor === null ? 'the accounting system' : actorText(found.actor)],
          ['Consecutive failures', countText(failures)],
          ['Failure', failureReason ?? failure],
          ['ID', found.id],
        ]}
      />
    </Section>
  )
}

function Refused({ found: { faults, customers }, accountId }: Props) {
  return (
    <Section title={`Refused (${countText(customers.refused)})`}>
      {faults.length === 0 ? (
        <Empty>No refused customers.</Empty>
      ) : (
        <DataTable
          label="Refused"
          rows={faults}
          rowKey={({ operationId }) => operationId}
          columns={[
            { name: 'Page', isNumber: true, cell: ({ page }) => countText(page) },
            { name: 'Row', isNumber: true, cell: ({ index }) => countText(index + 1) },
            { name: 'Customer', cell: ({ id }) => id ?? '–' },
            { name: 'Reason', isText: true, cell: ({ reason }) => reason },
            {
              name: 'Operation',
              cell: ({ operationId: id }) => (
                <Link to="/operations/$accountId/$id" params={{ accountId, id }}>
                  View
                </Link>
              ),
            },
          ]}
        />
      )}
      <Reasons faults={faults} />
      {faults.length < customers.refused ? (
        <p className="quiet">
          Only the first {countText(faults.length)} are shown here. See the{' '}
          <Link to="/operations" search={{ accountId, verdict: 'refused' }}>
            refused operations
          </Link>{' '}
          for the rest.
        </p>
      ) : null}
    </Section>
  )
}

/** Each reason with how often it is among those shown, when there are repetitions. */
function Reasons({ faults }: Pick<Import, 'faults'>) {
  const counts = new Map<string, number>()
  for (const { reason } of faults) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  if (counts.size === faults.length) return null
  const sorted = [...counts].toSorted(([, a], [, b]) => b - a)
  return (
    <>
      <h3>Reasons</h3>
      <ul>
        {sorted.map(([reason, count]) => (
          <li key={reason}>
            {countText(count)} × {reason}
          </li>
        ))}
      </ul>
    </>
  )
}
