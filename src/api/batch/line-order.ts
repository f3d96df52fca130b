// Keeps the order of lines that run at the same time. Their changes reach the store in the order of the lines, so each decision
// sees what the lines before it changed. What an operation reads before its decision waits for the lines that could change it.
import { visible } from '../../domain/visible-text.ts'

/** A line in progress. */
export type OrderedLine = {
  /** Its place among the lines of the batch, from 0. */
  readonly place: number
  /** What it may have in common with others: an id that looks the same, and an Idempotency-Key. */
  readonly names: readonly string[]
  /** Resolves once it has its answer. Never rejects. */
  readonly answered: Promise<unknown>
}

type InProgress = {
  /** Resolves once all lines before it with one of its names have their answers; `null` without one. */
  readonly before: Promise<unknown> | null
  /** Resolves once it has its own answer, too. */
  readonly settled: Promise<unknown>
}

export class LineOrder {
  /** The first line that may still make a change. */
  #turn = 0
  readonly #passed = new Set<number>()
  readonly #waiting = new Map<number, () => void>()
  readonly #inProgress = new Map<number, InProgress>()
  /** The last line in progress with a name. */
  readonly #named = new Map<string, InProgress>()

  begin({ place, names, answered }: OrderedLine): void {
    const before = names.flatMap((name) => this.#named.get(name)?.settled ?? [])
    const line =
      before.length === 0
        ? { before: null, settled: answered }
        : { before: Promise.all(before), settled: Promise.all([...before, answered]) }
    this.#inProgress.set(place, line)
    for (const name of names) this.#named.set(name, line)
  }

  end({ place, names }: OrderedLine): void {
    const line = this.#inProgress.get(place)
    this.#inProgress.delete(place)
    for (const name of names) if (this.#named.get(name) === line) this.#named.delete(name)
    this.#pass(place)
  }

  /** Makes a change when the lines before have made theirs, or have ended without one. */
  inTurn<T>({ place }: OrderedLine, change: () => Promise<T>): Promise<T> {
    if (place <= this.#turn) {
      const changed = change()
      this.#pass(place)
      return changed
    }
    return new Promise((resolve, reject) => {
      this.#waiting.set(place, () => void change().then(resolve, reject))
    })
  }

  /** Waits for the lines before this one with one of its names. */
  async namesakes({ place }: OrderedLine): Promise<void> {
    await this.#inProgress.get(place)?.before
  }

  /** Waits for all lines before this one. */
  async allBefore({ place }: OrderedLine): Promise<void> {
    const before = [...this.#inProgress].filter(([at]) => at < place)
    await Promise.all(before.map(([, { settled }]) => settled))
  }

  #pass(place: number): void {
    if (place < this.#turn) return
    this.#passed.add(place)
    while (this.#passed.delete(this.#turn)) {
      this.#turn += 1
      const change = this.#waiting.get(this.#turn)
      if (change === undefined) continue
      this.#waiting.delete(this.#turn)
      this.#passed.add(this.#turn)
      change()
    }
  }
}

/** Ids that look the same have the same name: see look-alikes.ts. */
export function nameOfId(id: string): string {
  return visible(id).normalize('NFKC').toUpperCase()
}

export function nameOfKey(idempotencyKey: string): string {
  return `key\u0000${idempotencyKey}`
}
