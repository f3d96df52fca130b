// npm run bench [-- start updates …]: starts everything itself, runs each contender in turn several
// times in one run, and prints what it measured. Nothing here asserts; a run whose updates are not all
// in the database is void, and says so.
import { cpus } from 'node:os'
import { loadTool } from './load.ts'
import { measureStart } from './start.ts'
import { measureUpdates } from './updates.ts'

const parts = { start: measureStart, updates: measureUpdates }

const wanted = process.argv.slice(2)
const model = cpus()[0]?.model ?? 'unknown'
console.log(`Node ${process.versions.node}, ${cpus().length} × ${model}, load by ${loadTool}`)
for (const [name, measure] of Object.entries(parts)) {
  if (wanted.length === 0 || wanted.includes(name)) await measure()
}
