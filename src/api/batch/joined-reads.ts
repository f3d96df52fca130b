// Joins reads of lines into one at a time, so that a batch leaves the connections for reads to other calls.
type Read<Id, Found> = {
  readonly id: Id
  readonly resolve: (found: Found) => void
  readonly reject: (error: unknown) => void
}

/** Returns a read of one; those that are waiting while another is in progress are read together, at most `max`. */
export function joinReads<Id, Found>(
  readMany: (ids: readonly Id[]) => Promise<readonly Found[]>,
  max: number,
): (id: Id) => Promise<Found> {
  const waiting: Read<Id, Found>[] = []
  let isReading = false

  async function readAll(): Promise<void> {
    isReading = true
    // Lines that begin in the same turn are read together.
    await Promise.resolve()
    while (waiting.length > 0) {
      const reads = waiting.splice(0, max)
      try {
        const found = await readMany(reads.map(({ id }) => id))
        reads.forEach(({ resolve }, at) => resolve(found[at] as Found))
      } catch (error) {
        for (const { reject } of reads) reject(error)
      }
    }
    isReading = false
  }

  return (id) =>
    new Promise((resolve, reject) => {
      waiting.push({ id, resolve, reject })
      if (!isReading) void readAll()
    })
}

/** Runs one read after the other. */
export function oneByOne<Input, Found>(
  read: (input: Input) => Promise<Found>,
): (input: Input) => Promise<Found> {
  return joinReads((inputs: readonly Input[]) => Promise.all(inputs.map(read)), 1)
}
