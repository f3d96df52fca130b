// etcd, three nodes of Patroni with PostgreSQL in strict synchronous mode, and HAProxy, all on 127.0.0.1.
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eventually } from '../support/eventually.ts'
import { freePort } from '../support/free-port.ts'
import { childrenOf, ownFolder, run, signalAll, type Program } from './processes.ts'

export type Node = {
  readonly name: string
  /** Patroni, and PostgreSQL with all of its processes. */
  pids(): number[]
  /** Of PostgreSQL alone. */
  postgresPids(): number[]
  start(): void
}

export type Cluster = {
  /** By way of HAProxy. */
  readonly url: string
  readonly folder: string
  readonly nodes: readonly Node[]
  leader(): Promise<Node>
  /** Moves the leader to its synchronous standby. */
  switchOver(): Promise<void>
  restartProxy(): Promise<void>
  /** A leader, a synchronous standby, and no node that is behind. */
  healthy(): Promise<void>
  stop(options: { readonly keepLogs: boolean }): Promise<void>
}

/** Another version than the installed one: a command with its parameters. */
export const patroni = process.env['BTHUB_TEST_PATRONI'] ?? 'patroni'

const postgresBin = '/usr/lib/postgresql/15/bin'
const healthyWithinMs = 180_000

export async function startCluster(): Promise<Cluster> {
  const folder = mkdtempSync(join(tmpdir(), 'bthub-drill-'))
  chmodSync(folder, 0o755)
  const etcdPort = await freePort()
  const etcd = await startEtcd(folder, etcdPort)
  const places = await Promise.all(
    ['node1', 'node2', 'node3'].map(async (name) => {
      return { name, port: await freePort(), restPort: await freePort() }
    }),
  )
  const nodes = places.map((place) => openNode(folder, etcdPort, place))
  for (const node of nodes) node.start()
  const proxyPort = await freePort()
  const startProxy = () => startHaProxy(folder, proxyPort, places)
  let proxy = startProxy()

  async function members(): Promise<Member[]> {
    for (const { restPort } of places) {
      try {
        const signal = AbortSignal.timeout(1_000)
        const answer = await fetch(`http://127.0.0.1:${restPort}/cluster`, { signal })
        return ((await answer.json()) as { members: Member[] }).members
      } catch {
        // Another node answers.
      }
    }
    return []
  }

  return {
    url: `postgres://postgres@127.0.0.1:${proxyPort}/postgres`,
    folder,
    nodes,
    async leader() {
      const name = (await members()).find(({ role }) => role === 'leader')?.name
      const node = nodes.find((one) => one.name === name)
      if (node === undefined) throw new Error('there is no leader')
      return node
    },
    async switchOver() {
      const all = await members()
      const leader = all.find(({ role }) => role === 'leader')?.name
      const candidate = all.find(({ role }) => role === 'sync_standby')?.name
      const restPort = places.find(({ name }) => name === leader)?.restPort
      const answer = await fetch(`http://127.0.0.1:${restPort}/switchover`, {
        method: 'POST',
        body: JSON.stringify({ leader, candidate }),
      })
      if (answer.status !== 200) throw new Error(`no switchover: ${await answer.text()}`)
    },
    async restartProxy() {
      signalAll([proxy.pid], 'SIGKILL')
      await proxy.ended
      proxy = startProxy()
    },
    healthy: () =>
      eventually(async () => {
        const all = await members()
        const isWell = all.every(
          ({ role, state }) =>
            state === (role === 'leader' ? 'running' : state) && isFollowing(state),
        )
        const roles = all.map(({ role }) => role)
        return (
          all.length === nodes.length &&
          isWell &&
          roles.includes('leader') &&
          roles.includes('sync_standby') &&
          new Set(all.map(({ timeline }) => timeline)).size === 1
        )
      }, healthyWithinMs),
    async stop({ keepLogs }) {
      signalAll([proxy.pid, ...nodes.flatMap((node) => node.pids())], 'SIGKILL')
      signalAll([etcd.pid], 'SIGKILL')
      await Promise.all([proxy.ended, etcd.ended])
      const isLog = (name: string) => name.endsWith('.log')
      for (const name of readdirSync(folder)) {
        if (keepLogs && isLog(name)) continue
        rmSync(join(folder, name), { recursive: true, force: true, maxRetries: 5 })
      }
      if (!keepLogs) rmSync(folder, { recursive: true })
    },
  }
}

type Member = {
  readonly name: string
  readonly role: string
  readonly state: string
  readonly timeline?: number
}

function isFollowing(state: string): boolean {
  return state === 'running' || state === 'streaming'
}

type Place = { readonly name: string; readonly port: number; readonly restPort: number }

async function startEtcd(parent: string, port: number): Promise<Program> {
  const folder = ownFolder(parent, 'etcd')
  const client = `http://127.0.0.1:${port}`
  const peer = `http://127.0.0.1:${await freePort()}`
  const etcd = run(folder, 'etcd', [
    `--data-dir=${folder}/data`,
    `--listen-client-urls=${client}`,
    `--advertise-client-urls=${client}`,
    `--listen-peer-urls=${peer}`,
    `--initial-advertise-peer-urls=${peer}`,
    `--initial-cluster=default=${peer}`,
  ])
  await eventually(async () =>
    fetch(`${client}/health`).then(
      ({ ok }) => ok,
      () => false,
    ),
  )
  return etcd
}

function openNode(parent: string, etcdPort: number, { name, port, restPort }: Place): Node {
  const folder = ownFolder(parent, name)
  const data = join(folder, 'data')
  const config = {
    scope: 'drill',
    name,
    restapi: { listen: `127.0.0.1:${restPort}`, connect_address: `127.0.0.1:${restPort}` },
    etcd3: { hosts: `127.0.0.1:${etcdPort}` },
    bootstrap: {
      dcs: {
        // Patroni's own defaults: they decide how long a failover takes.
        ttl: 30,
        loop_wait: 10,
        retry_timeout: 10,
        synchronous_mode: true,
        synchronous_mode_strict: true,
        postgresql: { use_pg_rewind: true, parameters: { max_connections: 100 } },
      },
      initdb: [{ encoding: 'UTF8' }, { locale: 'C.UTF-8' }, 'data-checksums'],
      pg_hba: ['host all all 127.0.0.1/32 trust', 'host replication all 127.0.0.1/32 trust'],
    },
    postgresql: {
      listen: `127.0.0.1:${port}`,
      connect_address: `127.0.0.1:${port}`,
      data_dir: data,
      bin_dir: postgresBin,
      authentication: {
        superuser: { username: 'postgres', password: 'drill' },
        replication: { username: 'replicator', password: 'drill' },
      },
      parameters: { unix_socket_directories: folder },
    },
  }
  const file = join(parent, `${name}.yml`)
  // JSON is YAML.
  writeFileSync(file, JSON.stringify(config, null, 2), { mode: 0o644 })
  let program: Program | null = null
  const postgresPids = () => {
    const pidFile = join(data, 'postmaster.pid')
    if (!existsSync(pidFile)) return []
    const postmaster = Number(readFileSync(pidFile, 'utf8').split('\n')[0])
    return [postmaster, ...childrenOf(postmaster)]
  }
  return {
    name,
    postgresPids,
    pids: () => [
      ...(program === null ? [] : [program.pid, ...childrenOf(program.pid)]),
      ...postgresPids(),
    ],
    start() {
      const [command = '', ...parameters] = patroni.split(' ')
      program = run(folder, command, [...parameters, file])
    },
  }
}

function startHaProxy(parent: string, port: number, places: readonly Place[]): Program {
  const file = join(parent, 'haproxy.cfg')
  const servers = places.map(
    ({ name, port: own, restPort }) => `  server ${name} 127.0.0.1:${own} check port ${restPort}`,
  )
  writeFileSync(
    file,
    `defaults
  mode tcp
  timeout connect 2s
  timeout client 30m
  timeout server 30m
  timeout check 2s
listen postgres
  bind 127.0.0.1:${port}
  option httpchk OPTIONS /primary
  http-check expect status 200
  default-server inter 1s fall 2 rise 1 on-marked-down shutdown-sessions
${servers.join('\n')}
`,
  )
  return run(parent, 'haproxy', ['-f', file])
}
