// bthub serve: the hub itself, until it is told to stop. What it runs is loaded with it: every other command starts
// without the server.
import type { Command } from 'commander'
import { settingOptions } from './output.ts'
import type { ServeOptions } from './serve-hub.ts'

export function addServe(program: Command): void {
  settingOptions(program.command('serve'), ['host', 'port', 'workers', 'dataFolder'])
    .description('run the hub until SIGTERM or Ctrl-C')
    .option('--demo', 'with a demo account, its data, and a curl line to paste')
    .action(async (options: ServeOptions) => {
      const { serveHub } = await import('./serve-hub.ts')
      return serveHub(options)
    })
}
