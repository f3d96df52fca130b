// GET /operator/check
import { okAnswer } from '../answer.ts'
import type { OperatorCall, Operation } from '../call.ts'
import { checkToWire, examinationSchema } from './schema.ts'

export const runChecks: Operation<OperatorCall> = {
  name: 'run-checks',
  summary: 'Look whether all is well with the hub, as `bthub doctor` does',
  access: 'read',
  success: { status: 200, schema: examinationSchema },
  refusals: [],
  async handle({ upkeep }) {
    const { healthy, checks } = await upkeep.examine()
    return okAnswer({ healthy, checks: checks.map(checkToWire) })
  },
}
