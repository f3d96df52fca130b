// Many receivers behind one port, told apart by their path: each notes what it got, in order, and those that
// are not healthy fail at random. What is kept of a delivery is a few numbers, so that millions fit.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export type ReceivedLog = {
  /** Numbers of events, in the order in which they came and were taken. */
  readonly taken: number[]
  /** All that came, taken or not. */
  attempts: number
  /** The id of each event's deliveries; `null` once two differ. */
  readonly ids: Map<number, string | null>
  /** The record of each event. */
  readonly records: Map<number, string>
}

export type ManyReceivers = {
  urlOf(name: string): string
  logOf(name: string): ReceivedLog
  stop(): Promise<void>
}

/** `isTaken` decides about each delivery, by the receiver's name. */
export async function startManyReceivers(
  isTaken: (name: string) => boolean,
): Promise<ManyReceivers> {
  const logs = new Map<string, ReceivedLog>()
  const logOf = (name: string): ReceivedLog => {
    const log = logs.get(name) ?? {
      taken: [],
      attempts: 0,
      ids: new Map<number, string | null>(),
      records: new Map<number, string>(),
    }
    logs.set(name, log)
    return log
  }
  const server = createServer((request, reply) => {
    let body = ''
    request.setEncoding('utf8')
    request.on('data', (chunk: string) => (body += chunk))
    request.on('end', () => {
      const name = (request.url ?? '').slice(1)
      const taken = isTaken(name)
      note(logOf(name), body, { id: String(request.headers['webhook-id']), taken })
      reply.writeHead(taken ? 204 : 500).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    urlOf: (name) => `http://127.0.0.1:${port}/${name}`,
    logOf,
    async stop() {
      const ended = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      await ended
    },
  }
}

/** The body is the hub's own, so its beginning is known; to parse two million of them takes minutes. */
const head = /^\{"id":"([^"]+)","seq":(\d+),.*?"record":\{"kind":"\w+","id":"([^"]+)"/

function note(log: ReceivedLog, body: string, { id, taken }: { id: string; taken: boolean }): void {
  const [, eventId, seqText, record = ''] = head.exec(body) ?? []
  const seq = Number(seqText)
  log.attempts += 1
  const known = log.ids.get(seq)
  log.ids.set(seq, (known === undefined || known === id) && id === eventId ? id : null)
  log.records.set(seq, record)
  if (taken) log.taken.push(seq)
}

/** Events that were taken for the first time before an earlier one of the same record was. */
export function disordered({ taken, records }: ReceivedLog): number[] {
  const seen = new Set<number>()
  const last = new Map<string, number>()
  return taken.filter((seq) => {
    if (seen.has(seq)) return false
    seen.add(seq)
    const record = records.get(seq) ?? ''
    const before = last.get(record) ?? 0
    last.set(record, Math.max(before, seq))
    return seq < before
  })
}
