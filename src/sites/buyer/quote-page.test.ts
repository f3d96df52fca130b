// GET and POST /quote
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { formOf, press, pressAndConfirm, send, visit } from '../../../test/support/browse.ts'
import { quoteBody, startHub, type TestHub } from '../../../test/support/hub.ts'

let now = '2024-06-20T10:00:00.000Z'
let hub: TestHub
beforeAll(async () => {
  hub = await startHub({ clock: () => new Date(now) })
  await hub.seed()
})
afterAll(() => hub.stop())

async function quoted(id: string, change: Readonly<Record<string, unknown>> = {}) {
  const body = { id, ...quoteBody(change) }
  expect((await hub.call('POST', '/integration/quote', { body })).status).toBe(201)
  return (await hub.call('GET', `/integration/quote/${id}`)).body.hub.approvalUrl as string
}

const statusOf = async (id: string) =>
  (await hub.call('GET', `/integration/quote/${id}/status`)).body.status

describe('GET /quote 200', () => {
  it('shows the items, the buyer and the expiry', async () => {
    const { status, text } = await visit(await quoted('shown'))
    expect(status).toBe(200)
    for (const words of [
      'Quote Q-00003/2023 Waiting for your decision',
      'Total $1,100.00',
      'Valid until Jan 12, 2099',
      'Prepared for Ada Example',
      'Item 1 2 $500.00 $1,000.00',
    ]) {
      expect(text).toContain(words)
    }
  })

  it('explains that a quote has expired', async () => {
    const page = await visit(await quoted('expired', { expirationDate: '2024-06-19' }))
    expect(page.text).toContain('This quote has expired Ask your supplier for a new one.')
    expect(() => formOf(page, 'Approve')).toThrow('no form has the button Approve')
  })
})

describe('POST /quote', () => {
  it.each([
    ['Approve', 'AUTHORIZED', 'You approved this quote'],
    ['Reject', 'REJECTED', 'You rejected this quote'],
  ])('decides once: %s', async (button, status, words) => {
    const id = `decide-${button}`
    const asked = await press(await visit(await quoted(id)), button)
    expect(asked.text).toContain(`${button} this quote? Quote Q-00003/2023 Total $1,100.00`)
    expect(await statusOf(id)).toBe('PLACED')
    const form = formOf(asked, 'Confirm')
    const pages = await Promise.all([send(form), send(form), send(form)])
    for (const page of pages) {
      expect(page.status).toBe(200)
      expect(page.text).toContain(words)
    }
    expect(await statusOf(id)).toBe(status)
  })

  it('keeps a decision when an outdated page is submitted', async () => {
    const link = await quoted('old')
    const old = await visit(link)
    await pressAndConfirm(await visit(link), 'Approve')
    const refused = await press(old, 'Reject')
    expect(refused.status).toBe(409)
    expect(refused.text).toContain('This quote has already been decided')
    expect(refused.text).toContain('You approved this quote')
    expect(await statusOf('old')).toBe('AUTHORIZED')
  })

  it('ignores an unknown action', async () => {
    const link = await quoted('nothing')
    const body = 'act=constructor'
    expect((await fetch(link, { method: 'POST', body, redirect: 'manual' })).status).toBe(303)
    expect(await statusOf('nothing')).toBe('PLACED')
  })
})
