// The example connector with one mistake each: for every test of the plan one that fails this test and no other.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Connector, type HubEvent } from '../../examples/connector-ts/src/connector.ts'
import { Ledger } from '../../examples/connector-ts/src/ledger.ts'
import { signatureOf } from '../../src/webhooks/sign.ts'
import type { Variant } from './in-process-driver.ts'
import type { Message } from './webhook-front.ts'

type Body = Record<string, unknown>
type State = { settled: Record<string, string>; seq: number; statuses: Record<string, string> }

const stateFile = (folder: string) => join(folder, 'state.json')
const readState = (folder: string) => JSON.parse(readFileSync(stateFile(folder), 'utf8')) as State

function changeState(folder: string, change: (state: State) => void): void {
  const state = readState(folder)
  change(state)
  writeFileSync(stateFile(folder), JSON.stringify(state))
}

function without<T extends object, N extends keyof T>(name: N, value: T): Omit<T, N> {
  const { [name]: _, ...rest } = value
  return rest
}

/** Another body in every push. */
function bodies(change: (body: Body) => Body): Variant {
  return {
    fetch: async (request, send) => {
      if (request.method !== 'PUT' || request.url.endsWith('/cancel')) return send(request)
      const body = change((await request.clone().json()) as Body)
      return send(new Request(request, { method: 'PUT', body: JSON.stringify(body) }))
    },
  }
}

const isPush = (request: Request) => request.method === 'PUT'

/** What is reported after a step. */
function reporting(change: (problem: string) => string): Variant {
  return {
    after: (result, { step }) =>
      step === 'push' && result.reports !== undefined
        ? {
            ...result,
            reports: result.reports.map(({ id, problem }) => ({ id, problem: change(problem) })),
          }
        : result,
  }
}

/** Sees the answers of pushes, and reports those that it takes for problems. */
function alsoReporting(
  isProblem: (answer: Body, status: number, wasLost: boolean) => boolean,
): Variant {
  let found: { id: string; problem: string }[] = []
  const lost = new Set<string>()
  return {
    fetch: async (request, send) => {
      if (!isPush(request)) return send(request)
      const headers = new Headers(request.headers)
      headers.delete('Idempotency-Key')
      const { pathname } = new URL(request.url)
      const id = pathname.split('/').at(-1) ?? ''
      const answer = await send(new Request(request, { headers })).catch((error: unknown) => {
        lost.add(pathname)
        throw error
      })
      const body = (await answer
        .clone()
        .json()
        .catch(() => ({}))) as Body
      if (isProblem(body, answer.status, lost.has(pathname)))
        found.push({ id, problem: 'not applied' })
      return answer
    },
    before: (step) => {
      found = []
      lost.clear()
      return step
    },
    after: (result) => ({ ...result, reports: [...(result.reports ?? []), ...found] }),
  }
}

const detailsOf = (answer: Body) =>
  (answer['details'] ?? {}) as { verdict?: string; version?: number }

/** A refusal with this status is taken for success. */
function forgiving(
  statuses: readonly number[],
  answerOf: (status: number) => Response | null = accepted,
): Variant {
  return {
    fetch: async (request, send) => {
      const answer = await send(request)
      if (!isPush(request) || !statuses.includes(answer.status)) return answer
      return answerOf(answer.status) ?? answer
    },
  }
}

const json = { 'Content-Type': 'application/json' }

function accepted(): Response {
  return new Response('{"blueTapeId":"0","details":{"verdict":"applied"}}', {
    status: 202,
    headers: json,
  })
}

function refused(): Response {
  return new Response('{"code":"400","reason":"Given up."}', { status: 400, headers: json })
}

function withoutRetryAfter(status: number): Variant {
  return {
    fetch: async (request, send) => {
      const answer = await send(request)
      if (answer.status !== status) return answer
      const headers = new Headers(answer.headers)
      headers.delete('Retry-After')
      return new Response(answer.body, { status, headers })
    },
  }
}

type Internals = {
  readonly state: State
  readonly options: { readonly folder: string }
  process(event: HubEvent): void
  save(): void
}

/** A connector that receives in its own way; `plain` is the right one. */
function receiving(
  receive: (own: Internals, event: HubEvent, plain: () => Promise<void>) => Promise<void> | void,
): Variant {
  class Receiving extends Connector {
    override async receive(event: HubEvent): Promise<void> {
      await receive(this as unknown as Internals, event, () => super.receive(event))
    }
  }
  return { open: (options) => new Receiving(options) }
}

function signedAgain({ headers, body }: Message, secrets: readonly string[]): Message {
  const timestampS = Math.floor(Date.now() / 1_000)
  const id = headers['webhook-id'] ?? ''
  const signature = signatureOf(secrets, { id, timestampS, body })
  return {
    headers: {
      ...headers,
      'webhook-timestamp': String(timestampS),
      'webhook-signature': signature,
    },
    body,
  }
}

/** Only in the test of this id, where the same mistake would fail others, too. */
function onlyIn(id: string, variant: Variant): Variant {
  let isMeant = false
  const { before, fetch: spoiled, run, after, front } = variant
  return {
    before: (step, folder) => {
      isMeant = step.test === id
      return isMeant && before !== undefined ? before(step, folder) : step
    },
    ...(spoiled === undefined
      ? {}
      : { fetch: (request, send) => (isMeant ? spoiled(request, send) : send(request)) }),
    ...(run === undefined ? {} : { run: (...all) => (isMeant ? run(...all) : undefined) }),
    ...(after === undefined
      ? {}
      : { after: (result, ...all) => (isMeant ? after(result, ...all) : result) }),
    ...(front === undefined
      ? {}
      : { front: (message, secrets) => (isMeant ? front(message, secrets) : message) }),
  }
}

/** The first payment that was booked, if any. */
function bookAgain(folder: string): void {
  const [first] = new Ledger(folder).bookings()
  if (first === undefined) return
  writeFileSync(join(folder, 'bookings.json'), JSON.stringify([first, first]))
}

const dates = ['invoiceDate', 'dueDate', 'expirationDate'] as const
const offsetOf = (clock: unknown) => /[+-]\d\d:\d\d$/.exec(String(clock))?.[0] ?? 'Z'
/** The offset of the clock is gone by then. */
let offset = 'Z'

let serial = Promise.resolve()

export const variants: Readonly<Record<string, Variant>> = {
  'both-headers': {
    run: (step, _, plain) => {
      if (step.step !== 'read-feed') return undefined
      return fetch(`${step.hub.url}/integration/rules`, {
        headers: { 'X-BlueTape-Key': step.hub.key },
      })
        .then((answer) => answer.text())
        .then(() => plain(step))
    },
  },
  'contract-page': bodies((body) => without('salesInfo', body)),
  'exact-decimals': bodies(({ lines, ...body }) => ({
    ...body,
    ...(lines === undefined
      ? {}
      : {
          lines: (lines as Body[]).map((line) => ({
            ...line,
            subTotal: Number(line['unitAmount']) * Number(line['quantity']),
          })),
        }),
  })),
  'dates-without-shift': {
    before: (step) => {
      offset = offsetOf(step.changes[0]?.changedAt)
      return step
    },
    ...bodies((body) => {
      const shifted = dates
        .filter((name) => name in body)
        .map((name) => {
          return [
            name,
            new Date(`${String(body[name])}T00:00:00${offset}`).toISOString().slice(0, 10),
          ]
        })
      return { ...body, ...Object.fromEntries(shifted) }
    }),
  },
  // What has not changed is left out.
  'whole-records': bodies(({ lines, ...body }) => {
    return body['dueDate'] === '2024-07-15'
      ? body
      : { ...body, ...(lines === undefined ? {} : { lines }) }
  }),
  'lists-emptied': bodies(({ lines, ...body }) => {
    const isEmpty = lines === undefined || (lines as unknown[]).length === 0
    return isEmpty ? body : { ...body, lines }
  }),
  'lists-unknown': bodies((body) => ('invoiceNumber' in body ? { lines: [], ...body } : body)),
  'clock-of-the-record': bodies((body) => {
    const clock = new Date(String(body['sourceModifiedDate']))
    return { ...body, sourceModifiedDate: clock.toISOString().replace('Z', '') }
  }),
  'clock-rises': bodies((body) => {
    return { ...body, sourceModifiedDate: String(body['sourceModifiedDate']).replace(/\.\d+/, '') }
  }),
  'one-push-per-change': {
    fetch: async (request, send) => {
      if (isPush(request) && !request.url.endsWith('/cancel')) {
        const read = new Request(request.url.split('?')[0] ?? '', { headers: request.headers })
        const answer = await send(read)
        if (answer.status === 401) return answer
      }
      return send(request)
    },
  },
  'creates-what-is-new': onlyIn('creates-what-is-new', {
    fetch: async (request, send) => {
      const answer = await send(new Request(request.url.split('?')[0] ?? '', request))
      return answer.status === 404 ? accepted() : answer
    },
  }),
  'customer-first': {
    run: (step, _, plain) => {
      if (step.step !== 'push' || step.changes.every(({ kind }) => kind === 'invoice'))
        return undefined
      // Each by itself, in the order in which they changed.
      return step.changes.reduce<Promise<object>>(async (before, change) => {
        const reports = ((await before) as { reports?: object[] }).reports ?? []
        const result = await plain({ ...step, changes: [change] })
        return { ...result, reports: [...reports, ...(result.reports ?? [])] }
      }, Promise.resolve({}))
    },
  },
  'unchanged-is-success': {
    fetch: async (request, send) => {
      const answer = await send(request.clone())
      const body = (await answer
        .clone()
        .json()
        .catch(() => ({}))) as Body
      return detailsOf(body).verdict === 'unchanged' ? send(request) : answer
    },
  },
  'superseded-is-success': alsoReporting((answer) => detailsOf(answer).verdict === 'superseded'),
  'refused-once': {
    after: (result, _, folder) => {
      for (const { id } of result.reports ?? []) {
        changeState(folder, ({ settled }) => void delete settled[`invoice ${id}`])
      }
      return result
    },
  },
  'refusal-reported': reporting((problem) => (problem.startsWith('totalAmount') ? '400' : problem)),
  'refusal-stops-nothing': {
    run: (step, _, plain) => {
      if (step.step !== 'push' || step.changes.length < 2 || step.test !== 'refusal-stops-nothing')
        return undefined
      return plain({ ...step, changes: step.changes.slice(0, 1) })
    },
  },
  'corrected-record': (() => {
    const refusedIds = new Set<string>()
    const variant: Variant = {
      before: (step) => {
        if (step.first) refusedIds.clear()
        return { ...step, changes: step.changes.filter(({ id }) => !refusedIds.has(id)) }
      },
      after: (result) => {
        for (const { id } of result.reports ?? []) refusedIds.add(id)
        return result
      },
    }
    return variant
  })(),
  'wrong-key-stops': {
    run: (step, _, plain) => {
      if (step.step !== 'push') return undefined
      return plain(step).then((result) => (result.alarm === undefined ? result : plain(step)))
    },
  },
  'wrong-key-alarms': { after: (result) => without('alarm', result) },
  'locked-record': {
    fetch: async (request, send) => {
      const answer = await send(request.clone())
      const { rule } = (await answer
        .clone()
        .json()
        .catch(() => ({}))) as Body
      return answer.status === 409 && rule !== 'already_canceled' ? send(request) : answer
    },
  },
  canceled: {
    before: (step) => ({
      ...step,
      changes: step.changes.map((change) => without('canceled', change)),
    }),
  },
  'canceled-twice': {
    fetch: async (request, send) => {
      const answer = await send(request)
      const body = (await answer
        .clone()
        .json()
        .catch(() => ({}))) as Body
      if (body['rule'] !== 'already_canceled') return answer
      return new Response(JSON.stringify({ ...body, rule: 'other' }), {
        status: 409,
        headers: json,
      })
    },
  },
  'too-many-calls': withoutRetryAfter(429),
  busy: withoutRetryAfter(503),
  'backs-off': {
    open: (options) => {
      const connector = new Connector(options)
      const fetched = options.fetch ?? fetch
      const hasty: typeof fetch = async (input, init) => {
        const request = new Request(input, init)
        for (let attempt = 1; ; attempt += 1) {
          const answer = await fetched(request.clone())
          if (answer.status !== 503 || answer.headers.has('Retry-After') || attempt === 3)
            return answer
        }
      }
      return Object.assign(connector, new Connector({ ...options, fetch: hasty }))
    },
  },
  'server-error': forgiving([500]),
  'proxy-page': forgiving([502]),
  'request-timeout': forgiving([408], refused),
  'reset-before-commit': {
    fetch: (request, send) => {
      return isPush(request) ? send(request).catch(() => accepted()) : send(request)
    },
  },
  'reset-after-commit': alsoReporting((answer, _, wasLost) => {
    const { verdict, version } = detailsOf(answer)
    return wasLost && verdict === 'unchanged' && version !== 1
  }),
  'half-an-answer': {
    fetch: async (request, send) => {
      const answer = await send(request)
      if (!isPush(request)) return answer
      const text = await answer.text().catch(() => null)
      return text === null ? accepted() : new Response(text, answer)
    },
  },
  'slow-answer': {
    fetch: async (request, send) => {
      if (!isPush(request)) return send(request)
      const answer = await Promise.race([
        send(request),
        new Promise<null>((settle) => setTimeout(settle, 1_200, null)),
      ])
      return answer ?? refused()
    },
  },
  'same-retry': {
    fetch: (request, send) => {
      if (!isPush(request)) return send(request)
      const headers = new Headers(request.headers)
      headers.set('Idempotency-Key', crypto.randomUUID())
      return send(new Request(request, { headers }))
    },
  },
  'created-once': alsoReporting((answer, _, wasLost) => {
    const { verdict, version } = detailsOf(answer)
    return wasLost && verdict === 'unchanged' && version === 1
  }),
  outage: {
    run: (step, folder, plain) => {
      if (step.step !== 'push') return undefined
      return plain(step).then((result) => {
        if (result.alarm !== undefined) return result
        changeState(folder, ({ settled }) => {
          for (const { kind, id, changedAt } of step.changes) settled[`${kind} ${id}`] = changedAt
        })
        return result
      })
    },
  },
  'order-of-changes': {
    run: (step, _, plain) => {
      const ids = step.changes.map(({ id }) => id)
      if (step.step !== 'push' || new Set(ids).size === ids.length) return undefined
      const [one, other] = step.changes
      return plain({ ...step, changes: other === undefined ? [] : [other] }).then(() =>
        plain({ ...step, changes: one === undefined ? [] : [one] }),
      )
    },
  },
  'nightly-push': {
    before: (step) =>
      step.step === 'push-all'
        ? {
            ...step,
            changes: step.changes.map((change) => ({
              ...change,
              changedAt: new Date().toISOString(),
            })),
          }
        : step,
  },
  'batch-with-a-refusal': {
    after: ({ reports, ...result }, { step }) => {
      return step === 'batch' || reports === undefined ? result : { ...result, reports }
    },
  },
  'batch-cut-off': {
    run: (step, folder, plain) => {
      if (step.step !== 'batch') return undefined
      return plain(step).then((result) => {
        const settled = step.changes.map(({ kind, id, changedAt }) => [`${kind} ${id}`, changedAt])
        writeFileSync(
          stateFile(folder),
          JSON.stringify({ settled: Object.fromEntries(settled), seq: 0, statuses: {} }),
        )
        return result
      })
    },
  },
  reconciles: {
    run: (step, _, plain) =>
      step.step === 'reconcile' ? plain({ ...step, step: 'push' }) : undefined,
  },
  'feed-from-the-last-number': {
    before: (step, folder) => {
      if (step.step === 'read-feed' && !step.first) changeState(folder, (state) => (state.seq = 0))
      return step
    },
  },
  'feed-to-the-end': {
    fetch: async (request, send) => {
      const url = new URL(request.url)
      if (!url.pathname.endsWith('/events') || Number(url.searchParams.get('after')) < 100)
        return send(request)
      return new Response('{"items":[],"lastSeq":0}', { headers: json })
    },
  },
  'payment-booked': {
    after: (result, { step, first }, folder) => {
      if (step === 'read-feed' && first) writeFileSync(join(folder, 'bookings.json'), '[]')
      return result
    },
  },
  'payment-told-twice': {
    after: (result, { step, first }, folder) => {
      if (step === 'read-feed' && !first) bookAgain(folder)
      return result
    },
  },
  'webhook-accepted': {
    front: (message) => (message.body.includes('"type":"invoice.created"') ? 400 : message),
  },
  'webhook-tampered': onlyIn('webhook-tampered', { front: signedAgain }),
  'webhook-foreign': onlyIn('webhook-foreign', { front: signedAgain }),
  'webhook-too-old': {
    front: (message, secrets) => {
      const {
        'webhook-timestamp': sent = '',
        'webhook-id': id = '',
        'webhook-signature': given,
      } = message.headers
      const genuine = signatureOf(secrets, { id, timestampS: Number(sent), body: message.body })
      return given === genuine ? signedAgain(message, secrets) : message
    },
  },
  'webhook-twice': (() => {
    let last: number | null = null
    return receiving(async ({ options }, { seq, payment }, plain) => {
      const isAgain = seq === last
      last = seq
      if (!isAgain) await plain()
      else if (payment !== undefined) bookAgain(options.folder)
    })
  })(),
  'webhook-order': receiving(async (own, event, plain) => {
    await plain()
    if (event.record.kind !== 'invoice') return
    own.state.statuses[event.record.id] = String(event.data['status'])
    own.save()
  }),
  'webhook-gap': receiving((own, event) => {
    if ((event.seq ?? 0) > own.state.seq) own.process(event)
  }),
  'webhook-in-time': {
    front: (message) => {
      const turn = serial.then(() => new Promise<void>((settle) => setTimeout(settle, 500)))
      serial = turn
      return turn.then(() => message)
    },
  },
  'webhook-test-event': receiving((own, event, plain) => {
    if (event.seq !== null) return plain()
    own.state.seq = 0
    own.save()
    return undefined
  }),
  'webhook-rotation': {
    front: (message) => {
      const [first = ''] = (message.headers['webhook-signature'] ?? '').split(' ')
      return { ...message, headers: { ...message.headers, 'webhook-signature': first } }
    },
  },
}
