// Refusals by rule and by account.
import { Link } from '@tanstack/react-router'
import { countText } from '../../components/format.ts'
import { Section } from '../../components/page.tsx'
import type { Search } from '../../components/search.ts'
import { Empty } from '../../components/states.tsx'
import type { TodayData } from './today.tsx'

type Bar = { readonly name: string; readonly count: number; readonly search: Search }

export function Refusals({ today }: { readonly today: TodayData }) {
  const { from, refusals } = today
  const verdict = 'refused'
  const byRule = refusals.byRule.map(({ rule, count }) => {
    return { name: rule, count, search: { verdict, rule, from } }
  })
  const byAccount = refusals.byAccount.map(({ accountId, count }) => {
    return { name: accountId, count, search: { verdict, accountId, from } }
  })
  return (
    <Section title="Refusals">
      {byRule.length === 0 ? (
        <Empty>No refusals in this time range.</Empty>
      ) : (
        <>
          <h3>By rule</h3>
          <Bars bars={byRule} />
          <h3>By account</h3>
          <Bars bars={byAccount} />
        </>
      )}
    </Section>
  )
}

function Bars({ bars }: { readonly bars: readonly Bar[] }) {
  const most = Math.max(...bars.map(({ count }) => count), 1)
  return (
    <ul className="bars">
      {bars.map(({ name, count, search }) => (
        <li key={name}>
          <Link to="/operations" search={search}>
            {name}
          </Link>
          <span className="bars-count">{countText(count)}</span>
          <meter min={0} max={most} value={count} aria-label={`${name}: ${countText(count)}`} />
        </li>
      ))}
    </ul>
  )
}
