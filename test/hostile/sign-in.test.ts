// Who tries keys: the hub refuses and slows down all of it, at every place that takes a key, and whoever has a
// right one signs in and works meanwhile and afterwards.
import { randomBytes } from 'node:crypto'
import { crc32 } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { servicePrefix } from '../../src/api/endpoint.ts'
import { wrongKeyLimits } from '../../src/api/wrong-keys.ts'
import { startHub, type Caller, type TestHub } from '../support/hub.ts'

const { promptMax, pauseMs } = wrongKeyLimits
const tries = promptMax + 40

let hub: TestHub
beforeAll(async () => {
  hub = await startHub({ http: { wrongKeyPauseMs: pauseMs } })
})
afterAll(() => hub.stop())

/** A key that only the hash tells from the right one. */
function wrongFor(key: string): string {
  const [prefix = '', keyId = ''] = key.split('_')
  const secret = randomBytes(32).toString('hex')
  return `${prefix}_${keyId}_${secret}${crc32(`${keyId}${secret}`).toString(16).padStart(8, '0')}`
}

type Attempt = (key: string) => Promise<Response>

const bySession: Attempt = (key) =>
  fetch(`${hub.url}${servicePrefix}/operator/session`, {
    method: 'POST',
    body: JSON.stringify({ key }),
  })
const byHeader: Attempt = (key) =>
  fetch(`${hub.url}${servicePrefix}/operator/account`, { headers: { 'X-Operator-Key': key } })
const byAccount =
  ({ accountId }: Caller): Attempt =>
  (key) =>
    fetch(`${hub.url}${servicePrefix}/integration/rules`, {
      headers: { 'X-BlueTape-Key': key, 'X-Integration-AccountId': accountId },
    })

/** Many wrong keys at once: calls `meanwhile` when the prompt answers are there and the others wait. */
async function flood(attempt: Attempt, key: string, meanwhile: () => Promise<void>) {
  const began = performance.now()
  const answers: { status: number; ms: number }[] = []
  let promptAreThere: () => void = () => undefined
  const prompt = new Promise<void>((resolve) => (promptAreThere = resolve))
  const all = Array.from({ length: tries }, async () => {
    const answer = await attempt(wrongFor(key))
    await answer.text()
    answers.push({ status: answer.status, ms: performance.now() - began })
    if (answers.length === promptMax) promptAreThere()
  })
  await prompt
  await meanwhile()
  const waiting = tries - answers.length
  await Promise.all(all)
  return { answers, waiting }
}

describe('sign-in under attack', () => {
  const places: readonly [string, () => Promise<{ key: string; attempt: Attempt }>][] = [
    ['at sign-in', async () => ({ key: await hub.createOperator(), attempt: bySession })],
    ['in X-Operator-Key', async () => ({ key: await hub.createOperator(), attempt: byHeader })],
    [
      'in X-BlueTape-Key',
      async () => {
        const caller = await hub.createCaller('south')
        return { key: caller.key, attempt: byAccount(caller) }
      },
    ],
  ]

  it.each(places)('takes all wrong keys of one id %s, the later ones slowly', async (_, open) => {
    const { key, attempt } = await open()
    const { answers } = await flood(attempt, key, () => Promise.resolve())
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([401]))
    const late = answers.filter(({ ms }) => ms >= pauseMs)
    expect(late.length).toBeGreaterThanOrEqual(tries - promptMax)
  })

  it.each(places)('lets the right key in at once meanwhile and after it %s', async (_, open) => {
    const { key, attempt } = await open()
    const { waiting } = await flood(attempt, key, async () => {
      expect((await attempt(key)).status).toBe(200)
    })
    // They still waited when the right one had its answer.
    expect(waiting).toBe(tries - promptMax)
    expect((await attempt(key)).status).toBe(200)
  })

  it('tells nobody whether there is such a key: one that never was is slowed down alike', async () => {
    const never = `bthubop_${randomBytes(6).toString('hex')}_`
    const { answers } = await flood(byHeader, never, () => Promise.resolve())
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([401]))
    expect(answers.filter(({ ms }) => ms >= pauseMs)).toHaveLength(tries - promptMax)
  })

  it('signs an operator in and lets them work while every other key of theirs is tried', async () => {
    const { waiting } = await flood(bySession, hub.operator, async () => {
      const signedIn = await bySession(hub.operator)
      const [Cookie = ''] = signedIn.headers.get('set-cookie')?.split(';') ?? []
      const read = await hub.call('GET', '/operator/account', {
        operator: null,
        headers: { Cookie },
      })
      expect(read.status).toBe(200)
    })
    expect(waiting).toBeGreaterThan(0)
  })
})
