// The customer source of an account and its imports.
import type { Schemas } from 'bthub-client'
import { HubRefusal } from 'bthub-client'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { ActionButton } from '../../components/action-button.tsx'
import { actorText, countText } from '../../components/format.ts'
import { ImportLabel } from './import-label.tsx'
import { List } from '../../components/list.tsx'
import { Facts, Page, Section } from '../../components/page.tsx'
import { Empty, Loaded } from '../../components/states.tsx'
import { Time } from '../../components/time.tsx'
import { hub } from '../../session/session.ts'
import { SetSource } from './set-source.tsx'

type Source = Schemas['CustomerSource']

const refreshMs = 2_000

export function CustomerImports() {
  const { accountId = '' } = useParams({ strict: false })
  const params = { path: { accountId } }
  const source = useQuery({
    queryKey: ['customer-source', accountId],
    queryFn: () => readSource(accountId),
  })
  return (
    <Page
      title={`Customer imports of ${accountId}`}
      aside={
        <Link to="/accounts/$accountId" params={{ accountId }}>
          Account {accountId}
        </Link>
      }
    >
      <Loaded query={source} what="Source">
        {(found) => <SourceSection accountId={accountId} source={found} />}
      </Loaded>
      <List
        name="customer-imports"
        label="Imports"
        filters={[]}
        refreshMs={refreshMs}
        empty="No imports yet."
        load={(query) =>
          hub.get('/operator/account/{accountId}/customer-import', { params: { ...params, query } })
        }
        rowKey={({ id }) => id}
        columns={[
          {
            name: 'Started',
            cell: ({ id, startedAt }) => (
              <Link to="/accounts/$accountId/imports/$id" params={{ accountId, id }}>
                <Time at={startedAt} />
              </Link>
            ),
          },
          { name: 'Status', cell: (one) => <ImportLabel of={one} /> },
          { name: 'Ended', cell: ({ endedAt }) => <Time at={endedAt} /> },
          {
            name: 'By',
            cell: ({ actor }) => (actor === null ? 'the accounting system' : actorText(actor)),
          },
          { name: 'Pages', isNumber: true, cell: ({ pages }) => countText(pages) },
          {
            name: 'Created',
            isNumber: true,
            cell: ({ customers }) => countText(customers.created),
          },
          {
            name: 'Updated',
            isNumber: true,
            cell: ({ customers }) => countText(customers.updated),
          },
          {
            name: 'Refused',
            isNumber: true,
            cell: ({ customers }) => countText(customers.refused),
          },
          {
            name: 'Failure',
            cell: ({ failureReason, failure }) => failureReason ?? failure ?? '–',
          },
        ]}
      />
    </Page>
  )
}

async function readSource(accountId: string): Promise<Source | null> {
  try {
    const params = { path: { accountId } }
    return await hub.get('/operator/account/{accountId}/customer-source', { params })
  } catch (error) {
    if (error instanceof HubRefusal && error.rule === 'customer_source_not_found') return null
    throw error
  }
}

type SourceProps = { readonly accountId: string; readonly source: Source | null }

function SourceSection({ accountId, source }: SourceProps) {
  return (
    <Section
      title="Customer source"
      aside={
        <div className="row">
          <SetSource accountId={accountId} url={source?.url ?? ''} />
          {source === null ? null : <DeleteSource accountId={accountId} />}
          <StartImport accountId={accountId} hasSource={source !== null} />
        </div>
      }
    >
      {source === null ? (
        <Empty>No source set. Set one to import customers from the accounting system.</Empty>
      ) : (
        <Facts
          facts={[
            ['URL', source.url],
            ['Request headers', Object.keys(source.headers).join(', ') || 'none'],
            ['Last changed', <Time key="t" at={source.changedAt} />],
          ]}
        />
      )}
    </Section>
  )
}

function DeleteSource({ accountId }: Pick<SourceProps, 'accountId'>) {
  return (
    <ActionButton
      label="Delete source"
      title={`Delete the customer source of ${accountId}`}
      isDangerous
      effect={
        <p>Deletes the URL and headers for good. Imported customers and past imports are kept.</p>
      }
      run={async () => {
        const params = { path: { accountId } }
        await hub.delete('/operator/account/{accountId}/customer-source', { params })
        return 'Source deleted.'
      }}
    />
  )
}

type StartProps = { readonly accountId: string; readonly hasSource: boolean }

function StartImport({ accountId, hasSource }: StartProps) {
  return (
    <ActionButton
      label="Import now"
      title={`Import customers into ${accountId}`}
      obstacle={hasSource ? null : 'Set a source first.'}
      effect={<p>Imports all customers, page by page. Unchanged customers stay as they are.</p>}
      run={async () => {
        const params = { path: { accountId } }
        await hub.post('/operator/account/{accountId}/customer-import', { params })
        return 'Import started.'
      }}
    />
  )
}
