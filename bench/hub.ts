// The hub as users run it: compiled, by its own command.
import { spawnSync } from 'node:child_process'
import { runNode, type Running } from './processes.ts'

export type HubPlace = { readonly databaseUrl: string; readonly dataFolder: string }
export type Served = { readonly running: Running; readonly url: string }

/** As `npm start` and the installed command have it. */
const youngSpace = '--max-semi-space-size=32'

/** `flags` are the hub's own, `engine` those of Node; `environment` holds settings that have no flag. */
export async function startHub(
  place: HubPlace,
  flags: readonly string[] = [],
  engine: readonly string[] = [],
  environment: Readonly<Record<string, string>> = {},
): Promise<Served> {
  const args = [youngSpace, ...engine, 'bin/bthub.js', 'serve', '--port', '0', '--json', ...flags]
  const running = await runNode(args, /\n/, {
    BTHUB_LOG_LEVEL: 'error',
    DATABASE_URL: place.databaseUrl,
    BTHUB_DATA: place.dataFolder,
    ...environment,
  })
  const { baseUrl } = JSON.parse(running.output) as { baseUrl: string }
  return { running, url: new URL(baseUrl).origin }
}

/** Whether this version can share one port among processes. */
export function hasWorkers(): boolean {
  const help = spawnSync(process.execPath, ['bin/bthub.js', 'serve', '--help'], {
    encoding: 'utf8',
  })
  return help.stdout.includes('--workers')
}
