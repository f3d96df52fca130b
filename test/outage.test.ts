// PostgreSQL away, slow or cut off under a running hub: each kind of outage once.
import { describe } from 'vitest'
import { cutNetwork, killPostgres, terminateBackends } from './support/outages.ts'

describe('the bundled PostgreSQL killed under a running hub', { timeout: 180_000 }, () => {
  killPostgres(1)
})

describe('the backends of a hub terminated every 100 ms', { timeout: 180_000 }, () => {
  terminateBackends(5)
})

describe('a network that fails between hub and PostgreSQL', { timeout: 180_000 }, () => {
  cutNetwork(['reset'])
})
