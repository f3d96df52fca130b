// A queue that serves accounts round robin, and the items of each account in order. An account that sends a thousand items
// at once only waits for itself, and another account's single item is in the next group.

const everyAccount = (): boolean => true

type Own<T> = { readonly accountId: string; readonly items: T[] }

export class FairQueue<T> {
  readonly #byAccount = new Map<string, Own<T>>()
  /** Accounts with waiting items, in round-robin order. */
  readonly #turns: Own<T>[] = []
  #next = 0
  #size = 0

  get size(): number {
    return this.#size
  }

  sizeOf(accountId: string): number {
    return this.#byAccount.get(accountId)?.items.length ?? 0
  }

  push(accountId: string, item: T): void {
    this.#own(accountId).items.push(item)
    this.#size += 1
  }

  /** Puts an item back in front of the account's waiting items. */
  unshift(accountId: string, item: T): void {
    this.#own(accountId).items.unshift(item)
    this.#size += 1
  }

  take(max: number): T[] {
    const [only] = this.#turns
    if (only !== undefined && this.#turns.length === 1) {
      const taken = only.items.splice(0, max)
      this.#size -= taken.length
      if (only.items.length === 0) this.#leave(0)
      return taken
    }
    const taken: T[] = []
    while (taken.length < max) {
      const item = this.takeOne()
      if (item === undefined) break
      taken.push(item)
    }
    return taken
  }

  /** Takes one item of the next account in turn that may take one. */
  takeOne(mayTake: (accountId: string) => boolean = everyAccount): T | undefined {
    for (let skipped = 0; skipped < this.#turns.length; skipped += 1) {
      if (this.#next >= this.#turns.length) this.#next = 0
      const own = this.#turns[this.#next]
      if (own === undefined) return undefined
      if (mayTake(own.accountId)) return this.#takeFrom(own)
      this.#next += 1
    }
    return undefined
  }

  #takeFrom(own: Own<T>): T | undefined {
    const item = own.items.shift()
    this.#size -= 1
    if (own.items.length === 0) this.#leave(this.#next)
    else this.#next += 1
    return item
  }

  #own(accountId: string): Own<T> {
    const known = this.#byAccount.get(accountId)
    if (known !== undefined) return known
    const own: Own<T> = { accountId, items: [] }
    this.#byAccount.set(accountId, own)
    this.#turns.push(own)
    return own
  }

  #leave(at: number): void {
    const [own] = this.#turns.splice(at, 1)
    if (own !== undefined) this.#byAccount.delete(own.accountId)
    if (at < this.#next) this.#next -= 1
  }
}
