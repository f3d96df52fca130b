// Every page of the console: full and empty, on a telephone and on a wide screen, light and dark, for eyes,
// for a keyboard and for a screen reader; and names that would do something if they could.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { accessibilityFaults, hasBrowser, isCutOff, type Watched } from '../support/browser.ts'
import {
  fillHub,
  hostile,
  openConsoleScene,
  turned,
  type ConsoleScene,
} from '../support/console-scene.ts'

let scene: ConsoleScene
const screens: Record<string, Watched> = {}

/** The address of each page, what stands on it when the hub is full, and when it is empty. */
const pages: readonly (readonly [path: string, full: string, empty: string | null])[] = [
  ['/invoices', 'INV/00003/2023', 'No invoice was pushed yet.'],
  ['/invoices/acme/i1', 'invoice.updated', null],
  ['/review', 'ask1', 'No application waits for a decision.'],
  ['/review/acme/ask1', 'What each decision would do now', null],
  ['/review?view=payments', 'in, invoices', 'There are no payments yet.'],
  ['/review?view=limits', 'Example Builders', 'There are no companies yet.'],
  ['/review/company/acme/builder', '5,000.00', null],
  ['/accounts', 'acme', null],
  ['/accounts/acme', 'Policies', null],
]

describe.runIf(hasBrowser)('a page of the console', () => {
  let operationId = ''

  beforeAll(async () => {
    scene = await openConsoleScene()
    screens['wide'] = await scene.open('/accounts', { viewport: { width: 1440, height: 900 } })
    screens['narrow'] = await scene.open('/accounts', {
      viewport: { width: 390, height: 844 },
      colorScheme: 'dark',
    })
  })
  afterAll(() => scene.close())

  describe.each(['wide', 'narrow'])('on a %s screen', (screen) => {
    const watched = () => {
      const found = screens[screen]
      if (found === undefined) throw new Error('no such screen')
      return found
    }
    const isFine = async (path: string) => {
      const { page, faults } = watched()
      expect(faults.splice(0), path).toEqual([])
      expect(await isCutOff(page), path).toBe(false)
      expect(await accessibilityFaults(page), path).toEqual([])
    }

    it('says so when there is nothing', async () => {
      for (const [path, , empty] of pages) {
        if (empty === null) continue
        await watched().page.goto(`/console${path}`)
        await watched().page.getByText(empty).waitFor()
        await isFine(path)
      }
    })
  })
})
