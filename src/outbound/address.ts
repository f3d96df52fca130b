// The addresses that the hub may call: public unicast, and the blocks that its operator allows. Addresses that lead to
// internal systems are refused: private networks, the machine itself, and tunnels that embed another address.
import { BlockList, isIP } from 'node:net'

/** IANA's special-purpose registry for IPv4, and other addresses that are not public servers. */
const specialIpv4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10', // carrier-grade NAT; some clouds have their metadata service here
  '127.0.0.0/8',
  '168.63.129.16/32', // Azure's virtual machine agent, in public address space
  '169.254.0.0/16', // link-local, including the metadata service of most clouds
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.31.196.0/24',
  '192.52.193.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '192.175.48.0/24',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
]

/**
 * The only global unicast range of IPv6. Mapped, compatible and translated IPv4 (`::ffff:0:0/96`, `::/96`,
 * `64:ff9b::/96`), unique local, link-local, site-local and multicast addresses are outside it.
 */
const globalIpv6 = ['2000::/3']

const specialIpv6 = [
  '2001::/23', // protocol assignments, Teredo among them
  '2001:db8::/32',
  '2002::/16', // 6to4: embeds an IPv4 address
  '2620:4f:8000::/48',
  '3fff::/20',
]

/** `10.0.0.0/8`, `fd00::/8`, or a single address. */
export type Block = string

/** This machine; a demo allows it. */
export const loopback: readonly Block[] = ['127.0.0.0/8', '::1/128']

const special = blockListOf([...specialIpv4, ...specialIpv6])
const globalUnicast = blockListOf(globalIpv6)

/** Parses a comma-separated list of blocks. Throws an error that names the invalid one. */
export function readBlocks(text: string): Block[] {
  const blocks = text
    .split(',')
    .map((block) => block.trim())
    .filter((block) => block !== '')
  for (const block of blocks) readBlock(block)
  return blocks
}

export function blockListOf(blocks: readonly Block[]): BlockList {
  const list = new BlockList()
  for (const block of blocks) {
    const { address, prefix, family } = readBlock(block)
    list.addSubnet(address, prefix, family)
  }
  return list
}

/** Whether the address is reachable on the public Internet. */
export function isPublic(address: string): boolean {
  const family = familyOf(address)
  if (family === null || special.check(address, family)) return false
  return family === 'ipv4' || globalUnicast.check(address, family)
}

export function isIn(list: BlockList, address: string): boolean {
  const family = familyOf(address)
  return family !== null && list.check(address, family)
}

type Family = 'ipv4' | 'ipv6'

/** `null` for anything that is not an address, or that has a zone (`fe80::1%eth0`). */
function familyOf(address: string): Family | null {
  const family = address.includes('%') ? 0 : isIP(address)
  if (family === 0) return null
  return family === 4 ? 'ipv4' : 'ipv6'
}

function readBlock(block: Block): { address: string; prefix: number; family: Family } {
  const [address = '', bits] = block.split('/')
  const family = familyOf(address)
  const widest = family === 'ipv4' ? 32 : 128
  const prefix = bits === undefined ? widest : /^\d{1,3}$/.test(bits) ? Number(bits) : -1
  if (family !== null && prefix >= 0 && prefix <= widest && block.split('/').length <= 2) {
    return { address, prefix, family }
  }
  throw new Error(
    `must be a list of address blocks such as 10.0.0.0/8,fd00::/8, not ${JSON.stringify(block)}.`,
  )
}
