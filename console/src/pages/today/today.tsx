// How the hub is today: what came in and what became of it, what waits, and what is in trouble. Each figure and
// each chart leads to the list behind it.
import type { Schemas } from 'bthub-client'
import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { countText } from '../../parts/format.ts'
import { Page, Section } from '../../parts/page.tsx'
import type { Search } from '../../parts/search.ts'
import { Loaded } from '../../parts/states.tsx'
import { useNewWrites } from '../../parts/use-new-writes.ts'
import { hub } from '../../session/session.ts'
import { Figures } from './figures.tsx'
import { Latency } from './latency.tsx'
import { Refusals } from './refusals.tsx'
import { Silent } from './silent.tsx'
import { Trouble } from './trouble.tsx'
import { WritesChart } from './writes-chart.tsx'

export type TodayData = Schemas['Today']

const spans = [
  ['hour', 'Hour'],
  ['day', 'Day'],
  ['week', 'Week'],
] as const

export function Today() {
  const { span: said }: Search = useSearch({ strict: false })
  const [span] = spans.find(([name]) => name === said) ?? spans[1]
  const today = useQuery({
    queryKey: ['today', span],
    queryFn: () => hub.get('/operator/today', { params: { query: { span } } }),
    // Writes tell of themselves; what waits may change without any.
    refetchInterval: 30_000,
  })
  useNewWrites(() => void today.refetch())
  return (
    <Page title="Today">
      <nav className="tabs" aria-label="Span of time">
        {spans.map(([name, label]) => (
          <Link
            key={name}
            to="/"
            search={{ span: name }}
            aria-current={name === span ? 'page' : undefined}
          >
            {label}
          </Link>
        ))}
      </nav>
      <Loaded query={today} what="Today">
        {(data) => (
          <>
            <Figures today={data} />
            <Section title={`Writes by verdict (${countText(totalOf(data))})`}>
              <WritesChart today={data} />
            </Section>
            <div className="two">
              <div>
                <Refusals today={data} />
                <Trouble today={data} />
                <Silent today={data} />
              </div>
              <Latency today={data} />
            </div>
          </>
        )}
      </Loaded>
    </Page>
  )
}

function totalOf({ writes }: TodayData): number {
  return writes.reduce((sum, { applied, unchanged, superseded, refused }) => {
    return sum + applied + unchanged + superseded + refused
  }, 0)
}
