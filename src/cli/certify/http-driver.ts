// --http: a call for each step. The connector answers with its result when the step is done.
import { driverLimits, type Driver, type StepTask } from './driver.ts'
import { readStepResult, type StepResult } from './step-result.ts'

export function openHttpDriver(url: URL): Driver {
  const post = async (
    task: StepTask | { readonly step: 'stop-listening' },
  ): Promise<StepResult> => {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(task),
      signal: AbortSignal.timeout(driverLimits.stepMsMax),
    }).catch((error: unknown) => {
      throw new Error(`The connector does not answer at ${url.href}.`, { cause: error })
    })
    const text = await answer.text()
    if (!answer.ok)
      throw new Error(`The connector answered with ${answer.status}: ${text.slice(0, 500)}`)
    return readStepResult(text)
  }
  return {
    name: 'http',
    run: post,
    async listen(task) {
      await post(task)
      return { stop: () => post({ step: 'stop-listening' }) }
    },
    close: () => Promise.resolve(),
  }
}
