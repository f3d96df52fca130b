// The API calls that create the demo data, over HTTP.
import { servicePrefix } from '../../api/endpoint.ts'
import { openSeedCalls, type SeedCalls } from '../../api/sandbox/seed-calls.ts'

type DemoAccess = {
  readonly url: string
  readonly accountId: string
  readonly key: string
  readonly operatorKey: string
  /** Keeps the calls out of the log. */
  readonly mark: Readonly<Record<string, string>>
}

export const demoReason = 'Part of the demo.'

export function openDemoCalls({ url, accountId, key, operatorKey, mark }: DemoAccess): SeedCalls {
  const credentials = {
    account: { 'X-BlueTape-Key': key, 'X-Integration-AccountId': accountId },
    operator: { 'X-Operator-Key': operatorKey },
    buyer: {},
  }
  return openSeedCalls(accountId, demoReason, async ({ audience, method, path, body }) => {
    const answer = await fetch(`${url}${servicePrefix}${path}`, {
      method,
      headers: { ...credentials[audience], ...mark, 'Content-Type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    return { status: answer.status, text: await answer.text() }
  })
}
