// Lists whose search stops before the end.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasBrowser } from '../support/browser.ts'
import { fillHub, openConsoleScene, type ConsoleScene } from '../support/console-scene.ts'
import { runOn } from '../support/database.ts'

let scene: ConsoleScene

describe.runIf(hasBrowser)('a list of the console', () => {
  beforeAll(async () => {
    scene = await openConsoleScene()
    await fillHub(scene.hub)
    // More older operations than a search reads for one page.
    await runOn(
      scene.hub.databaseUrl,
      `insert into operation (account_id, operation_id, at, verdict, record_kind, record_id, operation, rules)
       select account_id, ('01890000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, at, verdict,
         record_kind, record_id, operation, rules
       from (select * from operation where verdict = 'refused' limit 1) o, generate_series(1, 1100) n`,
    )
  })
  afterAll(() => scene.close())

  it('offers to continue when a page is short', async () => {
    const { page, faults, close } = await scene.open('/operations?name=create-invoice')
    await page.getByText('More records to search.').waitFor()
    await page.getByRole('button', { name: 'Next' }).click()
    await page.getByText('No matches.', { exact: true }).waitFor()
    expect(faults).toEqual([])
    await close()
  })
})
