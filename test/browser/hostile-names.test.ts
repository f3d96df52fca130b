// Hostile names on every page that shows one: markup, formulas, right-to-left text, and 200 characters.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasBrowser, isCutOff, type Watched } from '../support/browser.ts'
import { openConsoleScene, turned, type ConsoleScene } from '../support/console-scene.ts'
import { eventually } from '../support/eventually.ts'
import { companyBody, customerBody, invoiceBody, quoteBody } from '../support/hub.ts'
import { sized } from '../support/sized.ts'
import { startReceiver, type WebhookReceiver } from '../support/webhook-receiver.ts'

const markup = `"><script>document.title='taken'</script><img src=x onerror="document.title='taken'">`
const formula = `=HYPERLINK("http://x","${turned}")`
const named = `${markup} ${formula}`
/** The longest allowed name. */
const name = `${markup} `.padEnd(256, 'W')
/** Ids have at most 128 characters. */
const id = `<img src=x onerror="document.title='taken'">=1+1${turned}`

const screens = {
  wide: { viewport: { width: 1440, height: 900 }, colorScheme: 'dark' },
  narrow: { viewport: { width: 390, height: 844 }, colorScheme: 'light' },
} as const
const lasting = { dueDate: '2099-07-12', expirationDate: '2099-07-12' }

let scene: ConsoleScene
let receiver: WebhookReceiver
const opened = new Map<string, Watched>()
/** The address of each page, and a hostile text on it. */
const pages = new Map<string, readonly [path: string, text: string]>()

const call = async (method: string, path: string, body?: unknown) => {
  const answer = await scene.hub.call(method, path, body === undefined ? {} : { body })
  if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.status} ${answer.text}`)
  return answer.body
}
const encoded = encodeURIComponent

async function fill() {
  await call('PUT', '/operator/account/acme', { name: named, reason: 'a hostile name' })
  await call('POST', '/operator/account/acme/key', { name: markup, scope: 'read', reason: markup })
  await call('POST', '/integration/company', { id, ...companyBody({ businessName: name }) })
  const person = { firstName: name, lastName: turned }
  await call('POST', '/integration/customer', { ...customerBody(person), id, companyId: id })
  const line = { ...invoiceBody().lines[0], description: name }
  const change = { ...lasting, customerId: id, invoiceNumber: named, lines: [line] }
  await call('POST', '/integration/invoice', { id, ...invoiceBody(change) })
  await call('POST', '/integration/quote', { id, ...quoteBody({ customerId: id }) })
  const credit = { limit: 9_000, reason: markup }
  await call('PUT', `/operator/account/acme/company/${encoded(id)}/credit`, credit)
  const { body } = await scene.hub.call('PUT', `/integration/invoice/${encoded(id)}`, {
    body: invoiceBody({ ...change, totalAmount: 1, status: markup }),
  })
  const checkout = await call('GET', `/integration/invoice/${encoded(id)}/checkout`)
  const { search } = new URL(checkout.checkOutUrl)
  const bought = await fetch(`${scene.hub.url}/genericBthubService/buyer/invoice/credit${search}`, {
    method: 'POST',
    body: JSON.stringify({ termDays: 30 }),
  })
  if (!bought.ok) throw new Error(await bought.text())
  return { refused: body.operationId as string, checkOutUrl: checkout.checkOutUrl as string }
}

async function addresses() {
  const endpoint = { url: receiver.url, description: named, eventTypes: ['*'] }
  const { id: hook } = await call('POST', '/integration/webhook-endpoint', endpoint)
  const { refused, checkOutUrl } = await fill()
  await receiver.until(1)
  const path = `/integration/webhook-endpoint/${hook}/delivery`
  const own = encoded(id)
  const all: Record<string, readonly [string, string]> = {
    invoices: ['/console/invoices', named],
    invoice: [`/console/invoices/acme/${own}`, name],
    operations: ['/console/operations', id],
    'an operation': [`/console/operations/acme/${refused}`, named],
    applications: ['/console/review', id],
    'an application': [`/console/review/acme/${own}`, id],
    limits: ['/console/review?view=limits', name],
    'a limit': [`/console/review/company/acme/${own}`, id],
    accounts: ['/console/accounts', named],
    'an account': ['/console/accounts/acme', markup],
    'an endpoint': [`/console/webhooks/acme/${hook}`, named],
    'the page to pay': [checkOutUrl, named],
    'the page to sign up': [await signUpUrl(), turned],
    'the page of a quote': [await quoteUrl(), turned],
  }
  for (const [page, shown] of Object.entries(all)) pages.set(page, shown)
  const delivery = (await call('GET', path)).items.at(-1)
  await eventually(async () => {
    const { attempts } = await call('GET', `/integration/webhook-delivery/${delivery.id}`)
    return attempts.length > 0
  })
  pages.set('a delivery', [`/console/webhooks/delivery/acme/${delivery.id}`, markup])
}

const signUpUrl = async () =>
  (await call('GET', `/integration/customer/${encoded(id)}/signup`)).signUpUrl as string
const quoteUrl = async () =>
  (await call('GET', `/integration/quote/${encoded(id)}`)).hub.approvalUrl as string

describe.runIf(hasBrowser)('hostile names', () => {
  beforeAll(async () => {
    scene = await openConsoleScene({ webhooks: true })
    receiver = await startReceiver((_, reply) => {
      reply.writeHead(500, { 'Content-Type': 'text/html' }).end(markup)
      return 'written'
    })
    await addresses()
    for (const [screen, options] of Object.entries(screens)) {
      opened.set(screen, await scene.open('/accounts', options))
    }
  })
  afterAll(async () => {
    await scene.close()
    await receiver.stop()
  })

  // Every page on one of the screens, and in the long run on both.
  it.each(Object.keys(screens))('are text on the pages of a %s screen', async (screen) => {
    const turn = Object.keys(screens).indexOf(screen)
    const shown = [...pages].filter((_, at) => (at + turn) % sized(2, 1) === 0)
    const watched = opened.get(screen)
    if (watched === undefined) throw new Error(`no screen ${screen}`)
    const { page, faults } = watched
    for (const [what, [address, text]] of shown) {
      await page.goto(address)
      const isShown = await page
        .getByText(text)
        .first()
        .waitFor({ timeout: 10_000 })
        .then(
          () => true,
          () => false,
        )
      expect([what, isShown]).toEqual([what, true])
      const found = await page.evaluate(
        `[...document.querySelectorAll('main script, main img, main iframe')].map((one) => one.outerHTML)`,
      )
      expect([what, found, await page.title()]).toEqual([
        what,
        [],
        expect.not.stringMatching(/^taken/),
      ])
      expect([what, await isCutOff(page)]).toEqual([what, false])
      expect([what, faults]).toEqual([what, []])
    }
  })

  it('are text in the live feed', async () => {
    const watched = opened.get('wide')
    if (watched === undefined) throw new Error('no wide screen')
    const { page, faults } = watched
    await page.goto('/console/feed')
    await page.getByText('live', { exact: true }).waitFor()
    let pushes = 0
    await eventually(async () => {
      pushes += 1
      await call('POST', '/integration/customer', customerBody({ id: `${id}${pushes}` }))
      return page.getByText(id).first().isVisible()
    })
    expect(await page.locator('main img, main script').count()).toBe(0)
    expect(await page.title()).not.toMatch(/^taken/)
    expect(faults).toEqual([])
  })
})
