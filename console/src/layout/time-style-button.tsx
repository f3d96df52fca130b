// Switches between relative times, UTC and the zone of the browser.
import { Button } from '@mantine/core'
import { setTimeStyle, timeStyles, useTimeStyle, type TimeStyle } from '../components/time-style.ts'

const names: Readonly<Record<TimeStyle, string>> = {
  relative: 'relative',
  utc: 'UTC',
  local: 'local',
}

export function TimeStyleButton() {
  const style = useTimeStyle()
  const next = timeStyles[(timeStyles.indexOf(style) + 1) % timeStyles.length] ?? 'relative'
  return (
    <Button size="xs" variant="default" onClick={() => setTimeStyle(next)}>
      Times: {names[style]}
    </Button>
  )
}
