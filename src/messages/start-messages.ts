// Runs rounds of messages until it is stopped: events become messages, and due messages are sent. Reminders are
// written beside them. It is stateless, so any other
// hub can take over from one that is killed.
import { openBackoff, roundOfOne, type Round } from '../backoff.ts'
import { messageChannels } from '../domain/messages/message-policy.ts'
import type { MessageBacklog } from '../store/messages/message-port.ts'
import { sendDueMessages, type SendWork } from './send-due.ts'
import { noWay } from './message-draft.ts'
import { takeEvents } from './take-events.ts'
import { writeReminders } from './write-reminders.ts'

type Options = Omit<SendWork, 'random'> & {
  readonly random?: () => number
  readonly onMeasured: (backlog: MessageBacklog) => void
}

type Messages = {
  /** The clock of an account was moved: its reminders may be due. */
  remind(): void
  stop(): Promise<void>
}

export function startMessages(options: Options): Messages {
  const { store, log, clock, ways, onMeasured } = options
  const { limits, random = Math.random } = options
  const work: SendWork = { ...options, random }
  const channels = new Set(ways.map(({ channel }) => channel))
  const stopping = new AbortController()
  const aborting = new AbortController()
  let isFailing = false
  let timer: NodeJS.Timeout | undefined
  let round = Promise.resolve()
  const waitAfter = openBackoff({ everyMs: limits.everyMs, maxMs: limits.backoffMsMax })

  async function runRound(): Promise<Round> {
    const hasMore = await takeEvents({ store, clock, channels })
    const signals = { stopping: stopping.signal, aborting: aborting.signal }
    const sent = await sendDueMessages(work, signals)
    return hasMore && sent.found === 0 ? { found: 1, done: 1, hasMore } : sent
  }

  function succeeded(done: Round): Round {
    if (isFailing) log.info('messages-carried-on-again')
    isFailing = false
    return done
  }

  /** Logged once: without a database, all it can do is retry. */
  function failed(error: unknown): Round {
    if (!isFailing) log.warn('messages-not-carried-on', { error })
    isFailing = true
    return roundOfOne(false)
  }

  async function run(): Promise<void> {
    const done = await runRound().then(succeeded, failed)
    wait(waitAfter(done))
  }

  function wait(delayMs: number): void {
    if (stopping.signal.aborted) return
    timer = setTimeout(() => {
      round = run()
    }, delayMs)
    timer.unref()
  }

  async function survey(): Promise<void> {
    for (const channel of messageChannels) {
      if (!channels.has(channel))
        await store.markMessagesNotSent(channel, noWay, limits.notSentAfterMs)
    }
    onMeasured(await store.readMessageBacklog())
  }

  let reminding: Promise<void> | null = null
  const remind = () => {
    const reminders = { store, clock, channels, log, stopping: stopping.signal }
    reminding ??= writeReminders(reminders)
      .catch((error: unknown) => log.warn('reminders-not-written', { error }))
      .finally(() => (reminding = null))
  }
  const remindTimer = setInterval(remind, limits.remindEveryMs)
  remindTimer.unref()
  const surveying = setInterval(() => {
    survey().catch((error: unknown) => log.warn('messages-not-surveyed', { error }))
  }, limits.surveyMs)
  surveying.unref()
  wait(0)

  return {
    remind,
    /** Waits briefly for messages in flight; those that are aborted are sent again by another hub. */
    async stop() {
      stopping.abort()
      clearTimeout(timer)
      clearInterval(surveying)
      clearInterval(remindTimer)
      const abortTimer = setTimeout(() => aborting.abort(), limits.stopMs)
      await Promise.all([round, reminding])
      clearTimeout(abortTimer)
      for (const way of ways) way.close()
    },
  }
}
