// bthub operate: makes any call of the operator API of a running hub, by name.
import { pipeline } from 'node:stream/promises'
import { Help, InvalidArgumentError, type Command } from 'commander'
import { readConfig } from '../config.ts'
import { hasCode } from '../error-code.ts'
import { servicePrefix, type Route } from '../api/endpoint.ts'
import { routes } from '../api/routes.ts'
import { nearestName } from '../schema/nearest-name.ts'
import { callHub } from './call-hub.ts'
import { helpOfCall } from './operate-help.ts'
import { operatorKey } from './operator-hub.ts'
import { columnsOf, flagsOf, print, settingOptions, type CommonOptions } from './output.ts'

type OperateOptions = CommonOptions & {
  readonly account?: string
  readonly set: readonly Member[]
  readonly reason?: string
  readonly url?: string
}

type Member = readonly [name: string, value: unknown]

const calls = new Map(
  routes.filter(({ audience }) => audience === 'operator').map((route) => [route.name, route]),
)

export function addOperate(program: Command): void {
  const command = program
    .command('operate')
    .description('call the operator API of a running hub; without a name, list the calls')
    .argument('[call]', 'name of the call, such as set-credit')
    .argument('[id]', 'id of the record, if the path has one')
    .option('--account <id>', 'account, if the path has one')
    .option(
      '--set <name=value>',
      'field of the body, or query parameter; JSON or text; repeatable',
      readMember,
      [],
    )
    .option('--reason <text>', 'same as --set reason=…')
    .option('--url <url>', 'URL of the hub; default: the configured port on this machine')
    .configureHelp({
      formatHelp(shown, helper) {
        const route = calls.get(shown.args[0] ?? '')
        return route === undefined
          ? Help.prototype.formatHelp.call(helper, shown, helper)
          : helpOfCall(route)
      },
    })
  settingOptions(command, ['port', 'dataFolder', 'operatorKey']).action(
    (name: string | undefined, id: string | undefined, options: OperateOptions) =>
      name === undefined ? list(options) : operate(routeNamed(name), id, options),
  )
}

/** `limit=5000` is a number and `name=Ada` is text; `name="5000"` is the text 5000. */
function readMember(text: string, before: readonly Member[]): readonly Member[] {
  const mark = text.indexOf('=')
  if (mark < 1) throw new InvalidArgumentError('Must have the form name=value.')
  const value = text.slice(mark + 1)
  return [...before, [text.slice(0, mark), valueOf(value)]]
}

function valueOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return text
  }
}

function list(options: CommonOptions): void {
  const all = [...calls.values()].map(({ name, method, path, endpoint }) => {
    return { name, method, path, summary: endpoint.summary }
  })
  print(options, { calls: all }, () =>
    columnsOf(all.map(({ name, method, path, summary }) => [name, method, path, summary])),
  )
}

function routeNamed(name: string): Route {
  const route = calls.get(name)
  if (route !== undefined) return route
  const nearest = nearestName(name, [...calls.keys()])
  const hint = nearest === null ? '' : ` Did you mean ${nearest}?`
  throw new Error(`Unknown call ${name}.${hint} \`bthub operate\` lists all calls.`)
}

async function operate(
  route: Route,
  id: string | undefined,
  options: OperateOptions,
): Promise<void> {
  const config = readConfig(flagsOf(options))
  const { account, reason } = options
  const members = reason === undefined ? options.set : [...options.set, ['reason', reason] as const]
  const reads = route.method === 'GET'
  const query = reads
    ? new URLSearchParams(members.map(([key, value]): [string, string] => [key, asText(value)]))
    : ''
  const url = new URL(
    `${servicePrefix}${pathOf(route, { accountId: account, id })}?${query.toString()}`,
    options.url ?? `http://127.0.0.1:${config.port}`,
  )
  const body = await callHub(url, {
    method: route.method,
    headers: { 'X-Operator-Key': operatorKey(config) },
    ...(reads ? {} : { body: Object.fromEntries(members) }),
  })
  // For a file or a pipe, for example `> invoice.pdf`.
  if (isStream(body)) return pipeOut(body)
  print(options, body, () => [JSON.stringify(body, null, 2)])
}

function isStream(body: unknown): body is AsyncIterable<Uint8Array> {
  return typeof body === 'object' && body !== null && Symbol.asyncIterator in body
}

async function pipeOut(body: AsyncIterable<Uint8Array>): Promise<void> {
  await pipeline(body, process.stdout, { end: false }).catch((error: unknown) => {
    // The reader has stopped reading, for example `| head`.
    if (!hasCode(error, 'EPIPE')) throw error
  })
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function pathOf(
  { name, path }: Route,
  parts: Readonly<Record<string, string | undefined>>,
): string {
  const labels: Readonly<Record<string, string>> = { accountId: '--account ID', id: 'an id' }
  return path.replaceAll(/\{(\w+)\}/g, (_, part: string) => {
    const value = parts[part]
    if (value !== undefined) return encodeURIComponent(value)
    throw new Error(`${name} needs ${labels[part] ?? part}: its path is ${path}.`)
  })
}
