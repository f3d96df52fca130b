// Where an account's customers are pulled from, and each pull of them: begun here, watched while it runs.
import type { Schemas } from 'bthub-client'
import { HubRefusal } from 'bthub-client'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { ActButton } from '../../parts/act-button.tsx'
import { actorText, countText } from '../../parts/format.ts'
import { Label } from '../../parts/labels.tsx'
import { List } from '../../parts/list.tsx'
import { Facts, Page, Section } from '../../parts/page.tsx'
import { Empty, Loaded } from '../../parts/states.tsx'
import { Time } from '../../parts/time.tsx'
import { hub } from '../../session/session.ts'
import { SetSource } from './set-source.tsx'

type Source = Schemas['CustomerSource']

const everyMs = 2_000

export function CustomerImports() {
  const { accountId = '' } = useParams({ strict: false })
  const params = { path: { accountId } }
  const source = useQuery({
    queryKey: ['customer-source', accountId],
    queryFn: () => readSource(accountId),
  })
  return (
    <Page
      title={`Customers pulled into ${accountId}`}
      aside={
        <Link to="/accounts/$accountId" params={{ accountId }}>
          the account
        </Link>
      }
    >
      <Loaded query={source} what="The source">
        {(found) => <SourceSection accountId={accountId} source={found} />}
      </Loaded>
      <List
        name="customer-imports"
        label="Imports"
        filters={[]}
        everyMs={everyMs}
        empty="Customers were never pulled into this account."
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
          { name: 'Status', cell: ({ status }) => <Label>{status}</Label> },
          { name: 'Ended', cell: ({ endedAt }) => <Time at={endedAt} /> },
          {
            name: 'By',
            cell: ({ actor }) => (actor === null ? 'the account’s key' : actorText(actor)),
          },
          { name: 'Pages', isNumber: true, cell: ({ pages }) => countText(pages) },
          { name: 'New', isNumber: true, cell: ({ customers }) => countText(customers.created) },
          {
            name: 'Changed',
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

/** `null` when there is none. */
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
      title="Where they come from"
      aside={
        <div className="row">
          <SetSource accountId={accountId} url={source?.url ?? ''} />
          {source === null ? null : <DeleteSource accountId={accountId} />}
          <StartImport accountId={accountId} hasSource={source !== null} />
        </div>
      }
    >
      {source === null ? (
        <Empty>No source is set: the account pushes its customers, or none.</Empty>
      ) : (
        <Facts
          facts={[
            ['URL', source.url],
            ['Headers sent along', Object.keys(source.headers).join(', ') || 'none'],
            ['Set', <Time key="t" at={source.changedAt} />],
          ]}
        />
      )}
    </Section>
  )
}

function DeleteSource({ accountId }: Pick<SourceProps, 'accountId'>) {
  return (
    <ActButton
      label="Delete source"
      title={`Delete where customers of ${accountId} come from`}
      isDangerous
      effect={
        <p>Its URL and headers are gone for good; what was pulled, and past imports, stay.</p>
      }
      act={async () => {
        const params = { path: { accountId } }
        await hub.delete('/operator/account/{accountId}/customer-source', { params })
        return 'The source was deleted.'
      }}
    />
  )
}

type StartProps = { readonly accountId: string; readonly hasSource: boolean }

function StartImport({ accountId, hasSource }: StartProps) {
  return (
    <ActButton
      label="Pull now"
      title={`Pull customers into ${accountId}`}
      obstacle={hasSource ? null : 'There is no source to pull from.'}
      effect={<p>All customers are pulled page by page. What is the same stays as it is.</p>}
      act={async () => {
        const params = { path: { accountId } }
        await hub.post('/operator/account/{accountId}/customer-import', { params })
        return 'The import has started.'
      }}
    />
  )
}
