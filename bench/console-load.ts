// How long the console takes from its address to the first page's figures, in a browser that has nothing of it yet.
import { existsSync } from 'node:fs'
import { chromium, type Browser, type Request } from 'playwright-core'
import { withClosing } from './closing.ts'
import { median, shown } from './figures.ts'

const executablePath = '/usr/bin/chromium'
const timesLoaded = 9
/** What is promised of the first load, on the loopback. */
const promised = { loadMs: 1_000, scriptKilobytes: 250 } as const

type Load = { readonly ms: number; readonly paintMs: number; readonly scriptBytes: number }

export async function measureLoad(url: string, operatorKey: string): Promise<void> {
  if (!existsSync(executablePath)) {
    console.log(`The first load was not measured: there is no ${executablePath}.`)
    return
  }
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  await withClosing(
    () => browser.close(),
    async () => {
      const loads: Load[] = []
      for (let time = 0; time < timesLoaded; time += 1) {
        loads.push(await load(browser, `${url}/console#key=${operatorKey}`))
      }
      printLoads(loads)
    },
  )
}

/** In a profile of its own, so that nothing was kept. */
async function load(browser: Browser, address: string): Promise<Load> {
  const context = await browser.newContext()
  const page = await context.newPage()
  const scripts: Request[] = []
  page.on('requestfinished', (request) => {
    if (request.resourceType() === 'script') scripts.push(request)
  })
  const began = performance.now()
  await page.goto(address, { waitUntil: 'commit' })
  await page.getByRole('button', { name: 'Sign in with this key' }).click()
  await page.locator('.figures strong').first().waitFor()
  const ms = performance.now() - began
  const paintMs = await page.evaluate<number>(
    `performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0`,
  )
  const sizes = await Promise.all(scripts.map((script) => script.sizes()))
  await context.close()
  const scriptBytes = sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0)
  return { ms, paintMs, scriptBytes }
}

function printLoads(loads: readonly Load[]): void {
  const times = loads.map(({ ms }) => ms)
  const loadMs = median(times)
  const paintMs = median(loads.map((one) => one.paintMs))
  const kilobytes = median(loads.map(({ scriptBytes }) => scriptBytes)) / 1000
  const held = loadMs <= promised.loadMs && kilobytes <= promised.scriptKilobytes
  console.log(
    `First load, ${loads.length} times, nothing kept: Today’s figures after ${shown(loadMs)} ms` +
      ` [${shown(Math.min(...times))}–${shown(Math.max(...times))}], first paint after ${shown(paintMs)} ms,` +
      ` ${shown(kilobytes)} KB of scripts`,
  )
  console.log(
    `Promised: within ${shown(promised.loadMs)} ms, ${promised.scriptKilobytes} KB: ${held ? 'held' : 'not held'}.`,
  )
}
