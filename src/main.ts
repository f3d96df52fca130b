// The command line: names of commands to the files that run them.
import { Command } from 'commander'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { addServe } from './cli/serve.ts'

const manifest = join(import.meta.dirname, '..', 'package.json')
const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }

const program = new Command('bthub')
  .description('The hub by which accounting systems push invoices: every write gets a verdict.')
  .version(version)
  .showHelpAfterError()

addServe(program)

try {
  await program.parseAsync()
} catch (error) {
  process.stderr.write(`bthub: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}
