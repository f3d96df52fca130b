// The dashboard.
import type { Schemas } from 'bthub-client'
import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { countText } from '../../components/format.ts'
import { Page, Section } from '../../components/page.tsx'
import type { Search } from '../../components/search.ts'
import { Loaded } from '../../components/states.tsx'
import { useNewWrites } from '../../components/use-new-writes.ts'
import { hub } from '../../session/session.ts'
import { DifferingBooks } from './differing-books.tsx'
import { FirstSteps } from './first-steps.tsx'
import { Figures } from './figures.tsx'
import { Latency } from './latency.tsx'
import { LostEvents } from './lost-events.tsx'
import { Refusals } from './refusals.tsx'
import { InactiveAccounts } from './inactive-accounts.tsx'
import { FailingEndpoints } from './failing-endpoints.tsx'
import { WritesChart } from './writes-chart.tsx'

export type TodayData = Schemas['Today']

const timeRanges = [
  ['hour', 'Hour'],
  ['day', 'Day'],
  ['week', 'Week'],
] as const

export function Today() {
  const { span }: Search = useSearch({ strict: false })
  const [range] = timeRanges.find(([name]) => name === span) ?? timeRanges[1]
  const today = useQuery({
    queryKey: ['today', range],
    queryFn: () => hub.get('/operator/today', { params: { query: { span: range } } }),
    // Queues change without writes.
    refetchInterval: 30_000,
  })
  useNewWrites(() => void today.refetch())
  return (
    <Page title="Today">
      <nav className="tabs" aria-label="Time range">
        {timeRanges.map(([name, label]) => (
          <Link
            key={name}
            to="/"
            search={{ span: name }}
            aria-current={name === range ? 'page' : undefined}
          >
            {label}
          </Link>
        ))}
      </nav>
      <FirstSteps />
      <Loaded query={today} what="Today">
        {(data) => (
          <>
            <LostEvents today={data} />
            <Figures today={data} />
            <Section title={`Writes by verdict (${countText(totalOf(data))})`}>
              <WritesChart today={data} />
            </Section>
            <div className="two">
              <div>
                <Refusals today={data} />
                <FailingEndpoints today={data} />
                <InactiveAccounts today={data} />
                <DifferingBooks today={data} />
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
