// The servers of a database: which of them connections are opened to, and whether a connection leads to one that can be
// written to. After a failover the server that was the right one may be back as a standby, and answers reads.
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
  /** Opens connections to the server that is the current one. */
  readonly Client: new (config?: ClientConfig) => Client
  /** Throws WrongServer when the connection's server can't be written to, or has another database. */
  check(client: ClientBase): Promise<void>
  /** Connects to one server after another until one is the right one. Throws HubError `unavailable`. */
  tryEach<T>(connect: () => Promise<T>): Promise<T>
  /** Its server is not the right one: closes it, and all older connections. */
  leave(client: ClientBase): void
  /** The server was asked just now, and is not the right one: closes every connection. */
  leaveAll(): void
  expect(identity: Identity): void
}

export function openServers(connection: Connection): Servers {
  const places = hostsOf(connection)
  let current = 0
  let identity: Identity | null = null
  const opened = new Set<ServerClient>()

  class ServerClient extends Client {
    readonly at = current
    constructor(config: ClientConfig = {}) {
      super({ ...config, ...places[current]?.config })
      opened.add(this)
      this.once('end', () => opened.delete(this))
    }
  }

  return {
    count: places.length,
    Client: ServerClient,
    async check(client) {
      const reason = await reasonAgainst(client, identity)
      if (reason === null) return
      const at = client instanceof ServerClient ? client.at : current
      throw new WrongServer(reason, places[at]?.name ?? '')
    },
    async tryEach(connect) {
      for (let tries = 1; ; tries += 1) {
        const asked = current
        try {
          return await connect()
        } catch (error) {
          if (isPoolFull(error)) refuseUnavailable(error)
          // Another caller may have gone on to the next one meanwhile.
          if (current === asked) current = (asked + 1) % places.length
          if (tries >= places.length) refuseUnavailable(error)
        }
      }
    },
    leave(client) {
      for (const one of opened) {
        // Whoever uses it gets an error that says so; the pool forgets it.
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
    // No such table: this is not a database of a hub.
    if (sqlState(error) === '42P01') return 'not-ours'
    throw error
  }
}

function streamOf(client: Client): { destroy(): void } {
  return (client as unknown as { readonly connection: { readonly stream: { destroy(): void } } })
    .connection.stream
}
