// bthub serve: runs the hub until it is stopped. The server is imported on demand, so that other commands start fast.
import type { Command } from 'commander'
import { settingOptions } from './output.ts'
import type { ServeOptions } from './serve-hub.ts'

export function addServe(program: Command): void {
  settingOptions(program.command('serve'), ['host', 'port', 'workers', 'dataFolder'])
    .description('run the hub until SIGTERM or Ctrl-C')
    .option('--demo', 'with demo accounts, demo data, and a curl command to paste')
    .action(async (options: ServeOptions) => {
      const { serveHub } = await import('./serve-hub.ts')
      return serveHub(options)
    })
}
