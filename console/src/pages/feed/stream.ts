// The stream of events that the hub sends for as long as somebody looks. The browser joins again by itself
// when the line breaks, and the hub tells it then what it missed.
import { servicePrefix } from 'bthub-client'
import { useEffect, useRef, useState } from 'react'

export type StreamedEvent = {
  readonly id: string
  readonly accountId: string
  readonly seq: number
  readonly type: string
  readonly at: string
  readonly record: { readonly kind: string; readonly id: string }
  readonly operationId: string
  readonly name: string
  readonly actor: string
  readonly number: string | null
}

type State = 'connecting' | 'live' | 'held' | 'interrupted'

/** The newest; a page that is left open for days stays as light as it was. */
const shownMax = 200

export function useStream(accountId: string | null) {
  const [events, setEvents] = useState<readonly StreamedEvent[]>([])
  const [skipped, setSkipped] = useState(0)
  const [state, setState] = useState<State>('connecting')
  const [isHeld, hold] = useState(false)
  const lastId = useRef<string | null>(null)

  useEffect(() => {
    setEvents([])
    setSkipped(0)
    lastId.current = null
  }, [accountId])

  useEffect(() => {
    if (isHeld) return undefined
    const query = new URLSearchParams()
    if (accountId !== null) query.set('accountId', accountId)
    if (lastId.current !== null) query.set('lastEventId', lastId.current)
    const stream = new EventSource(`${servicePrefix}/operator/stream?${query.toString()}`)
    stream.addEventListener('open', () => setState('live'))
    stream.addEventListener('error', () => setState('interrupted'))
    stream.addEventListener('event', ({ data }: MessageEvent<string>) => {
      const event = JSON.parse(data) as StreamedEvent
      lastId.current = event.id
      setEvents((before) => withEvent(before, event))
    })
    stream.addEventListener('skipped', ({ data }: MessageEvent<string>) => {
      const { events: count } = JSON.parse(data) as { events: number }
      setSkipped((before) => before + count)
    })
    return () => stream.close()
  }, [accountId, isHeld])

  return { events, skipped, state: isHeld ? 'held' : state, isHeld, hold } as const
}

/** At the top; the hub may tell one twice after a break. */
function withEvent(before: readonly StreamedEvent[], event: StreamedEvent) {
  if (before.some(({ id }) => id === event.id)) return before
  return [event, ...before].slice(0, shownMax)
}
