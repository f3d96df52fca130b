// Chooses the server that connections are opened to, and checks that it is writable: after a failover the old primary
// may return as a standby that still answers reads.
import { Client, escapeLiteral, type ClientBase, type ClientConfig } from 'pg'
import {
  refuseUnavailable,
  isPoolFull,
  sqlState,
  WrongServer,
  type WrongReason,
} from './database-errors.ts'
import { hostOfUrl, urlsOfHosts } from './database-hosts.ts'
import { ask } from './ask.ts'

export type Connection =
  | { readonly connectionString: string }
  | {
      readonly host: string
      readonly port: number
      readonly user: string
      readonly database: string
      readonly password?: string
    }

/** A row of `hub_setting` that only this hub's database has. */
export type Identity = { readonly name: string; readonly value: string }

export type Servers = {
  readonly count: number
  /** Opens connections to the current server. */
  readonly Client: new (config?: ClientConfig) => Client
  /** Throws WrongServer when the server is not writable or has another database. */
  check(client: ClientBase): Promise<void>
  /** Tries each server until one accepts. Throws HubError `unavailable`. */
  tryEach<T>(connect: () => Promise<T>): Promise<T>
  /** Closes a connection to a wrong server, and all older connections. */
  leave(client: ClientBase): void
  /** Closes all connections, after a check of the current server failed. */
  leaveAll(): void
  expect(identity: Identity): void
  /** From now on, runs this on the first connection to another server, or to one that was restarted. */
  onNewServer(compare: Compare): void
}

export type Compare = {
  readonly run: (client: ClientBase) => Promise<void>
  /** Whether to run it also on a connection to the same server. */
  readonly isDue: () => boolean
}

export function openServers(connection: Connection): Servers {
  const hosts = hostsOf(connection)
  let current = 0
  let identity: Identity | null = null
  let compare: Compare | null = null
  /** The server of the last comparison. */
  let compared: string | null = null
  /** Connections that are opened meanwhile wait for the same comparison. */
  let comparing: Promise<void> | null = null
  const opened = new Set<ServerClient>()

  class ServerClient extends Client {
    readonly at = current
    constructor(config: ClientConfig = {}) {
      super({ ...config, ...hosts[current]?.config })
      opened.add(this)
      this.once('end', () => opened.delete(this))
    }
  }

  return {
    count: hosts.length,
    Client: ServerClient,
    async check(client) {
      const { reason, instance } = await inspect(client, identity)
      if (reason !== null) {
        const at = client instanceof ServerClient ? client.at : current
        throw new WrongServer(reason, hosts[at]?.name ?? '')
      }
      if (compare === null || (instance === compared && !compare.isDue())) return
      comparing ??= compare
        .run(client)
        .then(() => void (compared = instance))
        .finally(() => void (comparing = null))
      await comparing
    },
    async tryEach(connect) {
      for (let tries = 1; ; tries += 1) {
        const tried = current
        try {
          return await connect()
        } catch (error) {
          if (isPoolFull(error)) refuseUnavailable(error)
          // Another caller may have moved on to the next server meanwhile.
          if (current === tried) current = (tried + 1) % hosts.length
          if (tries >= hosts.length) refuseUnavailable(error)
        }
      }
    },
    leave(client) {
      for (const one of opened) {
        // The query in progress fails, and the pool drops the connection.
        streamOf(one).destroy()
        if (one === client) break
      }
    },
    leaveAll() {
      for (const one of opened) streamOf(one).destroy()
    },
    expect(expected) {
      identity = expected
    },
    onNewServer(wanted) {
      compare = wanted
    },
  }
}

type Host = { readonly name: string; readonly config: ClientConfig }

function hostsOf(connection: Connection): Host[] {
  if (!('connectionString' in connection))
    return [{ name: `${connection.host}:${connection.port}`, config: connection }]
  return urlsOfHosts(connection.connectionString).map((connectionString) => {
    return { name: hostOfUrl(connectionString), config: { connectionString } }
  })
}

type Inspected = {
  readonly reason: WrongReason | null
  /** Differs after a failover, a restart, and where the database was created again. */
  readonly instance: string
}

async function inspect(client: ClientBase, identity: Identity | null): Promise<Inspected> {
  const own =
    identity === null
      ? 'true'
      : `exists (select from hub_setting
    where name = ${escapeLiteral(identity.name)} and value = ${escapeLiteral(identity.value)})`
  const text = `select pg_is_in_recovery() as standby, current_setting('transaction_read_only') = 'on' as read_only,
    ${own} as ours, concat_ws(' ', pg_postmaster_start_time(), inet_server_addr(), inet_server_port(),
      (select oid from pg_database where datname = current_database())) as instance`
  try {
    const { rows } = await ask(client, { text })
    const [row] = rows as Inspection[]
    return { reason: reasonOf(row), instance: row?.instance ?? '' }
  } catch (error) {
    // Without the table this is not a hub's database.
    if (sqlState(error) === '42P01') return { reason: 'not-ours', instance: '' }
    throw error
  }
}

type Inspection = {
  readonly standby: boolean
  readonly read_only: boolean
  readonly ours: boolean
  readonly instance: string
}

function reasonOf(row: Inspection | undefined): WrongReason | null {
  if (row?.standby === true) return 'standby'
  if (row?.read_only === true) return 'read-only'
  return row?.ours === true ? null : 'not-ours'
}

function streamOf(client: Client): { destroy(): void } {
  return (client as unknown as { readonly connection: { readonly stream: { destroy(): void } } })
    .connection.stream
}
