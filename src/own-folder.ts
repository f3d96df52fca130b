// Where the code finds its files at run time. The build joins modules, so only a file at the top of src knows this from its own
// path.
import { join } from 'node:path'

/** `src`, or `dist` when compiled. */
export const ownFolder = import.meta.dirname

/** The checkout or the installed package. */
export const packageFolder = join(ownFolder, '..')
