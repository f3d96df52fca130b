// GET and POST /signup
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { formOf, send, visit } from '../../../test/support/browse.ts'
import { customerBody, startHub, type TestHub } from '../../../test/support/hub.ts'

let hub: TestHub
beforeAll(async () => {
  hub = await startHub()
  await hub.app.backend.store.setAccount('acme', { name: 'Acme Supplies' })
})
afterAll(() => hub.stop())

async function linkOf(id: string): Promise<string> {
  const { body } = await hub.call('POST', '/integration/customer', { body: customerBody({ id }) })
  return body.signUpUrl
}

describe('GET /signup 200', () => {
  it('names the customer and the supplier', async () => {
    const { status, text } = await visit(await linkOf('asked'))
    expect(status).toBe(200)
    expect(text).toContain('Acme Supplies invites you to sign up Name Ada Example')
    expect(text).not.toContain('ada@example.com')
  })
})

describe('POST /signup', () => {
  it('registers the customer once, and shows it from then on', async () => {
    const link = await linkOf('signs')
    const form = formOf(await visit(link), 'Yes, sign me up')
    for (const page of [await send(form), await send(form), await visit(link)]) {
      expect(page.status).toBe(200)
      expect(page.text).toContain('You are signed up Welcome, Ada')
    }
    const { body } = await hub.call('GET', '/integration/customer/signs')
    expect(body.hub).toMatchObject({ hubVersion: 1, registeredAt: expect.any(String) })
  })
})
