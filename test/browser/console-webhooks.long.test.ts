// Endpoint actions in the console, with a real receiver.
import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { accessibilityFaults, hasBrowser, isCutOff, type Watched } from '../support/browser.ts'
import { confirm, openConsoleScene, type ConsoleScene } from '../support/console-scene.ts'
import { startReceiver, type Received, type WebhookReceiver } from '../support/webhook-receiver.ts'

let scene: ConsoleScene
let watched: Watched
let receiver: WebhookReceiver
let id = ''
let secret = ''

const endpointOf = async () =>
  (await scene.hub.call('GET', `/integration/webhook-endpoint/${id}`)).body
const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).first().click()
const announced = (page: Page, text: string) =>
  page.getByRole('status').filter({ hasText: text }).waitFor()

/** Throws when it was not signed with the secret. */
function verify(one: Received | undefined, by: string): void {
  new Webhook(by).verify(one?.bytes ?? '', one?.headers as Record<string, string>)
}

async function customer(name: string) {
  const body = {
    id: name,
    firstName: 'Ada',
    lastName: name,
    emailAddress: `${name}@example.com`,
    cellPhoneNumber: '+12175550100',
    sourceModifiedDate: '2024-06-12T08:00:00.000Z',
  }
  await scene.hub.call('POST', '/integration/customer', { body })
}

async function on(act: (page: Page) => Promise<void>) {
  await watched.page.goto(`/console/webhooks/acme/${id}`)
  await act(watched.page)
  expect(watched.faults).toEqual([])
}

describe.runIf(hasBrowser)('a webhook endpoint in the console', () => {
  beforeAll(async () => {
    scene = await openConsoleScene({ webhooks: true })
    receiver = await startReceiver()
    await customer('before')
    const body = { url: receiver.url, eventTypes: ['invoice.*'] }
    const made = await scene.hub.call('POST', '/integration/webhook-endpoint', { body })
    ;({ id, secret } = made.body)
    watched = await scene.open('/accounts')
  })
  afterAll(async () => {
    await scene.close()
    await receiver.stop()
  })

  it('is edited and gets the new event types', async () => {
    await on(async (page) => {
      await press(page, 'Edit')
      const dialog = page.getByRole('dialog')
      expect(await dialog.getByLabel('Events (one per line)').inputValue()).toBe('invoice.*')
      await dialog.getByLabel('Events (one per line)').fill('customer.*\nquote.created')
      await dialog.getByLabel('Description').fill('the night push')
      await confirm(page, 'Edit')
      await announced(page, 'Endpoint updated.')
      await page.getByText('the night push').waitFor()
    })
    expect(await endpointOf()).toMatchObject({
      eventTypes: ['customer.*', 'quote.created'],
      description: 'the night push',
    })
    await customer('changed')
    await receiver.until(1)
    expect(receiver.received[0]?.event.data.id).toBe('changed')
  })

  it('gets pending events once it is enabled again', async () => {
    await on(async (page) => {
      await press(page, 'Disable')
      await confirm(page, 'Disable')
      await announced(page, 'Endpoint disabled.')
      expect((await endpointOf()).enabled).toBe(false)
      await customer('meanwhile')
      expect(receiver.received).toHaveLength(1)
      await press(page, 'Enable')
      await confirm(page, 'Enable')
      await announced(page, 'Endpoint enabled.')
    })
    expect((await endpointOf()).enabled).toBe(true)
    await receiver.until(2)
    expect(receiver.received[1]?.event.data.id).toBe('meanwhile')
  })

  it('rotates its secret and signs with both', async () => {
    let next = ''
    await on(async (page) => {
      await press(page, 'Rotate secret')
      await confirm(page, 'Rotate secret')
      next = (await page.getByTestId('new-secret').textContent()) ?? ''
      await press(page, 'Done')
    })
    expect(next).toMatch(/^whsec_/)
    expect(next).not.toBe(secret)
    expect((await endpointOf()).overlapUntil).not.toBeNull()
    await customer('rotated')
    await receiver.until(3)
    for (const by of [secret, next]) verify(receiver.received[2], by)
    expect(() => verify(receiver.received[1], next)).toThrow('No matching signature found')
  })

  it('gets the feed again from a sequence number, after a dry run', async () => {
    const replay = async (page: Page, isCount: boolean) => {
      await press(page, 'Redeliver')
      const dialog = page.getByRole('dialog')
      await dialog
        .getByLabel('Redeliver', { exact: true })
        .selectOption('Feed from a sequence number')
      await dialog.getByLabel('From sequence number').fill('1')
      await confirm(page, isCount ? 'Count first' : 'Redeliver')
    }
    await on(async (page) => {
      await replay(page, true)
      await page.getByText('4 would be redelivered.').waitFor()
      await press(page, 'Cancel')
      expect(receiver.received).toHaveLength(3)
      await replay(page, false)
      await page.getByText('4 queued for redelivery.').waitFor()
      await press(page, 'Done')
    })
    await receiver.until(7)
    const again = new Set(receiver.received.slice(3).map(({ event }) => event.data.id as string))
    expect(again).toEqual(new Set(['before', 'changed', 'meanwhile', 'rotated']))
  })

  it('has an accessible delivery page', async () => {
    const path = `/integration/webhook-endpoint/${id}/delivery`
    const [{ id: deliveryId }] = (await scene.hub.call('GET', path)).body.items
    const { page, faults } = watched
    await page.goto(`/console/webhooks/delivery/acme/${deliveryId}`)
    await page.getByRole('table', { name: 'Attempts' }).getByText('204').first().waitFor()
    for (const [width, colorScheme] of [
      [1440, 'light'],
      [390, 'dark'],
    ] as const) {
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme })
      expect(await isCutOff(page)).toBe(false)
    }
    expect(await accessibilityFaults(page)).toEqual([])
    expect(faults).toEqual([])
  })
})
