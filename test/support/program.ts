// The program as a test starts it: what was built, where it is as new as its source; else the source itself.
import { existsSync, readdirSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const root = join(import.meta.dirname, '..', '..')

/** The arguments of Node before the command line's own. */
export function program(): string[] {
  if (isFresh()) return [join(root, 'dist', 'main.js')]
  return ['--import', tsx, '--conditions=bthub-source', join(root, 'src', 'main.ts')]
}

/** By its address, so that it is found from every folder. */
const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href

let fresh: boolean | null = null

/** Looked at once: while a test runs, nobody builds. */
function isFresh(): boolean {
  const built = join(root, 'dist', 'main.js')
  fresh ??=
    existsSync(built) &&
    statSync(built).mtimeMs >
      Math.max(...['src', 'packages', 'client/src'].map((folder) => newestOf(join(root, folder))))
  return fresh
}

function newestOf(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  return Math.max(
    ...files
      .filter((file) => file.isFile() && !file.name.endsWith('.test.ts'))
      .map((file) => statSync(join(file.parentPath, file.name)).mtimeMs),
  )
}
