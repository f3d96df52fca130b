// The history of a record, newest first.
import { Button } from '@mantine/core'
import type { Schemas } from 'bthub-client'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Changes } from './changes.tsx'
import { ErrorAlert } from './error-alert.tsx'
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
      // Only a call with `at` answers a record instead of a list.
      return 'items' in answer ? answer : { items: [], nextCursor: null }
    },
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
  })
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage } = history
  return (
    <Section title="History">
      {data === undefined && error === null ? <Loading what="History" /> : null}
      {error === null ? null : <ErrorAlert error={error} />}
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
        Source version {version.version} · hub version {version.hubVersion}
        {sourceModifiedDate === null ? null : ` · source time ${sourceModifiedDate}`} ·{' '}
        <Link to="/operations/$accountId/$id" params={{ accountId, id: operationId }}>
          Operation
        </Link>
      </p>
      <Changes changes={version.changes} />
    </li>
  )
}
