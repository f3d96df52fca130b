// GET /operator/check
import { endpoint } from '../endpoint.ts'
import { okAnswer } from '../answer.ts'
import { serializeCheck, examinationSchema } from './schema.ts'

export const runChecks = endpoint({
  name: 'run-checks',
  audiences: { operator: 'GET /operator/check' },
  summary: 'Run diagnostics of the hub, like `bthub doctor`',
  access: 'read',
  success: { status: 200, schema: examinationSchema },
  refusals: [],
  async handle({ maintenance }) {
    const { healthy, checks } = await maintenance.runDiagnostics()
    return okAnswer({ healthy, checks: checks.map(serializeCheck) })
  },
})
