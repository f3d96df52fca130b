// The live stream of events. After a lost connection the hub resends what was missed.
import { apiPath } from '../../public-prefix.ts'
import { useEffect, useRef, useState } from 'react'
import { hub } from '../../session/session.ts'

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

type StreamState = 'connecting' | 'live' | 'paused' | 'interrupted'

/** Bounds a page that stays open for days. */
const shownMax = 200
/** Events from before the page was opened. */
const latestMax = 50

/** A browser gives up on a refused stream; this is the pause before the next try. */
const rejoinMs = 5_000

/** Writes of the last minute, by verdict. */
type Writes = Readonly<Record<'applied' | 'unchanged' | 'superseded' | 'refused', number>>

type Shown = {
  readonly events: readonly StreamedEvent[]
  /** The number of events that arrived too fast. */
  readonly skipped: number
  readonly writes: Writes | null
  /** Whether all events from before the page was opened have arrived. */
  readonly isCaughtUp: boolean
}

const nothing: Shown = { events: [], skipped: 0, writes: null, isCaughtUp: false }

export function useStream(accountId: string | null) {
  const [shown, setShown] = useState(nothing)
  const [state, setState] = useState<StreamState>('connecting')
  const [isPaused, setPaused] = useState(false)
  /** Counts resets, which the hub sends when it can't resend everything. */
  const [resets, setResets] = useState(0)
  /** Counts reconnects. */
  const [reconnects, setReconnects] = useState(0)
  const lastId = useRef<string | null>(null)

  useEffect(() => {
    setShown(nothing)
    lastId.current = null
  }, [accountId, resets])

  useEffect(() => {
    if (isPaused) return undefined
    setState('connecting')
    return connect(accountId, lastId.current, {
      onState: setState,
      onEnd: () => setReconnects((before) => before + 1),
      onReset: () => setResets((before) => before + 1),
      onUpdate(update) {
        if ('event' in update) lastId.current = update.event.id
        setShown((before) => withUpdate(before, update))
      },
    })
  }, [accountId, isPaused, resets, reconnects])

  const shownState: StreamState = isPaused ? 'paused' : state
  return { ...shown, state: shownState, isPaused, setPaused } as const
}

type StreamUpdate =
  | { readonly event: StreamedEvent }
  | { readonly skipped: number }
  | { readonly writes: Writes }
  | { readonly isCaughtUp: true }

type Listener = {
  readonly onState: (state: StreamState) => void
  readonly onUpdate: (update: StreamUpdate) => void
  readonly onReset: () => void
  /** The browser gave up. */
  readonly onEnd: () => void
}

function connect(accountId: string | null, lastId: string | null, listener: Listener): () => void {
  const query = new URLSearchParams({ latest: String(latestMax) })
  if (accountId !== null) query.set('accountId', accountId)
  if (lastId !== null) query.set('lastEventId', lastId)
  const stream = new EventSource(`${apiPath}/operator/stream?${query.toString()}`)
  let timer: ReturnType<typeof setTimeout> | null = null
  const on = (name: string, parse: (data: unknown) => StreamUpdate) => {
    stream.addEventListener(name, ({ data }: MessageEvent<string>) => {
      listener.onUpdate(parse(JSON.parse(data)))
    })
  }
  on('event', (data) => ({ event: data as StreamedEvent }))
  on('skipped', (data) => ({ skipped: (data as { events: number }).events }))
  on('writes', (data) => ({ writes: data as Writes }))
  on('latest', () => ({ isCaughtUp: true }))
  stream.addEventListener('reset', listener.onReset)
  stream.addEventListener('open', () => listener.onState('live'))
  stream.addEventListener('error', () => {
    listener.onState('interrupted')
    if (stream.readyState !== EventSource.CLOSED) return
    // This call also notices the end of the session.
    const look = () => void hub.get('/operator/session').then(listener.onEnd, listener.onEnd)
    timer = setTimeout(look, rejoinMs)
  })
  return () => {
    stream.close()
    if (timer !== null) clearTimeout(timer)
  }
}

function withUpdate(before: Shown, update: StreamUpdate): Shown {
  if ('event' in update) return { ...before, events: withEvent(before.events, update.event) }
  if ('skipped' in update) return { ...before, skipped: before.skipped + update.skipped }
  return { ...before, ...update }
}

/** After a reconnect the hub may send an event again. */
function withEvent(before: readonly StreamedEvent[], event: StreamedEvent) {
  if (before.some(({ id }) => id === event.id)) return before
  return [event, ...before].slice(0, shownMax)
}
