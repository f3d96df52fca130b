// Everything that happened to a record, the newest first: what changed, who caused it, and at which time
// of the source.
import { Button } from '@mantine/core'
import type { Schemas } from 'bthub-client'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Changes } from './changes.tsx'
import { Failure } from './failure.tsx'
import { actorText } from './format.ts'
import { Label } from './labels.tsx'
import { Section } from './page.tsx'
import { Loading } from './states.tsx'
import { Time } from './time.tsx'
import { hub } from '../session/session.ts'

type Version = Schemas['AccountVersion']
type Props = {
  readonly kind: 'invoice' | 'quote' | 'customer' | 'company'
  readonly accountId: string
  readonly id: string
}

export function History({ kind, accountId, id }: Props) {
  const history = useInfiniteQuery({
    queryKey: ['history', kind, accountId, id],
    queryFn: async ({ pageParam }) => {
      const query = pageParam === '' ? {} : { cursor: pageParam }
      const path = `/operator/account/{accountId}/${kind}/{id}/history` as const
      const answer = await hub.get(path, { params: { path: { accountId, id }, query } })
      // With `at` it would be the record of then.
      return 'items' in answer ? answer : { items: [], nextCursor: null }
    },
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
  })
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage } = history
  return (
    <Section title="History">
      {data === undefined && error === null ? <Loading what="The history" /> : null}
      {error === null ? null : <Failure error={error} />}
      <ol className="timeline">
        {data?.pages
          .flatMap(({ items }) => items)
          .map((version) => (
            <Entry key={version.seq} version={version} accountId={accountId} />
          ))}
      </ol>
      {hasNextPage ? (
        <Button
          size="xs"
          variant="default"
          loading={isFetchingNextPage}
          onClick={() => void fetchNextPage()}
        >
          Show more
        </Button>
      ) : null}
    </Section>
  )
}

function Entry({ version, accountId }: { readonly version: Version; readonly accountId: string }) {
  const { operationId, status, sourceModifiedDate, actor } = version
  return (
    <li>
      <div className="row">
        <strong>{version.type}</strong>
        {status === null ? null : <Label>{status}</Label>}
        <Time at={version.at} />
        <span>by {actorText(actor)}</span>
        {actor.reason === null ? null : <span>“{actor.reason}”</span>}
      </div>
      <p className="quiet">
        Version {version.version} of the source, {version.hubVersion} of the hub
        {sourceModifiedDate === null ? null : `, source time ${sourceModifiedDate}`},{' '}
        <Link to="/operations/$accountId/$id" params={{ accountId, id: operationId }}>
          the operation
        </Link>
      </p>
      <Changes changes={version.changes} />
    </li>
  )
}
