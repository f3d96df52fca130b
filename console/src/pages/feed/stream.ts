// The stream of events that the hub sends for as long as somebody looks. It begins with the newest there are. The
// browser joins again by itself when the line breaks, and the hub tells it then what it missed.
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

type StreamState = 'connecting' | 'live' | 'held' | 'interrupted'

/** The newest; a page that is left open for days stays as light as it was. */
const shownMax = 200
/** What there was before the page was opened. */
const latestMax = 50

/** A browser gives up on a stream that was refused; then it is joined again after so long. */
const rejoinMs = 5_000

/** Writes of the last minute, by verdict, as the hub counts them when there are new ones. */
type Writes = Readonly<Record<'applied' | 'unchanged' | 'superseded' | 'refused', number>>

type Shown = {
  readonly events: readonly StreamedEvent[]
  /** Events that came too fast to be told one by one. */
  readonly skipped: number
  readonly writes: Writes | null
  /** Whether all that there was before was told. */
  readonly isBegun: boolean
}

const nothing: Shown = { events: [], skipped: 0, writes: null, isBegun: false }

export function useStream(accountId: string | null) {
  const [shown, setShown] = useState(nothing)
  const [state, setState] = useState<StreamState>('connecting')
  const [isHeld, hold] = useState(false)
  /** Raised when there was more than can be told one by one: it begins anew. */
  const [round, setRound] = useState(0)
  /** Raised to join again. */
  const [joins, setJoins] = useState(0)
  const lastId = useRef<string | null>(null)

  useEffect(() => {
    setShown(nothing)
    lastId.current = null
  }, [accountId, round])

  useEffect(() => {
    if (isHeld) return undefined
    setState('connecting')
    return join(accountId, lastId.current, {
      onState: setState,
      onEnd: () => setJoins((before) => before + 1),
      onReset: () => setRound((before) => before + 1),
      onTold(told) {
        if ('event' in told) lastId.current = told.event.id
        setShown((before) => withTold(before, told))
      },
    })
  }, [accountId, isHeld, round, joins])

  const shownState: StreamState = isHeld ? 'held' : state
  return { ...shown, state: shownState, isHeld, hold } as const
}

type Told =
  | { readonly event: StreamedEvent }
  | { readonly skipped: number }
  | { readonly writes: Writes }
  | { readonly isBegun: true }

type Listener = {
  readonly onState: (state: StreamState) => void
  readonly onTold: (told: Told) => void
  readonly onReset: () => void
  /** The browser has given up. */
  readonly onEnd: () => void
}

function join(accountId: string | null, lastId: string | null, listener: Listener): () => void {
  const query = new URLSearchParams({ latest: String(latestMax) })
  if (accountId !== null) query.set('accountId', accountId)
  if (lastId !== null) query.set('lastEventId', lastId)
  const stream = new EventSource(`${apiPath}/operator/stream?${query.toString()}`)
  let timer: ReturnType<typeof setTimeout> | null = null
  const on = (name: string, told: (data: unknown) => Told) => {
    stream.addEventListener(name, ({ data }: MessageEvent<string>) => {
      listener.onTold(told(JSON.parse(data)))
    })
  }
  on('event', (data) => ({ event: data as StreamedEvent }))
  on('skipped', (data) => ({ skipped: (data as { events: number }).events }))
  on('writes', (data) => ({ writes: data as Writes }))
  on('latest', () => ({ isBegun: true }))
  stream.addEventListener('reset', listener.onReset)
  stream.addEventListener('open', () => listener.onState('live'))
  stream.addEventListener('error', () => {
    listener.onState('interrupted')
    if (stream.readyState !== EventSource.CLOSED) return
    // Also tells the console when it is the session that has ended.
    const look = () => void hub.get('/operator/session').then(listener.onEnd, listener.onEnd)
    timer = setTimeout(look, rejoinMs)
  })
  return () => {
    stream.close()
    if (timer !== null) clearTimeout(timer)
  }
}

function withTold(before: Shown, told: Told): Shown {
  if ('event' in told) return { ...before, events: withEvent(before.events, told.event) }
  if ('skipped' in told) return { ...before, skipped: before.skipped + told.skipped }
  return { ...before, ...told }
}

/** At the top; the hub may tell one twice, after a break too. */
function withEvent(before: readonly StreamedEvent[], event: StreamedEvent) {
  if (before.some(({ id }) => id === event.id)) return before
  return [event, ...before].slice(0, shownMax)
}
