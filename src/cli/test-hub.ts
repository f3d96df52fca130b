// bthub test-hub: what `bthub/testing` is in TypeScript, for test suites in other languages.
import type { Command } from 'commander'
import { startHub } from '../testing.ts'
import { print, type CommonOptions } from './output.ts'

type TestHubOptions = CommonOptions & { readonly data?: string }

export function addTestHub(program: Command): void {
  program
    .command('test-hub')
    .description(
      'start a hub for automated tests, or join the running one, until the standard input ends',
    )
    .option('--data <folder>', 'folder of its data; default: a temporary folder')
    .option('--json', 'print one JSON object')
    .action(async (options: TestHubOptions) => {
      const { data: dataFolder } = options
      const hub = await startHub(dataFolder === undefined ? {} : { dataFolder })
      const { url, operatorKey } = hub
      print(options, { url, operatorKey }, () => [
        `Hub: ${url}`,
        `Operator key: ${operatorKey}`,
        'It ends after its last user: close the standard input, or press Ctrl-C.',
      ])
      await untilUnused()
      await hub.close()
      process.exit()
    })
}

/** The standard input ends with the process that started this one, even when that is killed. */
function untilUnused(): Promise<unknown> {
  return new Promise((settle) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, settle)
    process.stdin.once('end', settle).once('error', settle).resume()
  })
}
