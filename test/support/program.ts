// The program as a test starts it: the build, which is as new as its source (global-setup.ts).
import { join } from 'node:path'
import { projectRoot } from './source-files.ts'

/** The arguments of Node before the command line's own. */
export function program(): string[] {
  return [join(projectRoot, 'dist', 'main.js')]
}
