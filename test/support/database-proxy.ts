// A TCP proxy before a PostgreSQL that fails in the ways a network does, on command.
import { createConnection, createServer, type Server, type Socket } from 'node:net'
import { once } from 'node:events'

/**
 * `open` forwards. `delayed` forwards everything late. `black hole` takes connections and bytes and
 * forwards nothing. `half open` loses the server's side without telling the client's. `reset` breaks
 * every connection with a RST. `closed` refuses new connections as well.
 */
export type Weather = 'open' | 'delayed' | 'black hole' | 'half open' | 'reset' | 'closed'

export type DatabaseProxy = {
  /** The database's URL by way of the proxy. */
  readonly url: string
  set(weather: Weather): void
  /** New connections go to another server. */
  leadTo(databaseUrl: string): void
  close(): Promise<void>
}

type Pair = { readonly near: Socket; readonly far: Socket }

const delayMs = 150

/** `calledAs`: the name by which clients ask for the database, where that is another one of the same length. */
export async function openDatabaseProxy(
  databaseUrl: string,
  { calledAs }: { readonly calledAs?: string } = {},
): Promise<DatabaseProxy> {
  const target = new URL(databaseUrl)
  let place = placeOf(target)
  const pairs = new Set<Pair>()
  let weather: Weather = 'open'
  const server = createServer({ allowHalfOpen: true }, (near) => {
    if (weather === 'reset') {
      near.resetAndDestroy()
      return
    }
    const { host, port } = place
    const far = host.startsWith('/')
      ? createConnection(`${host}/.s.PGSQL.${port}`)
      : createConnection(port, host)
    const pair = { near, far }
    pairs.add(pair)
    join(pair, () => weather, renamer(target, calledAs))
    near.once('close', () => pairs.delete(pair))
  })
  const proxyPort = await listen(server, 0)
  const url = new URL(`postgres://${target.username}@127.0.0.1:${proxyPort}${target.pathname}`)
  return {
    url: url.href,
    set(next) {
      weather = next
      if (next === 'reset') for (const { near } of pairs) near.resetAndDestroy()
      if (next === 'half open') for (const { far } of pairs) far.destroy()
      if (next !== 'closed') return
      for (const { near, far } of pairs) {
        near.destroy()
        far.destroy()
      }
    },
    leadTo: (other) => void (place = placeOf(new URL(other))),
    async close() {
      for (const { near, far } of pairs) {
        near.destroy()
        far.destroy()
      }
      server.close()
      await once(server, 'close')
    },
  }
}

function placeOf(target: URL): { readonly host: string; readonly port: number } {
  const host = target.searchParams.get('host') ?? target.hostname
  return { host, port: Number(target.port === '' ? 5432 : target.port) }
}

type Change = (bytes: Buffer) => Buffer

const unchanged: Change = (bytes) => bytes

/** The database's name is in the first message of a connection. */
function renamer({ pathname }: URL, calledAs: string | undefined): Change {
  if (calledAs === undefined) return unchanged
  const names = [`\0${calledAs}\0`, `\0${pathname.slice(1)}\0`] as const
  return (bytes) => Buffer.from(bytes.toString('latin1').replace(...names), 'latin1')
}

function join({ near, far }: Pair, weather: () => Weather, change: Change): void {
  near.on('error', () => far.destroy())
  far.on('error', () => undefined)
  pipe(near, far, weather, change)
  pipe(far, near, weather, unchanged)
  near.once('close', () => far.destroy())
  far.once('close', () => {
    if (weather() === 'open' || weather() === 'delayed') near.destroy()
  })
}

function pipe(from: Socket, to: Socket, weather: () => Weather, change: Change): void {
  from.on('data', (bytes) => {
    const now = weather()
    const forward = () => void (to.writable && to.write(change(bytes)))
    // In any other weather the bytes are lost.
    if (now === 'open') forward()
    if (now === 'delayed') setTimeout(forward, delayMs)
  })
}

async function listen(server: Server, port: number): Promise<number> {
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('no address')
  return address.port
}
