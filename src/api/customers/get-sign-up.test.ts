// GET /integration/customer/{id}/signup
import { afterAll, beforeAll, expect, it } from 'vitest'
import { customerBody, startHub, type TestHub } from '../../../test/support/hub.ts'

let hub: TestHub
let created: string
beforeAll(async () => {
  hub = await startHub()
  const body = customerBody({ id: 'ada' })
  created = (await hub.call('POST', '/integration/customer', { body })).body.signUpUrl
})
afterAll(() => hub.stop())

it('returns the same link as the creation', async () => {
  const answer = await hub.call('GET', '/integration/customer/ada/signup')
  expect(answer.status).toBe(200)
  expect(answer.body).toStrictEqual({ signUpUrl: created })
})

it('returns 404 with the contract’s reason for an unknown customer', async () => {
  for (const path of ['signup', 'history']) {
    const answer = await hub.call('GET', `/integration/customer/missing/${path}`)
    expect(answer.status).toBe(404)
    expect(answer.body).toMatchObject({ code: '404', reason: 'Customer not found.' })
  }
})
