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
}

export function openServers(connection: Connection): Servers {
  const hosts = hostsOf(connection)
  let current = 0
  let identity: Identity | null = null
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
      const reason = await reasonAgainst(client, identity)
      if (reason === null) return
      const at = client instanceof ServerClient ? client.at : current
      throw new WrongServer(reason, hosts[at]?.name ?? '')
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

async function reasonAgainst(
  client: ClientBase,
  identity: Identity | null,
): Promise<WrongReason | null> {
  const own =
    identity === null
      ? 'true'
      : `exists (select from hub_setting
    where name = ${escapeLiteral(identity.name)} and value = ${escapeLiteral(identity.value)})`
  const text = `select pg_is_in_recovery() as standby, current_setting('transaction_read_only') = 'on' as read_only,
    ${own} as ours`
  try {
    const { rows } = await ask(client, { text })
    const [row] = rows as { standby: boolean; read_only: boolean; ours: boolean }[]
    if (row?.standby === true) return 'standby'
    if (row?.read_only === true) return 'read-only'
    return row?.ours === true ? null : 'not-ours'
  } catch (error) {
    // Without the table this is not a hub's database.
    if (sqlState(error) === '42P01') return 'not-ours'
    throw error
  }
}

function streamOf(client: Client): { destroy(): void } {
  return (client as unknown as { readonly connection: { readonly stream: { destroy(): void } } })
    .connection.stream
}
