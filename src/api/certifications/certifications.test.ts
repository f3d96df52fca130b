// The reports about the connector of an account: kept, listed newest first, and no more than twenty.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { certificationBody } from '../../../test/support/certification-body.ts'
import { startHub, type TestHub } from '../../../test/support/hub.ts'
import { certificationLimits } from '../../domain/certifications/certification.ts'

let hub: TestHub

beforeAll(async () => {
  hub = await startHub()
})
afterAll(() => hub.stop())

const path = '/operator/account/acme/certification'

it('are counted, kept and audited', async () => {
  const kept = await hub.call('POST', path, { body: certificationBody() })
  expect(kept.status).toBe(201)
  expect(kept.body).toMatchObject({ connector: 'Ledger 4', passed: 0, failed: 1, skipped: 1 })
  expect((await hub.call('GET', path)).body).toEqual({ items: [kept.body] })
  const { body } = await hub.call('GET', '/operator/act?accountId=acme&name=keep-certification')
  expect(body.items).toMatchObject([{ details: { connector: 'Ledger 4', failed: 1 } }])
})

it('are the last ones, newest first', async () => {
  const { keptMax } = certificationLimits
  for (let number = 0; number <= keptMax; number += 1) {
    await hub.call('POST', path, { body: { ...certificationBody(), connector: `No. ${number}` } })
  }
  const { body } = await hub.call('GET', path)
  const names = (body.items as { connector: string }[]).map(({ connector }) => connector)
  expect(names).toEqual(Array.from({ length: keptMax }, (_, at) => `No. ${keptMax - at}`))
})

it('of other accounts are not seen', async () => {
  await hub.createCaller('other')
  expect((await hub.call('GET', '/operator/account/other/certification')).body).toEqual({
    items: [],
  })
})

it('are refused with the member that is wrong', async () => {
  const [test] = certificationBody().tests
  const body = { ...certificationBody(), tests: [{ ...test, outcome: 'good' }] }
  const refused = await hub.call('POST', path, { body })
  expect(refused.body).toMatchObject({ code: '400', errors: [{ pointer: '/tests/0/outcome' }] })
})
