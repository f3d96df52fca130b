// A real browser for the tests of what people look at: Debian's Chromium, kept to the hub under test.
// Whatever would leave the machine, breaks a page or offends its policy is told by the test's own page.
import { AxeBuilder } from '@axe-core/playwright'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { has } from './needs.ts'

const executablePath = '/usr/bin/chromium'

export const hasBrowser = has({
  command: executablePath,
  probe: ['--version'],
  install: 'install chromium, on Debian with apt-get install chromium.',
})

let launched: Promise<Browser> | undefined

/** One for all files of a worker process, and ends with it; each page has a profile of its own in it. */
export function openBrowser(): Promise<Browser> {
  launched ??= chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
  return launched
}

/** Closes what the tests of a file left open. */
export async function closePages(browser: Browser): Promise<void> {
  await Promise.all(browser.contexts().map((context) => context.close()))
}

export type Watched = {
  readonly page: Page
  /** What must not happen, in words: requests to elsewhere, errors, violations of the policy. */
  readonly faults: string[]
  readonly close: () => Promise<void>
}

/** A page in a profile of its own that notes every fault. */
export async function openPage(
  browser: Browser,
  hubUrl: string,
  options: BrowserContextOptions = {},
): Promise<Watched> {
  const context = await browser.newContext({ baseURL: hubUrl, ...options })
  const page = await context.newPage()
  const faults: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`))
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
    const isWithin = origin === new URL(hubUrl).origin || ['data:', 'blob:'].includes(protocol)
    if (!isWithin) faults.push(`outside request: ${request.url()}`)
  })
  return { page, faults, close: () => context.close() }
}

/** What axe finds serious or critical, one line each. Our pages have no frames, for which axe would open a page of its own. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}

/** Whether something is wider than the page, so that it would have to be pushed sideways, or a word than its button. */
export function isCutOff(page: Page): Promise<boolean> {
  return page.evaluate(`
    document.documentElement.scrollWidth > innerWidth ||
    [...document.querySelectorAll('button, button *, a.button')].some(
      (one) => one.clientWidth > 1 && one.scrollWidth > one.clientWidth + 1,
    )`)
}
