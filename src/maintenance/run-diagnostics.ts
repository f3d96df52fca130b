// All checks, one after another, on one look at the hub and what it runs on.
import type { Config } from '../config.ts'
import { sentenceOf } from '../sentence-of.ts'
import { checks, type Check } from './checks.ts'
import { openScene, type Scene } from './diagnostic-context.ts'
import type { CheckResult, Examination, Finding } from './maintenance.ts'

export async function examine(config: Config, now: Date): Promise<Examination> {
  const scene = await openScene(config, now)
  try {
    const results: CheckResult[] = []
    for (const check of checks) {
      results.push({ name: check.name, ...(await runCheck(check, scene)) })
    }
    return { healthy: results.every(({ health }) => health !== 'broken'), checks: results }
  } finally {
    await scene.close()
  }
}

async function runCheck(check: Check, scene: Scene): Promise<Finding> {
  try {
    return await check.run(scene)
  } catch (error) {
    return { health: 'broken', said: sentenceOf(error) }
  }
}
