// The path below which the hub is public, behind a proxy that strips it; empty for most. The address of the console's own
// code has it.
import { servicePrefix } from 'bthub-client'

export const publicPrefix = new URL(import.meta.url).pathname.replace(
  /\/console\/(assets|src)\/.*/,
  '',
)

/** Where the API is, as a path. */
export const apiPath = `${publicPrefix}${servicePrefix}`
