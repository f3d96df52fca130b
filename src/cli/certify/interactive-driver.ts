// --interactive: a person does the steps, and is asked for what the hub cannot see.
import { createInterface } from 'node:readline/promises'
import type { Readable, Writable } from 'node:stream'
import type { Driver, StepTask } from './driver.ts'
import { readStepResult, type StepResult } from './step-result.ts'

type Terminal = { readonly input: Readable; readonly output: Writable }

export function openInteractiveDriver({ input, output }: Terminal): Driver {
  const terminal = createInterface({ input, output })
  const say = (...lines: readonly string[]) => void output.write(`${lines.join('\n')}\n`)

  const ask = async (task: StepTask): Promise<StepResult> => {
    say('', ...linesOf(task))
    if (task.step === 'report') return known(terminal)
    const answer = await terminal.question(
      'Press Enter when it is done, or type s to skip the test: ',
    )
    if (answer.trim() === 's') return { skipped: 'Skipped by the person who ran it.' }
    if (!reporting.has(task.step)) return {}
    const problems = await terminal.question(
      'What did it report? The id of a record and the problem, or nothing: ',
    )
    const [id = '', ...problem] = problems.trim().split(/\s+/)
    const alarm = await terminal.question('Did it raise an alarm? Its text, or nothing: ')
    return {
      ...(id === '' ? {} : { reports: [{ id, problem: problem.join(' ') }] }),
      ...(alarm.trim() === '' ? {} : { alarm: alarm.trim() }),
    }
  }
  return {
    name: 'interactive',
    run: ask,
    async listen(task) {
      say('', ...linesOf(task))
      await terminal.question('Press Enter when it receives webhooks: ')
      return { stop: () => Promise.resolve({}) }
    },
    async close() {
      terminal.close()
    },
  }
}

/** After other steps there is nothing to report. */
const reporting = new Set(['push', 'push-all', 'batch', 'reconcile', 'resume'])

function linesOf({ title, step, first, text, hub, changes, listen }: StepTask): string[] {
  return [
    ...(first ? [`— ${title}`, 'Let the connector forget what it knows of the hub.'] : []),
    `${step}: ${text}`,
    ...(first ? [`Hub ${hub.url}, account ${hub.accountId}, key ${hub.key}`] : []),
    ...(listen === null ? [] : [`URL ${listen.url}, secrets ${listen.secrets.join(' and ')}`]),
    ...changes.map((change) => JSON.stringify(change)),
  ]
}

async function known(terminal: ReturnType<typeof createInterface>): Promise<StepResult> {
  const text = await terminal.question(
    'What it knows, as JSON with bookings, statuses and seq, or nothing: ',
  )
  return readStepResult(text)
}
