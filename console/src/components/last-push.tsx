// The last push of a record that was not applied, with its reason.
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Banner } from './banner.tsx'
import { explanationOf } from './explanation.ts'
import { Label } from './labels.tsx'
import { Time } from './time.tsx'
import { readTimeline, type TimelineEntry, type TimelineOf } from './timeline-of.ts'

/** Of the newest applied changes, some are an operator's or the hub's. */
const appliedMax = 20

export function LastPush(of: TimelineOf) {
  const { accountId, kind, id } = of
  const { data } = useQuery({
    queryKey: ['last-push', kind, accountId, id],
    queryFn: () => readPushes(of),
  })
  if (data === undefined || data.rejected === null) return null
  const { rejected, accepted } = data
  const isResolved = accepted !== null && accepted.operationId > rejected.operationId
  const tone = isResolved ? 'plain' : rejected.verdict === 'refused' ? 'bad' : 'busy'
  return (
    <Banner
      tone={tone}
      title={
        <>
          {isResolved ? 'An earlier push was' : 'The last push was'}{' '}
          <Label>{rejected.verdict}</Label> <Time at={rejected.at} />
        </>
      }
    >
      <p>{explanationOf(rejected)}</p>
      <p className="row">
        <Link to="/operations/$accountId/$id" params={{ accountId, id: rejected.operationId }}>
          Request and reason
        </Link>
        {isResolved ? (
          <span className="quiet">
            A later push was <Label>{accepted.verdict}</Label> <Time at={accepted.at} />
          </span>
        ) : null}
      </p>
    </Banner>
  )
}

async function readPushes(of: TimelineOf) {
  const newest = async (verdict: TimelineEntry['verdict'], limit = 1) => {
    const { items } = await readTimeline(of, { verdict, limit })
    return items.filter(({ actor }) => actor.kind === 'source')
  }
  const [refused, superseded, unchanged, applied] = await Promise.all([
    newest('refused'),
    newest('superseded'),
    newest('unchanged'),
    newest('applied', appliedMax),
  ])
  return {
    rejected: newestOf([...refused, ...superseded]),
    accepted: newestOf([...unchanged, ...applied]),
  }
}

/** Operation ids are ordered by time. */
function newestOf(entries: readonly TimelineEntry[]): TimelineEntry | null {
  return entries.toSorted((a, b) => (a.operationId < b.operationId ? 1 : -1))[0] ?? null
}
