// One pull of customers: how far it is, what became of each, and the rows that were refused, with why.
import type { Schemas } from 'bthub-client'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { ActButton } from '../../parts/act-button.tsx'
import { DataTable } from '../../parts/data-table.tsx'
import { actorText, countText, durationText } from '../../parts/format.ts'
import { Label } from '../../parts/labels.tsx'
import { Facts, Page, Section } from '../../parts/page.tsx'
import { Empty, Loaded } from '../../parts/states.tsx'
import { Time } from '../../parts/time.tsx'
import { hub } from '../../session/session.ts'

type Import = Schemas['CustomerImport']
type Props = { readonly found: Import; readonly accountId: string }

const everyMs = 1_000

export function CustomerImport() {
  const { accountId = '', id = '' } = useParams({ strict: false })
  const params = { path: { accountId, id } }
  const one = useQuery({
    queryKey: ['customer-import', accountId, id],
    queryFn: () => hub.get('/operator/account/{accountId}/customer-import/{id}', { params }),
    refetchInterval: ({ state: { data } }) => (data?.status === 'running' ? everyMs : false),
  })
  const { data } = one
  return (
    <Page
      title="Import of customers"
      aside={
        <>
          {data === undefined ? null : <Label>{data.status}</Label>}
          {data?.status === 'running' ? <CancelImport accountId={accountId} id={id} /> : null}
          <Link to="/accounts/$accountId/imports" params={{ accountId }}>
            all imports of {accountId}
          </Link>
        </>
      }
    >
      <Loaded query={one} what="The import">
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
    <ActButton
      label="Cancel"
      title="Cancel the import"
      isDangerous
      effect={<p>What it has brought stays; no more follows.</p>}
      act={async () => {
        const params = { path: { accountId, id } }
        const path = '/operator/account/{accountId}/customer-import/{id}/cancel'
        await hub.put(path, { params })
        return 'The import was canceled.'
      }}
    />
  )
}

function ImportFacts({ found }: Props) {
  const { customers, startedAt, endedAt, failures, failureReason, failure } = found
  const untilMs = endedAt === null ? Date.now() : Date.parse(endedAt)
  return (
    <Section title={found.status === 'running' ? 'How far it is' : 'What became of it'}>
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
          ['Took', durationText(Math.max(0, untilMs - Date.parse(startedAt)))],
          ['By', found.actor === null ? 'the account’s key' : actorText(found.actor)],
          ['Failures in a row', countText(failures)],
          ['Failure', failureReason ?? failure],
          ['Id', found.id],
        ]}
      />
    </Section>
  )
}

function Refused({ found: { faults, customers }, accountId }: Props) {
  return (
    <Section title={`Refused (${countText(customers.refused)})`}>
      {faults.length === 0 ? (
        <Empty>No customer was refused.</Empty>
      ) : (
        <DataTable
          label="Refused"
          rows={faults}
          rowKey={({ operationId }) => operationId}
          columns={[
            { name: 'Page', isNumber: true, cell: ({ page }) => countText(page) },
            { name: 'Row', isNumber: true, cell: ({ index }) => countText(index) },
            { name: 'Customer', cell: ({ id }) => id ?? '–' },
            { name: 'Why', cell: ({ reason }) => reason },
            {
              name: 'Operation',
              cell: ({ operationId: id }) => (
                <Link to="/operations/$accountId/$id" params={{ accountId, id }}>
                  open
                </Link>
              ),
            },
          ]}
        />
      )}
      {faults.length < customers.refused ? (
        <p className="quiet">
          Only the first {countText(faults.length)} are kept with the import; the rest stand among
          the{' '}
          <Link to="/operations" search={{ accountId, verdict: 'refused' }}>
            refused operations
          </Link>
          .
        </p>
      ) : null}
    </Section>
  )
}
