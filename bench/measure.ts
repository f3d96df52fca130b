// One measured load: what the callers saw, what it cost each process, and whether the database holds
// what was answered. If it does not, the run is void.
import type { Served } from './hub.ts'
import { runLoad, type Load, type LoadResult } from './load.ts'
import { cpuSeconds, ownCpuSeconds, proportionalMb, residentMb } from './processes.ts'
import { checkpoint, connect, numberOf, walBytes, type Server } from './server.ts'
import { settings } from './settings.ts'
import { withClosing } from './closing.ts'

export type Measured = LoadResult &
  Costs & { readonly hubMb: number | null; readonly postgresMb: number | null }

/** Written calls that the database knows of. */
export type Kept = { readonly applied: number; readonly others: number }

export type Subject = {
  readonly name: string
  readonly server: Server
  readonly start: () => Promise<Served>
  /** `null` for one that keeps nothing. */
  readonly kept: (() => Promise<Kept>) | null
}

/** What is to be compiled is called more than one caller calls in that time. */
const warmupConnectionsMin = 32

/** Starts the subject, warms it up with the same load, and measures. */
export async function measure(subject: Subject, load: Omit<Load, 'url' | 'seconds'>) {
  const { running, url } = await subject.start()
  return withClosing(
    () => running.stop(),
    async () => {
      const connections = Math.max(load.connections, warmupConnectionsMin)
      await runLoad({ ...load, url, connections, seconds: settings.warmupSeconds })
      return measureRunning(subject, running.pid, { ...load, url, seconds: settings.seconds })
    },
  )
}

export async function measureRunning(subject: Subject, pid: number, load: Load): Promise<Measured> {
  const { server, kept, name } = subject
  await checkpoint(server.admin)
  const before = await kept?.()
  const costs = await startCosts(server, pid)
  const result = await runLoad(load)
  const measured = { ...result, ...(await costs(result.requests)), ...memoryOf(server, pid) }
  const after = await kept?.()
  requireAnswers(name, load, result)
  if (before !== undefined && after !== undefined) {
    const applied = after.applied - before.applied
    requireKept(name, load, result, { applied, others: after.others - before.others })
  }
  return measured
}

function memoryOf({ postmasterPid }: Server, pid: number) {
  const postgresMb = postmasterPid === null ? null : proportionalMb(postmasterPid)
  return { hubMb: residentMb(pid), postgresMb }
}

/** For each call; `null` where it could not be observed. */
type Costs = {
  readonly hubCpuUs: number | null
  readonly postgresCpuUs: number | null
  readonly loadCpuUs: number | null
  readonly walBytes: number
}

function cpuOf(pid: number | null): number | null {
  return pid === null ? null : cpuSeconds(pid)
}

/** What is spent from here on until the result is called, divided by a number of calls. */
async function startCosts(
  { admin, postmasterPid }: Server,
  hubPid: number | null,
): Promise<(calls: number) => Promise<Costs>> {
  const observe = () => ({
    hub: cpuOf(hubPid),
    postgres: cpuOf(postmasterPid),
    load: ownCpuSeconds(),
  })
  const walBefore = await walBytes(admin)
  const before = observe()
  return async (calls) => {
    const after = observe()
    const each = (name: keyof typeof after) => {
      const [from, to] = [before[name], after[name]]
      return from === null || to === null ? null : ((to - from) / calls) * 1e6
    }
    return {
      hubCpuUs: each('hub'),
      postgresCpuUs: each('postgres'),
      loadCpuUs: each('load'),
      walBytes: ((await walBytes(admin)) - walBefore) / calls,
    }
  }
}

export function requireAnswers(
  name: string,
  { kind }: Pick<Load, 'kind'>,
  { requests, refused, lost }: LoadResult,
): void {
  const unexpected = kind === 'refused' ? requests - refused : refused
  if (requests > 0 && unexpected + lost === 0) return
  throw new Error(
    `void: of ${requests} calls (${kind}), ${name} answered ${unexpected} with another status than expected, and ${lost} not at all`,
  )
}

/** Of two updates of one invoice under way at once, the later may arrive first: the other is superseded. */
const supersededMax = 0.01

function requireKept(name: string, load: Load, { requests }: LoadResult, kept: Kept): void {
  const { kind, invoices, connections } = load
  const held = `${kept.applied} applied and ${kept.others} others are in the database`
  const wrong = new Error(`void: ${name} answered ${requests} calls (${kind}), but ${held}`)
  switch (kind) {
    case 'get':
    case 'status':
    case 'list':
      if (kept.applied + kept.others > 0) throw wrong
      return
    case 'create':
      if (kept.applied < requests) throw wrong
      return
    case 'update':
      // Calls that were under way when the load ended may be kept without having been counted.
      if (kept.applied + kept.others < requests) throw wrong
      if (invoices >= connections * 4 && kept.others > requests * supersededMax) throw wrong
      return
    case 'unchanged':
    case 'superseded':
    case 'refused':
      if (kept.applied > 0 || kept.others < requests) throw wrong
      return
    default:
      kind satisfies never
  }
}

/** All accounts together. */
export async function keptByHub(databaseUrl: string): Promise<Kept> {
  const client = await connect(databaseUrl)
  return withClosing(
    () => client.end(),
    async () => ({
      applied: await numberOf(client, 'select sum(last_seq) from feed'),
      others: await numberOf(client, 'select count(*) from operation'),
    }),
  )
}

export async function keptByHand(databaseUrl: string): Promise<Kept> {
  const client = await connect(databaseUrl)
  return withClosing(
    () => client.end(),
    async () => ({ applied: await numberOf(client, 'select count(*) from event'), others: 0 }),
  )
}
