// Runs all checks, one after another, on the same diagnostic context.
import type { Config } from '../config.ts'
import { sentenceOf } from '../sentence-of.ts'
import { checks, type Check } from './checks.ts'
import { openDiagnosticContext, type DiagnosticContext } from './diagnostic-context.ts'
import type { CheckResult, DiagnosticReport, CheckOutcome } from './maintenance.ts'

export async function runDiagnostics(config: Config, now: Date): Promise<DiagnosticReport> {
  const context = await openDiagnosticContext(config, now)
  try {
    const results: CheckResult[] = []
    for (const check of checks) {
      results.push({ name: check.name, ...(await runCheck(check, context)) })
    }
    return { healthy: results.every(({ health }) => health !== 'broken'), checks: results }
  } finally {
    await context.close()
  }
}

async function runCheck(check: Check, context: DiagnosticContext): Promise<CheckOutcome> {
  try {
    return await check.run(context)
  } catch (error) {
    return { health: 'broken', said: sentenceOf(error) }
  }
}
