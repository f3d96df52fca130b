// A proxy may serve the hub below a path; the address of the console's own code contains it.
import { servicePrefix } from 'bthub-client'

export const publicPrefix = new URL(import.meta.url).pathname.replace(
  /\/console\/(assets|src)\/.*/,
  '',
)

/** Where the API is, as a path. */
export const apiPath = `${publicPrefix}${servicePrefix}`
