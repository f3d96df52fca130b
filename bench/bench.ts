// npm run bench [-- start updates …]: starts everything itself, gives each contender its turn several
// times in one run, and prints what it measured. Nothing here judges a figure; a run whose answers are
// not all in the database is void, and fails.
import { cpus } from 'node:os'
import { measureCalls } from './calls.ts'
import { measureCells } from './cells.ts'
import { closeOnSignal } from './closing.ts'
import { measureConsole } from './console.ts'
import { measureDeliveries } from './deliveries.ts'
import { measureFlood } from './flood.ts'
import { measureLedgers } from './ledgers.ts'
import { loadTool } from './load.ts'
import { measureMemory } from './memory.ts'
import { measureProfile } from './profile.ts'
import { printDisk } from './server.ts'
import { measureReconcile } from './reconcile.ts'
import { measureSizes } from './sizes.ts'
import { measureStart } from './start.ts'
import { measureUpdates } from './updates.ts'

const parts = {
  start: measureStart,
  updates: measureUpdates,
  calls: measureCalls,
  deliveries: measureDeliveries,
  memory: measureMemory,
  profile: measureProfile,
  sizes: measureSizes,
  console: measureConsole,
  flood: measureFlood,
  reconcile: measureReconcile,
  ledgers: measureLedgers,
  cells: measureCells,
}

const names = Object.keys(parts)
const wanted = process.argv.slice(2)
const unknown = wanted.find((name) => !names.includes(name))
if (unknown !== undefined) {
  console.error(`There is no part ${unknown}; the parts are ${names.join(', ')}.`)
  process.exit(2)
}

closeOnSignal()
const model = cpus()[0]?.model ?? 'unknown'
console.log(`Node ${process.versions.node}, ${cpus().length} × ${model}, load by ${loadTool}`)
printDisk()
for (const [name, measure] of Object.entries(parts)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  try {
    await measure()
  } catch (error) {
    console.error(`${name}:`, error)
    process.exitCode = 1
  }
}
