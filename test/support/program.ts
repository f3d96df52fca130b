// The program as a test starts it: what was built, where it is as new as its source; else the source itself.
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..', '..')

/** The arguments of Node before the command line's own. */
export function program(): string[] {
  const built = join(root, 'dist', 'main.js')
  const isFresh = existsSync(built) && statSync(built).mtimeMs > newestOf(join(root, 'src'))
  return isFresh ? [built] : ['--import', 'tsx', join(root, 'src', 'main.ts')]
}

function newestOf(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  return Math.max(
    ...files
      .filter((file) => file.isFile() && !file.name.endsWith('.test.ts'))
      .map((file) => statSync(join(file.parentPath, file.name)).mtimeMs),
  )
}
