// A process that starts the private PostgreSQL of the folder named first, by the module named second. It
// tells what it got as one line of JSON, and keeps it until it is told `stop` or is killed; its log goes to stderr.
import { createInterface } from 'node:readline'

const [, , dataFolder = '', module = ''] = process.argv
const say = (answer) => process.stdout.write(`${JSON.stringify(answer)}\n`)

try {
  const { startEmbeddedPostgres } = await import(module)
  const postgres = await startEmbeddedPostgres({
    dataFolder,
    log: (event, fields) => process.stderr.write(`${JSON.stringify({ event, ...fields })}\n`),
  })
  const { connection, notice, adopted, version } = postgres
  const pid = postgres.pid()
  say({ connection, dataFolder: postgres.dataFolder, notice, adopted, version, pid })
  for await (const line of createInterface({ input: process.stdin })) {
    if (line !== 'stop') continue
    await postgres.stop()
    break
  }
} catch (error) {
  say({ error: error instanceof Error ? error.message : String(error) })
}
// An open pipe to the parent would keep this process.
process.stdin.destroy()
