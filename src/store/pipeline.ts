// Statements that were sent together are awaited together.

/** All results, or the first error in the order of sending: the later ones only follow from it. */
export async function allOrFirstError<T>(steps: readonly Promise<T>[]): Promise<T[]> {
  const settled = await Promise.allSettled(steps)
  return settled.map((step) => {
    if (step.status === 'rejected') throw step.reason
    return step.value
  })
}
