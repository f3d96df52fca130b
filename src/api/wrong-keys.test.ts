import { setImmediate as turn } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { openWrongKeys, wrongKeyLimits, type WrongKeys } from './wrong-keys.ts'

const { promptMax, pausedMax, idsMax } = wrongKeyLimits
const keyOf = (id: number | string) => `bthubop_${String(id).padStart(12, '0')}_0123456789abcdef`

/** The number of wrong keys, out of `count`, that are answered without delay. */
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
  it('are refused with a delay once an id was tried too often', async () => {
    const wrongKeys = openWrongKeys()
    expect(await promptOf(wrongKeys, promptMax)).toBe(promptMax)
    expect(await promptOf(wrongKeys, 30)).toBe(0)
    // Another id is not affected.
    expect(await promptOf(wrongKeys, promptMax, keyOf(2))).toBe(promptMax)
  })

  it('are delayed in limited number, so that they never exhaust the hub’s call slots', async () => {
    const wrongKeys = openWrongKeys()
    const count = promptMax + pausedMax + 150
    expect(await promptOf(wrongKeys, count)).toBe(count - pausedMax)
    // The delayed answers have released their slots.
    expect(await promptOf(wrongKeys, pausedMax)).toBe(0)
  })

  it('are counted for a limited number of ids', async () => {
    const wrongKeys = openWrongKeys()
    await promptOf(wrongKeys, promptMax)
    for (let id = 2; id <= idsMax; id += 1) await wrongKeys.refuse(keyOf(id)).catch(() => null)
    expect(await promptOf(wrongKeys, 1)).toBe(0)
    await wrongKeys.refuse(keyOf('another')).catch(() => null)
    expect(await promptOf(wrongKeys, 1)).toBe(1)
  })

  it('are refused at once if they are not keys at all', async () => {
    const wrongKeys = openWrongKeys()
    for (const text of ['', 'wrong', 'bthub_', 'bthub_ABC_x', `x${keyOf(1)}`, '_'.repeat(128)]) {
      expect(await promptOf(wrongKeys, promptMax + 5, text)).toBe(promptMax + 5)
    }
  })
})
