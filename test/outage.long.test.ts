// PostgreSQL away or cut off under a running hub: again and again, and for as long as the deadlines are.
import { describe } from 'vitest'
import { cutNetwork, delayNetwork, killPostgres, terminateBackends } from './support/outages.ts'

describe(
  'the bundled PostgreSQL killed five times under a running hub',
  { timeout: 180_000 },
  () => {
    killPostgres(5)
  },
)

describe('the backends of a hub terminated every 100 ms for 5 s', { timeout: 180_000 }, () => {
  terminateBackends(50)
})

describe('a network that fails between hub and PostgreSQL', { timeout: 180_000 }, () => {
  cutNetwork(['black hole', 'half open', 'closed'])
  delayNetwork()
})
