import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { defaultPolicies } from '../../domain/accounts/account.ts'
import { invoiceBody, startHub, type Caller, type TestHub } from '../../../test/support/hub.ts'

let hub: TestHub
beforeAll(async () => {
  hub = await startHub()
  await hub.seed()
})
afterAll(() => hub.stop())

const operatorKeyId = () => hub.operator.split('_')[1] ?? ''
const get = async (path: string) => (await hub.call('GET', path)).body
const lastEntry = async (query = '') => (await get(`/operator/act?limit=1${query}`)).items[0]
const rules = (as: Caller) => hub.call('GET', '/integration/rules', { as })

describe('POST /operator/account', () => {
  it('creates an account with the given policies and defaults for the others', async () => {
    const policies = {
      advanceRate: 80,
      feeRate: '2.5',
      terms: [60, 60],
      redirectHosts: ['a.example'],
    }
    const body = { id: 'new', name: 'New', policies, reason: 'signed today' }
    const created = await hub.call('POST', '/operator/account', { body })
    expect(created.status).toBe(201)
    const all = { ...defaultPolicies, ...policies, feeRate: 2.5, terms: [60] }
    expect(created.body).toMatchObject({ id: 'new', name: 'New', policies: all })
    expect(await get('/operator/account/new')).toStrictEqual(created.body)
    expect(await lastEntry()).toMatchObject({
      name: 'create-account',
      accountId: 'new',
      actor: { kind: 'operator', id: operatorKeyId(), name: 'test', reason: 'signed today' },
      details: { id: 'new', policies: { advanceRate: '80' } },
    })
  })

  it('creates an account whose key is valid immediately', async () => {
    await hub.call('POST', '/operator/account', { body: { id: 'works' } })
    const made = await hub.call('POST', '/operator/account/works/key', { body: {} })
    const as = { accountId: 'works', key: made.body.text as string }
    expect((await rules(as)).status).toBe(200)
    expect((await rules({ ...as, accountId: 'acme' })).status).toBe(401)
  })

  it('refuses an existing id, without an audit entry', async () => {
    const before = await lastEntry()
    const again = await hub.call('POST', '/operator/account', { body: { id: 'acme' } })
    expect(again).toMatchObject({ status: 409, body: { rule: 'account_exists' } })
    expect(await lastEntry()).toStrictEqual(before)
  })

  it.each([
    [{ id: 'a b' }, '/id id_invalid'],
    [{ id: 'x', policies: { advanceRate: 70 } }, '/policies/advanceRate value_unknown'],
    [{ id: 'x', policies: { terms: [45] } }, '/policies/terms/0 value_unknown'],
    [{ id: 'x', policies: { feeRate: -1 } }, '/policies/feeRate fee_rate_out_of_range'],
    [
      { id: 'x', policies: { redirectHosts: ['A.example'] } },
      '/policies/redirectHosts/0 host_invalid',
    ],
    [{ id: 'x', policies: { strictMony: true } }, '/policies/strictMony unknown_field'],
  ])('refuses %j', async (body, fault) => {
    const answer = await hub.call('POST', '/operator/account', { body })
    expect(answer.status).toBe(400)
    const [{ pointer, rule }] = answer.body.errors
    expect(`${pointer} ${rule}`).toBe(fault)
    expect((await hub.call('GET', '/operator/account/x')).status).toBe(404)
  })
})

describe('PUT /operator/account/{accountId}', () => {
  it('changes the given members, keeps the others, and records the previous values', async () => {
    const path = '/operator/account/acme'
    const changed = await hub.call('PUT', path, { body: { policies: { strictMoney: true } } })
    expect(changed.body.policies).toMatchObject({ strictMoney: true, advanceRate: 100 })
    expect(await lastEntry('&accountId=acme')).toMatchObject({
      name: 'set-account',
      details: { previous: { policies: { strictMoney: false } } },
    })
    await hub.call('PUT', path, { body: { name: 'Acme' } })
    expect(await get(path)).toMatchObject({ name: 'Acme', policies: { strictMoney: true } })
    await hub.call('PUT', path, { body: { policies: { strictMoney: false } } })
  })

  it('limits the fee to the remainder after the advance, whichever of the two changes', async () => {
    const set = (policies: object) =>
      hub.call('PUT', '/operator/account/acme', { body: { policies } })
    expect((await set({ feeRate: 15 })).status).toBe(200)
    expect((await set({ advanceRate: 90 })).body.errors).toMatchObject([
      { rule: 'fee_rate_out_of_range', sent: '15', expected: '0 to 10' },
    ])
    expect((await set({ advanceRate: 90, feeRate: 10 })).status).toBe(200)
    expect((await set({ advanceRate: 100, feeRate: 0 })).status).toBe(200)
  })

  it('takes effect for the next push', async () => {
    const { accountId, key } = await hub.createCaller('strict')
    const as = { accountId, key }
    await hub.call('PUT', '/operator/account/strict', { body: { policies: { strictMoney: true } } })
    const body = { id: 'i', ...invoiceBody({ totalAmount: 1100.01 }) }
    const { body: refused } = await hub.call('POST', '/integration/invoice', { body, as })
    expect(refused.errors[0].rule).toBe('total_mismatch')
  })
})

describe('keys of an account', () => {
  it('replace one another, and both work until the end of the overlap', async () => {
    const old = await hub.createCaller('acme')
    const keyId = old.key.split('_')[1] ?? ''
    const body = { name: 'next', replaces: keyId, overlapHours: 1, reason: 'yearly' }
    const made = await hub.call('POST', '/operator/account/acme/key', { body })
    expect(made.body.key).toMatchObject({ accountId: 'acme', name: 'next', scope: 'write' })
    expect((await rules({ ...old, key: made.body.text })).status).toBe(200)
    expect((await rules(old)).status).toBe(200)
    const { items } = await get('/operator/account/acme/key')
    const replaced = items.find((each: { keyId: string }) => each.keyId === keyId)
    const hours = (Date.parse(replaced.expiresAt) - Date.now()) / 3_600_000
    expect(hours).toBeGreaterThan(0.9)
    expect(hours).toBeLessThanOrEqual(1)
    expect(await lastEntry('&accountId=acme')).toMatchObject({
      name: 'create-account-key',
      subject: made.body.key.keyId,
      actor: { reason: 'yearly' },
    })
    expect(JSON.stringify(await get('/operator/act'))).not.toContain(made.body.text)
  })

  it('expires immediately without an overlap', async () => {
    const old = await hub.createCaller('acme')
    const body = { replaces: old.key.split('_')[1], overlapHours: 0 }
    await hub.call('POST', '/operator/account/acme/key', { body })
    expect((await rules(old)).body.rule).toBe('key_expired')
  })

  it('can be revoked once, and only by the path of its own account', async () => {
    const caller = await hub.createCaller('acme')
    const keyId = caller.key.split('_')[1] ?? ''
    await hub.createCaller('else')
    const other = await hub.call('PUT', `/operator/account/else/key/${keyId}/revoke`)
    expect(other).toMatchObject({ status: 404, body: { rule: 'key_not_found' } })
    const path = `/operator/account/acme/key/${keyId}/revoke`
    const revoked = await hub.call('PUT', path, { body: { reason: 'lost' } })
    expect(revoked.body.revokedAt).not.toBeNull()
    expect((await rules(caller)).body.rule).toBe('key_revoked')
    const again = await hub.call('PUT', path)
    expect(again.body.revokedAt).toBe(revoked.body.revokedAt)
  })

  it('cannot be replaced by a key of another account', async () => {
    const caller = await hub.createCaller('else')
    const body = { replaces: caller.key.split('_')[1] }
    const answer = await hub.call('POST', '/operator/account/acme/key', { body })
    expect(answer).toMatchObject({ status: 404, body: { rule: 'key_not_found' } })
  })
})

describe('GET /operator/act', () => {
  it('filters the audit log by key, name and time', async () => {
    const operator = await hub.createOperator()
    const keyId = operator.split('_')[1] ?? ''
    for (const id of ['acts-1', 'acts-2']) {
      await hub.call('POST', '/operator/account', { operator, body: { id } })
    }
    await hub.call('PUT', '/operator/account/acts-1', { operator, body: { name: 'One' } })
    const found = async (query: string) => {
      const { items } = await get(`/operator/act?operator=${keyId}${query}`)
      return items.map(({ name, accountId }: Record<string, string>) => `${name} ${accountId}`)
    }
    const all = ['set-account acts-1', 'create-account acts-2', 'create-account acts-1']
    expect(await found('')).toStrictEqual(all)
    expect(await found('&name=set-account')).toStrictEqual(all.slice(0, 1))
    expect(await found('&accountId=acts-2')).toStrictEqual(all.slice(1, 2))
    expect(await found('&from=2099-01-01')).toStrictEqual([])
    expect(await found('&to=2099-01-01')).toStrictEqual(all)
    const first = await get(`/operator/act?operator=${keyId}&limit=2`)
    const rest = await get(`/operator/act?operator=${keyId}&limit=2&cursor=${first.nextCursor}`)
    expect(rest.items).toMatchObject([{ name: 'create-account', accountId: 'acts-1' }])
  })
})

describe('GET /operator/account', () => {
  it('finds accounts by part of their id or name, and sandboxes', async () => {
    const body = { id: 'Try-1', name: 'Practice of North', policies: { sandbox: true } }
    await hub.call('POST', '/operator/account', { body })
    const found = async (query: string) =>
      (await get(`/operator/account?${query}`)).items.map(({ id }: { id: string }) => id)
    expect(await found('text=try')).toStrictEqual(['Try-1'])
    expect(await found('text=of%20north')).toStrictEqual(['Try-1'])
    expect(await found('sandbox=true')).toStrictEqual(['Try-1'])
    expect(await found('sandbox=false&text=try')).toStrictEqual([])
    expect(await found('text=%25')).toStrictEqual([])
  })
})

describe('operator keys', () => {
  it('are created, listed and revoked', async () => {
    const body = { name: 'Ada', scope: 'read', reason: 'new colleague' }
    const made = await hub.call('POST', '/operator/key', { body })
    const operator = made.body.text as string
    expect(operator).toMatch(/^bthubop_/)
    expect((await hub.call('GET', '/operator/account', { operator })).status).toBe(200)
    expect((await hub.call('POST', '/operator/key', { operator, body })).status).toBe(403)
    const { keyId } = made.body.key
    const { items } = await get('/operator/key')
    expect(items).toContainEqual(expect.objectContaining({ keyId, name: 'Ada', scope: 'read' }))
    await hub.call('PUT', `/operator/key/${keyId}/revoke`, { body: { reason: 'left' } })
    const refused = await hub.call('GET', '/operator/account', { operator })
    expect(refused).toMatchObject({ status: 401, body: { rule: 'key_revoked' } })
    expect(await lastEntry()).toMatchObject({ name: 'revoke-operator-key', subject: keyId })
  })
})

describe('operations and events of any account', () => {
  it('are the same as with a key of the account', async () => {
    const refused = await hub.call('PUT', '/integration/invoice/i1', { body: { dueDate: 'x' } })
    const { operationId } = refused.body
    const path = '/operator/account/acme/operations'
    expect(await get(`${path}/${operationId}`)).toStrictEqual(
      await get(`/integration/operations/${operationId}`),
    )
    expect((await get(path)).items[0]).toMatchObject({ operationId, verdict: 'refused' })
    expect(await get('/operator/account/acme/events')).toStrictEqual(
      await get('/integration/events'),
    )
    expect((await hub.call('GET', `/operator/account/else/operations/${operationId}`)).status).toBe(
      404,
    )
  })

  it('can be filtered by verdict and record, page by page', async () => {
    for (const dueDate of ['2023-01-20', '2023-01-21', '2023-01-21']) {
      await hub.call('PUT', '/integration/invoice/i1', { body: invoiceBody({ dueDate }) })
    }
    const all = (await get('/operator/account/acme/operations?limit=200')).items
    const ids: string[] = all.map(({ operationId }: { operationId: string }) => operationId)
    expect(ids).toStrictEqual(ids.toSorted((a, b) => (a < b ? 1 : -1)))
    const paged: string[] = []
    for (let cursor = ''; ;) {
      const page = await get(`/operator/account/acme/operations?limit=2${cursor}`)
      paged.push(...page.items.map(({ operationId }: { operationId: string }) => operationId))
      if (page.nextCursor === null) break
      cursor = `&cursor=${page.nextCursor}`
    }
    expect(paged).toStrictEqual(ids)
    const of = async (query: string) =>
      (await get(`/operator/account/acme/operations?${query}`)).items.map(
        ({ verdict, record }: { verdict: string; record: { id: string } }) =>
          `${verdict} ${record.id}`,
      )
    expect(new Set(await of('verdict=unchanged'))).toStrictEqual(new Set(['unchanged i1']))
    expect(await of('recordId=c1')).toStrictEqual(['applied c1'])
    expect(await of('recordId=none')).toStrictEqual([])
  })
})
