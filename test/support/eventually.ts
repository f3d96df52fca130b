// Waits for what has no signal of its own.
import { setTimeout as pause } from 'node:timers/promises'

const patienceMs = 30_000

/** What is waited for needs the processor, too. */
const pauseMs = 10

/** Resolves once the condition holds. */
export async function eventually(
  condition: () => boolean | Promise<boolean>,
  withinMs = patienceMs,
): Promise<void> {
  const deadline = performance.now() + withinMs
  while (!(await condition())) {
    if (performance.now() > deadline) throw new Error('it never came to be')
    await pause(pauseMs)
  }
}
