import { setImmediate as turn } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { openWrongKeys, wrongKeyLimits, type WrongKeys } from './wrong-keys.ts'

const { promptMax, pausedMax, idsMax } = wrongKeyLimits
const keyOf = (id: number | string) => `bthubop_${String(id).padStart(12, '0')}_0123456789abcdef`

/** How many of so many wrong keys are answered at once. */
async function promptOf(wrongKeys: WrongKeys, count: number, key = keyOf(1)): Promise<number> {
  let prompt = 0
  const refused = Array.from({ length: count }, () =>
    wrongKeys.refuse(key).catch((error: Error) => {
      expect(error.message).toBe('Unauthorized.')
      prompt += 1
    }),
  )
  await turn()
  const atOnce = prompt
  await Promise.all(refused)
  expect(prompt).toBe(count)
  return atOnce
}

describe('wrong keys', () => {
  it('are answered late once an id was tried too often, and all are refused', async () => {
    const wrongKeys = openWrongKeys()
    expect(await promptOf(wrongKeys, promptMax)).toBe(promptMax)
    expect(await promptOf(wrongKeys, 30)).toBe(0)
    // Another id is none of that.
    expect(await promptOf(wrongKeys, promptMax, keyOf(2))).toBe(promptMax)
  })

  it('wait in a bounded number, so that they never take up the calls of a hub', async () => {
    const wrongKeys = openWrongKeys()
    const count = promptMax + pausedMax + 150
    expect(await promptOf(wrongKeys, count)).toBe(count - pausedMax)
    // Those that waited have given their places back.
    expect(await promptOf(wrongKeys, pausedMax)).toBe(0)
  })

  it('are remembered for a bounded number of ids', async () => {
    const wrongKeys = openWrongKeys()
    await promptOf(wrongKeys, promptMax)
    for (let id = 2; id <= idsMax; id += 1) await wrongKeys.refuse(keyOf(id)).catch(() => null)
    expect(await promptOf(wrongKeys, 1)).toBe(0)
    await wrongKeys.refuse(keyOf('another')).catch(() => null)
    expect(await promptOf(wrongKeys, 1)).toBe(1)
  })

  it('that are no keys at all cost nothing and wait for nothing', async () => {
    const wrongKeys = openWrongKeys()
    for (const text of ['', 'wrong', 'bthub_', 'bthub_ABC_x', `x${keyOf(1)}`, '_'.repeat(128)]) {
      expect(await promptOf(wrongKeys, promptMax + 5, text)).toBe(promptMax + 5)
    }
  })
})
