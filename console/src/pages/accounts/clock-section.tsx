// The clock of a sandbox: reads it, and sets it forward.
import type { Schemas } from 'bthub-client'
import { Link } from '@tanstack/react-router'
import { useClock } from '../../components/account-clock.tsx'
import { ActionButton } from '../../components/action-button.tsx'
import { DataTable } from '../../components/data-table.tsx'
import { countText, instantText } from '../../components/format.ts'
import { Facts, Section } from '../../components/page.tsx'
import { RecordLink } from '../../components/record-link.tsx'
import { Empty, Loaded } from '../../components/states.tsx'
import { hub } from '../../session/session.ts'

type Moved = Schemas['MovedClock']
type Props = { readonly accountId: string }

const steps = [
  { label: 'Advance 1 day', advance: 'P1D' },
  { label: 'Advance 7 days', advance: 'P7D' },
  { label: 'Advance 30 days', advance: 'P30D' },
] as const

const effect = <p>All that falls due on the way happens at once. A clock can’t be set back.</p>

export function ClockSection({ accountId }: Props) {
  const clock = useClock(accountId)
  const move = async (body: Schemas['ClockSet']) => {
    const params = { path: { accountId } }
    const moved = await hub.put('/operator/account/{accountId}/clock', { params, body })
    return { keepOpen: <MovedClock moved={moved} accountId={accountId} /> }
  }
  return (
    <Section
      title="Clock"
      docs="concepts/laboratory#the-clock-of-an-account"
      aside={
        <>
          {steps.map(({ label, advance }) => (
            <ActionButton key={label} label={label} effect={effect} run={() => move({ advance })} />
          ))}
          <ActionButton
            label="Set clock"
            effect={effect}
            fields={[
              { name: 'advance', label: 'By', description: 'A duration such as P90D or PT12H.' },
              { name: 'now', label: 'Or to', description: 'A time such as 2030-01-31T09:00:00Z.' },
            ]}
            run={({ advance = null, now = null }) => move({ advance, now })}
          />
        </>
      }
    >
      <Loaded query={clock} what="Clock">
        {({ now, offsetSeconds }) => (
          <Facts
            facts={[
              ['Now', `${instantText(now)} UTC`],
              ['Ahead of the hub', offsetSeconds === 0 ? 'No' : aheadText(offsetSeconds)],
            ]}
          />
        )}
      </Loaded>
    </Section>
  )
}

function MovedClock({ moved: { now, events }, accountId }: Props & { readonly moved: Moved }) {
  return (
    <>
      <p role="status">
        The clock is {instantText(now)} UTC.{' '}
        <Link to="/feed" search={{ accountId }}>
          View feed
        </Link>
      </p>
      {events.length === 0 ? (
        <Empty>This caused no events.</Empty>
      ) : (
        <DataTable
          label="Events that this caused"
          rows={events}
          rowKey={({ id }) => id}
          columns={[
            { name: 'Time (UTC)', cell: ({ at }) => instantText(at) },
            { name: 'Event', cell: ({ type }) => type },
            {
              name: 'Record',
              cell: ({ record: { kind, id } }) => (
                <RecordLink accountId={accountId} kind={kind} id={id}>
                  {`${kind} ${id}`}
                </RecordLink>
              ),
            },
          ]}
        />
      )}
    </>
  )
}

const units = [
  ['d', 86_400],
  ['h', 3_600],
  ['min', 60],
  ['s', 1],
] as const

/** `30 d 2 h` */
function aheadText(seconds: number): string {
  let rest = Math.round(seconds)
  const parts = units.flatMap(([unit, size]) => {
    const count = Math.floor(rest / size)
    rest -= count * size
    return count === 0 ? [] : [`${countText(count)} ${unit}`]
  })
  return parts.join(' ')
}
