// Writes by verdict, and queue lengths.
import { Link } from '@tanstack/react-router'
import { countText, durationText } from '../../components/format.ts'
import type { TodayData } from './today.tsx'
import { verdictColors, verdictNames } from '../../components/verdicts.ts'

export function Figures({ today }: { readonly today: TodayData }) {
  const { writes, from, waiting } = today
  return (
    <div className="figures">
      {verdictNames.map((verdict) => {
        const count = writes.reduce((sum, bucket) => sum + bucket[verdict], 0)
        return (
          <Link
            key={verdict}
            className="figure"
            to="/operations"
            search={{ verdict, from }}
            data-tone={verdict === 'refused' && count > 0 ? 'bad' : 'plain'}
          >
            <strong>{countText(count)}</strong>
            <span className="swatch" data-color={verdictColors[verdict]} /> {verdict}
          </Link>
        )
      })}
      <div className="figure">
        <strong>{countText(waiting.changes)}</strong>
        changes queued
      </div>
      <Link className="figure" to="/webhooks">
        <strong>{countText(waiting.events + waiting.deliveries)}</strong>
        deliveries pending
        {waiting.oldestMs === 0 ? null : `, for ${durationText(waiting.oldestMs)}`}
      </Link>
    </div>
  )
}
