// An instant, as the operator chose: how long ago, or in UTC, or in the zone of the browser. Hovering shows all three.
import { instantText, localText, relativeText } from './format.ts'
import { useNow, useTimeStyle } from './time-style.ts'

type Props = {
  readonly at: string | null | undefined
}

export function Time({ at }: Props) {
  const style = useTimeStyle()
  const now = useNow()
  const instant = Date.parse(at ?? '')
  if (Number.isNaN(instant)) return <span className="time">{at || '–'}</span>
  const iso = new Date(instant).toISOString()
  const texts = {
    relative: relativeText(instant, now),
    utc: instantText(iso),
    local: localText(instant),
  }
  return (
    <time
      className="time"
      dateTime={iso}
      title={`${relativeText(instant, now)}\n${texts.local}\n${texts.utc} UTC`}
    >
      {texts[style]}
    </time>
  )
}
