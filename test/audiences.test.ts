// Audiences: the source with its account's key, a buyer with a link, an operator with a key of his own.
// What is good for one of them is nothing for the others, at every call that there is.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { servicePrefix, type Audience, type Route } from '../src/api/endpoint.ts'
import { routes } from '../src/api/routes.ts'
import { mintKey } from '../src/store/accounts/key-secret.ts'
import { rowsOf } from './support/database.ts'
import { eventually } from './support/eventually.ts'
import { filledPath, startHub, type TestHub } from './support/hub.ts'

let hub: TestHub
beforeAll(async () => {
  hub = await startHub()
  await hub.seed()
})
afterAll(() => hub.stop())

type Headers = Readonly<Record<string, string>>

const refusals: Readonly<Record<Audience, { status: number; body: object }>> = {
  account: { status: 401, body: { code: '401', reason: 'Unauthorized.' } },
  operator: { status: 401, body: { code: '401', reason: 'Unauthorized.' } },
  buyer: {
    status: 404,
    body: {
      code: '404',
      reason: 'Link not found.',
      rule: 'link_not_found',
      docs: '/docs/rules/link_not_found',
    },
  },
}

async function bare(
  { method, path }: Pick<Route, 'method' | 'path'>,
  headers: Headers,
  query = '',
) {
  const url = `${hub.url}${servicePrefix}${filledPath(path, 'i1')}${query}`
  const answer = await fetch(url, { method, headers, ...(method === 'GET' ? {} : { body: '{' }) })
  return { status: answer.status, body: await answer.json() }
}

const asAccount = () => ({
  'X-BlueTape-Key': hub.acme.key,
  'X-Integration-AccountId': hub.acme.accountId,
})
const asOperator = () => ({ 'X-Operator-Key': hub.operator })
const changedBetween = () => ({
  'X-BlueTape-Key': hub.operator,
  'X-Integration-AccountId': hub.acme.accountId,
  'X-Operator-Key': hub.acme.key,
})

/** All credentials that there are, but those of the audience. */
const strangers: Readonly<Record<Audience, () => readonly Headers[]>> = {
  account: () => [{}, asOperator(), changedBetween()],
  operator: () => [{}, asAccount(), changedBetween()],
  buyer: () => [{}, { ...asAccount(), ...asOperator() }, changedBetween()],
}

/** Whoever signs in has no credentials yet: see session.test.ts. */
const closed = routes.filter(({ isOpen }) => !isOpen)

const of = (...audiences: readonly Audience[]) =>
  closed.filter(({ audience }) => audiences.includes(audience))

describe('what lets others in', () => {
  it.each(closed)('is nothing at $method $path', async (route) => {
    const { audience } = route
    for (const headers of strangers[audience]()) {
      expect(await bare(route, headers)).toStrictEqual(refusals[audience])
      const unasked = { ...headers, 'Content-Encoding': 'gzip', 'Idempotency-Key': 'k' }
      expect(await bare(route, unasked, '?unknown=1')).toStrictEqual(refusals[audience])
    }
  })

  it.each<[Audience, string]>([
    ['account', '/integration/nothing'],
    ['operator', '/operator/nothing'],
    ['buyer', '/buyer/nothing'],
  ])('is nothing where there is no call: %s', async (audience, path) => {
    for (const headers of strangers[audience]()) {
      expect(await bare({ method: 'GET', path }, headers)).toStrictEqual(refusals[audience])
    }
  })

  it('is told that there is no such call only with a key that is right', async () => {
    for (const path of ['/integration/nothing', '/operator/nothing']) {
      const answer = await hub.call('GET', path)
      expect(answer.body).toMatchObject({ code: '404', rule: 'route_not_found' })
    }
  })
})

describe('an operator’s key', () => {
  const one = { method: 'GET', path: '/operator/account' } as const

  it.each<[string, () => string]>([
    ['of another hub', () => mintKey('bthubop').key],
    ['in capitals', () => hub.operator.toUpperCase()],
    ['that is cut', () => hub.operator.slice(0, -1)],
    ['that is too long', () => `${hub.operator}0`],
    ['of an account’s form', () => hub.operator.replace('bthubop', 'bthub')],
    ['twice', () => `${hub.operator}, ${hub.operator}`],
  ])('is refused: %s', async (_, key) => {
    expect(await bare(one, { 'X-Operator-Key': key() })).toStrictEqual(refusals.operator)
  })

  it('is not taken from the query', async () => {
    const query = `?X-Operator-Key=${hub.operator}`
    expect(await bare(one, {}, query)).toStrictEqual(refusals.operator)
  })

  it('that is revoked or expired is told so only with its right secret', async () => {
    const revoked = await hub.createOperator()
    const keyId = revoked.split('_')[1] ?? ''
    await hub.app.backend.store.revokeOperatorKey(keyId, new Date().toISOString())
    const expired = await hub.createOperator({ expiresAt: '2020-01-01T00:00:00.000Z' })
    const told = async (operator: string) =>
      (await hub.call('GET', one.path, { operator })).body.rule as string
    expect(await told(revoked)).toBe('key_revoked')
    expect(await told(expired)).toBe('key_expired')
    const guessed = mintKey('bthubop').key.replace(/_[0-9a-f]{12}_/, `_${keyId}_`)
    expect(await bare(one, { 'X-Operator-Key': guessed })).toStrictEqual(refusals.operator)
  })

  it('is stored as a hash, with the time of its last use', async () => {
    await hub.call('GET', one.path)
    const keyId = hub.operator.split('_')[1] ?? ''
    await eventually(async () => {
      const [key] = (await hub.app.backend.store.listOperatorKeys()).filter(
        (each) => each.keyId === keyId,
      )
      return key?.lastUsedAt !== null
    })
    const rows = await rowsOf(hub.databaseUrl, 'select operator_key::text as row from operator_key')
    expect(JSON.stringify(rows)).not.toContain(hub.operator.split('_')[2])
  })

  it.each(of('operator').filter(({ endpoint }) => endpoint.access === 'write'))(
    'that may only read is 403 at $method $path',
    async (route) => {
      const operator = await hub.createOperator({ scope: 'read' })
      const answer = await bare(route, { 'X-Operator-Key': operator })
      expect(answer).toMatchObject({ status: 403, body: { rule: 'key_scope' } })
    },
  )
})

describe('an account that there is none of', () => {
  it.each(of('operator').filter(({ path }) => path.includes('{accountId}')))(
    'is 404 at $method $path',
    async ({ method, path }) => {
      const options = method === 'GET' ? {} : { body: {} }
      for (const accountId of ['nobody', 'ACME', 'acme%20', '%00']) {
        const answer = await hub.call(method, filledPath(path, 'i1', accountId), options)
        expect(answer).toMatchObject({
          status: 404,
          body: { reason: 'Account not found.', rule: 'account_not_found' },
        })
      }
    },
  )
})

describe('a link', () => {
  const calls = [...of('buyer'), { method: 'GET', path: '/buyer/nothing' } as const]

  it.each(calls)('that is none is one and the same answer: $method $path', async (route) => {
    const queries = [
      '',
      '?account=acme',
      '?account=acme&id=i1',
      '?account=acme&id=i1&token=',
      `?account=acme&id=i1&token=${'0'.repeat(32)}`,
      `?account=nobody&id=i1&token=${'0'.repeat(32)}`,
      `?account=acme&account=acme&id=i1&token=${'0'.repeat(32)}`,
      `?account=%00&id=%00&token=%00`,
      `?account=acme&id=${'x'.repeat(2_000)}&token=${'0'.repeat(2_000)}`,
    ]
    for (const query of queries) {
      expect(await bare(route, {}, query)).toStrictEqual(refusals.buyer)
    }
  })
})
