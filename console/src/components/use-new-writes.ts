// Calls back after new writes, throttled. A hidden tab closes its stream, since a browser allows few connections to one
// host over all tabs.
import { apiPath } from '../public-prefix.ts'
import { useEffect, useRef } from 'react'

/** The hub caches its counts for five seconds. */
const pauseMs = 5_500

export function useNewWrites(onWrites: () => void): void {
  const call = useRef(onWrites)
  useEffect(() => {
    call.current = onWrites
  })
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | null = null
    const fire = () => {
      timer = null
      call.current()
    }
    const schedule = () => void (timer ??= setTimeout(fire, pauseMs))
    let stream: EventSource | null = null
    const listen = () => {
      stream?.close()
      stream = null
      if (document.hidden) return
      stream = new EventSource(`${apiPath}/operator/stream`)
      for (const name of ['writes', 'reset']) stream.addEventListener(name, schedule)
      // Writes made before the stream opened are not on it.
      schedule()
    }
    listen()
    document.addEventListener('visibilitychange', listen)
    return () => {
      document.removeEventListener('visibilitychange', listen)
      stream?.close()
      if (timer !== null) clearTimeout(timer)
    }
  }, [])
}
