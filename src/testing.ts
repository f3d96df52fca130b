// `import { startHub } from 'bthub/testing'`: a hub for automated tests. Uses modules of Node only, so that it loads fast and in
// every test runner.
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createHash } from 'node:crypto'
import { packageFolder } from './own-folder.ts'
import { openHubCalls } from './testing/hub-calls.ts'
import { joinHub } from './testing/join-hub.ts'
import {
  startMsDefault,
  type CallRefused,
  type ClockMove,
  type ClockMoved,
  type EventsQuery,
  type FaultPlan,
  type FaultRule,
  type HubEvent,
  type Sandbox,
  type SandboxOptions,
  type StartOptions,
  type TestHub,
} from './testing/test-hub.ts'

export type {
  CallRefused,
  ClockMove,
  ClockMoved,
  EventsQuery,
  FaultPlan,
  FaultRule,
  HubEvent,
  Sandbox,
  SandboxOptions,
  StartOptions,
  TestHub,
}

/**
 * Joins the hub of the data folder, or starts it on a free port with the bundled PostgreSQL: all test processes on one folder share one hub.
 * It ends a few seconds after the last of them. Rejects with the reason when it does not start within `startMs`.
 */
export async function startHub(options: StartOptions = {}): Promise<TestHub> {
  const { dataFolder = defaultFolder(), startMs = startMsDefault } = options
  const joined = await joinHub({ folder: resolve(dataFolder), startMs })
  const { url, operatorKey } = joined
  return { url, operatorKey, ...openHubCalls(joined) }
}

/** Of a hub that runs, with the key of an operator; closing it leaves it running. */
export function openHub({ url, operatorKey }: Pick<TestHub, 'url' | 'operatorKey'>): TestHub {
  return { url, operatorKey, ...openHubCalls({ url, operatorKey, leave: () => undefined }) }
}

/** One for each installation and user: another version may have another schema. */
function defaultFolder(): string {
  const user = process.getuid?.() ?? ''
  const installation = createHash('sha256').update(packageFolder).digest('hex').slice(0, 12)
  return join(tmpdir(), `bthub-testing-${user}-${installation}`)
}
