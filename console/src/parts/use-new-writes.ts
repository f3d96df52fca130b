// Calls back when there are new writes in the hub, once in a while at most; a page that shows counts need not ask
// all the time. A page that nobody sees does not listen: a browser has few lines to one hub, over all its tabs.
import { apiPath } from '../public-prefix.ts'
import { useEffect, useRef } from 'react'

/** However much is written, a page asks no more often; the hub counts anew only after five seconds. */
const pauseMs = 5_500

export function useNewWrites(onWrites: () => void): void {
  const call = useRef(onWrites)
  useEffect(() => {
    call.current = onWrites
  })
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | null = null
    const tell = () => {
      timer = null
      call.current()
    }
    // One that waits already tells of these writes, too.
    const later = () => void (timer ??= setTimeout(tell, pauseMs))
    let stream: EventSource | null = null
    const listen = () => {
      stream?.close()
      stream = null
      if (document.hidden) return
      stream = new EventSource(`${apiPath}/operator/stream`)
      for (const name of ['writes', 'reset']) stream.addEventListener(name, later)
      // What was written before the line stood is not told on it.
      later()
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
