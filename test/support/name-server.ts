// A DNS server of the tests' own, by UDP: what a name leads to is asked of a function at each query, so that
// it can change in between. All answers have a time to live of 0.
import { createSocket } from 'node:dgram'
import { isIPv6 } from 'node:net'

/** `A` or `AAAA` by the form of the address; or the name that this one stands for. */
export type DnsRecord = { readonly address: string } | { readonly alias: string }

export type NameServer = {
  /** As `nameServers` of the guarded client takes it. */
  readonly address: string
  /** Queries for IPv4 addresses, by name. */
  readonly asked: ReadonlyMap<string, number>
  close(): Promise<void>
}

/** `null` for a name that does not exist. */
type Zone = (name: string) => readonly DnsRecord[] | null

const typeOf = { a: 1, alias: 5, aaaa: 28 } as const

export async function startNameServer(zone: Zone): Promise<NameServer> {
  const asked = new Map<string, number>()
  const socket = createSocket('udp4')
  socket.on('message', (query, from) => {
    const { name, type, end } = readQuestion(query)
    if (type === typeOf.a) asked.set(name, (asked.get(name) ?? 0) + 1)
    socket.send(answerTo(query.subarray(0, end), { zone, name, type }), from.port, from.address)
  })
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve))
  return {
    address: `127.0.0.1:${socket.address().port}`,
    asked,
    close: () => new Promise((resolve) => socket.close(() => resolve())),
  }
}

/** The first question of a query (RFC 1035, 4.1.2); `end` is where it ends. */
function readQuestion(query: Buffer): { name: string; type: number; end: number } {
  const labels: string[] = []
  let at = 12
  while ((query[at] ?? 0) > 0) {
    const length = query[at] ?? 0
    labels.push(query.subarray(at + 1, at + 1 + length).toString('latin1'))
    at += 1 + length
  }
  return { name: labels.join('.').toLowerCase(), type: query.readUInt16BE(at + 1), end: at + 5 }
}

type Question = { readonly zone: Zone; readonly name: string; readonly type: number }

function answerTo(query: Buffer, question: Question): Buffer {
  const records = resourcesOf(question)
  const head = Buffer.from(query.subarray(0, 12))
  // A response, recursion available; the code 3 says that there is no such name.
  head.writeUInt16BE(records === null ? 0x8183 : 0x8180, 2)
  head.writeUInt16BE(1, 4)
  head.writeUInt16BE(records?.length ?? 0, 6)
  head.fill(0, 8, 12)
  return Buffer.concat([head, query.subarray(12), ...(records ?? [])])
}

/** Follows aliases, as a server that resolves for others does, and tells the whole chain. */
function resourcesOf({ zone, name, type }: Question): Buffer[] | null {
  const records = zone(name)
  if (records === null) return null
  return records.flatMap((record) => {
    if ('alias' in record) {
      const rest = resourcesOf({ zone, name: record.alias, type }) ?? []
      return [resource(name, typeOf.alias, nameBytes(record.alias)), ...rest]
    }
    const own = isIPv6(record.address) ? typeOf.aaaa : typeOf.a
    return own === type ? [resource(name, own, addressBytes(record.address))] : []
  })
}

function resource(name: string, type: number, data: Buffer): Buffer {
  const fixed = Buffer.alloc(10)
  fixed.writeUInt16BE(type, 0)
  fixed.writeUInt16BE(1, 2)
  fixed.writeUInt16BE(data.length, 8)
  return Buffer.concat([nameBytes(name), fixed, data])
}

function nameBytes(name: string): Buffer {
  const labels = name.split('.').map((label) => {
    return Buffer.concat([Buffer.from([label.length]), Buffer.from(label, 'latin1')])
  })
  return Buffer.concat([...labels, Buffer.from([0])])
}

function addressBytes(address: string): Buffer {
  if (!isIPv6(address)) return Buffer.from(address.split('.').map(Number))
  const [before = '', after = ''] = address.split('::')
  const groups = (text: string) => (text === '' ? [] : text.split(':'))
  const missing = 8 - groups(before).length - groups(after).length
  const all = address.includes('::')
    ? [...groups(before), ...Array.from({ length: missing }, () => '0'), ...groups(after)]
    : groups(address)
  return Buffer.from(all.map((group) => group.padStart(4, '0')).join(''), 'hex')
}
