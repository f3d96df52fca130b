// How the amounts that an account pushes are rounded, by day.
import type { Schemas } from 'bthub-client'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { DataTable } from '../../components/data-table.tsx'
import { countText } from '../../components/format.ts'
import { Section } from '../../components/page.tsx'
import { StackedBars } from '../../components/stacked-bars.tsx'
import { Empty, Loaded } from '../../components/states.tsx'
import { publicPrefix } from '../../public-prefix.ts'
import { hub } from '../../session/session.ts'

type Profile = Schemas['RoundingProfile']
type Counts = Schemas['RoundingCounts']
type Class = keyof Counts
type Props = { readonly accountId: string }

const dayMinutes = 24 * 60

const labels: Readonly<Record<Class, string>> = {
  exact: 'Exact',
  amounts_rounded_apart: 'Amounts rounded apart',
  header_rounded_once: 'Header rounded once',
  half_up_per_line: 'Half up per line',
  up_or_down_per_line: 'Up or down per line',
  several_taxes_per_line: 'Several taxes per line',
  price_rounded: 'Price rounded',
  quantity_rounded: 'Quantity rounded',
  price_and_quantity_rounded: 'Price and quantity rounded',
  refused: 'Refused',
}
const classes = Object.keys(labels) as readonly Class[]

/** Classes that the chart shows together, the narrowest explanations first. */
const groups = [
  { name: 'Exact', color: 'chart-good', classes: ['exact'] },
  {
    name: 'Nearest cent',
    color: 'chart-plain',
    classes: ['amounts_rounded_apart', 'header_rounded_once', 'half_up_per_line'],
  },
  {
    name: 'Wider rounding',
    color: 'chart-busy',
    classes: [
      'up_or_down_per_line',
      'several_taxes_per_line',
      'price_rounded',
      'quantity_rounded',
      'price_and_quantity_rounded',
    ],
  },
  { name: 'Refused', color: 'chart-bad', classes: ['refused'] },
] as const satisfies readonly { name: string; color: string; classes: readonly Class[] }[]

export function RoundingProfile({ accountId }: Props) {
  const params = { path: { accountId } }
  const profile = useQuery({
    queryKey: ['rounding-profile', accountId],
    queryFn: () => hub.get('/operator/account/{accountId}/rounding-profile', { params }),
  })
  return (
    <Section
      title="Rounding"
      aside={
        <a href={`${publicPrefix}/docs/concepts/money#rounding-differences`}>About rounding</a>
      }
    >
      <Loaded query={profile} what="Rounding profile">
        {(found) => <Days profile={found} accountId={accountId} />}
      </Loaded>
    </Section>
  )
}

function Days({ profile, accountId }: Props & { readonly profile: Profile }) {
  const { total, days } = profile
  const navigate = useNavigate()
  const buckets = useMemo(() => days.map(bucketOf), [days])
  const onPick = useCallback(
    (from: string, to: string) =>
      void navigate({ to: '/operations', search: { accountId, from, to } }),
    [navigate, accountId],
  )
  const shown = classes.filter((name) => total[name] > 0)
  if (shown.length === 0)
    return <Empty>No amounts pushed in the last {countText(days.length)} days.</Empty>
  return (
    <>
      <ul className="legend">
        {groups.map(({ name, color, classes: of }) => (
          <li key={name}>
            <span className="swatch" data-color={color} aria-hidden="true" />
            {name}: {countText(sumOf(total, of))}
          </li>
        ))}
      </ul>
      <StackedBars
        label="Pushes by rounding, by day"
        series={groups}
        buckets={buckets}
        bucketMinutes={dayMinutes}
        onPick={onPick}
      />
      {days.some(({ isSample }) => isSample) ? (
        <p className="quiet">Of days marked with ≥, only the newest pushes were counted.</p>
      ) : null}
      <DataTable
        label="Pushes by rounding"
        rows={days.filter(({ counts }) => sumOf(counts, classes) > 0).toReversed()}
        rowKey={({ date }) => date}
        columns={[
          { name: 'Day (UTC)', cell: ({ date, isSample }) => `${isSample ? '≥ ' : ''}${date}` },
          ...shown.map((name) => ({
            name: labels[name],
            isNumber: true as const,
            cell: ({ counts }: Profile['days'][number]) => countText(counts[name]),
          })),
        ]}
      />
    </>
  )
}

function bucketOf({ date, counts }: Profile['days'][number]) {
  const sums = groups.map(({ name, classes: of }) => [name, sumOf(counts, of)] as const)
  return { from: `${date}T00:00:00.000Z`, counts: Object.fromEntries(sums) }
}

function sumOf(counts: Counts, of: readonly Class[]): number {
  return of.reduce((sum, name) => sum + counts[name], 0)
}
