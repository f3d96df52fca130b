// Waits for what has no signal of its own.

const patienceMs = 10_000

/** Resolves once the condition holds. */
export async function eventually(
  condition: () => boolean | Promise<boolean>,
  withinMs = patienceMs,
): Promise<void> {
  const deadline = performance.now() + withinMs
  while (!(await condition())) {
    if (performance.now() > deadline) throw new Error('it never came to be')
    await new Promise((resolve) => setImmediate(resolve))
  }
}
