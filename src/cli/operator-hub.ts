// Calls of an operator to a running hub.
import { join } from 'node:path'
import type { Command } from 'commander'
import { servicePrefix } from '../api/endpoint.ts'
import { dataFolderFor } from '../backend.ts'
import { readConfig, type Config } from '../config.ts'
import { readOptionalFile } from '../read-optional-file.ts'
import { callHub, urlOf, type CallInput } from './call-hub.ts'
import { demoOperatorKeyFile } from './demo/demo-keys.ts'
import { flagsOf, settingOptions, type CommonOptions } from './output.ts'

export type HubOptions = CommonOptions & { readonly url?: string }

/** Adds the options of a command that calls a running hub as an operator. */
export function hubOptions(command: Command): Command {
  command.option('--url <url>', 'URL of the hub; default: the configured port on this machine')
  return settingOptions(command, ['port', 'dataFolder', 'operatorKey'])
}

export const hubOf = (options: HubOptions) => operatorHub(readConfig(flagsOf(options)), options.url)

/** The key of the settings, else that of the demo. */
export function operatorKey(config: Config): string {
  if (config.operatorKey !== '') return config.operatorKey
  const demoKey = readOptionalFile(join(dataFolderFor(config), demoOperatorKeyFile))
  if (demoKey !== null) return demoKey.trim()
  throw new Error(
    'No operator’s key is set. Set BTHUB_OPERATOR_KEY; `bthub operator key create` creates one.',
  )
}

export function operatorHub(config: Config, url: string | undefined) {
  const base = url ?? `http://127.0.0.1:${config.port}`
  const headers = { 'X-Operator-Key': operatorKey(config) }
  return {
    call(method: string, path: string, { query = {}, body }: CallInput = {}): Promise<unknown> {
      return callHub(urlOf(`${servicePrefix}${path}`, base, query), { method, headers, body })
    },
  }
}
