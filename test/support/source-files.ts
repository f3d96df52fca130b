// The project's own text files, as they are checked in or about to be.
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

export const projectRoot = join(import.meta.dirname, '..', '..')

export type SourceFile = {
  /** From the root, with slashes. */
  readonly path: string
  readonly text: string
}

const notOurs = new Set(['node_modules', 'dist', 'coverage', '.git', '.bthub'])

/** Every file below a folder of the project whose name ends so. */
export function sourceFiles(folder: string, ending = '.ts'): SourceFile[] {
  return readdirSync(join(projectRoot, folder), { withFileTypes: true }).flatMap((entry) => {
    const full = join(projectRoot, folder, entry.name)
    const path = relative(projectRoot, full).split(sep).join('/')
    if (notOurs.has(entry.name)) return []
    if (entry.isDirectory()) return sourceFiles(path, ending)
    return path.endsWith(ending) ? [{ path, text: readFileSync(full, 'utf8') }] : []
  })
}
