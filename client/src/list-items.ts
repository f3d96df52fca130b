// A list, page after page, that can be continued where it failed or was left.
import { HubError, HubUnreachable } from './hub-error.ts'

export type Page = { readonly items: readonly unknown[]; readonly nextCursor: string | null }

/** The items of a list, as they are asked for. */
export type ItemList<Item> = AsyncGenerator<Item, void, undefined> & {
  /**
   * The `cursor` parameter that continues the list here, in another process even; `null` at its beginning.
   * Until all items of a page were taken it is that page's own: none is left out.
   */
  readonly cursor: string | null
}

/** `pageAt` reads what should be the page of a cursor. A `HubError` gets the cursor to go on from. */
export function listItems(
  pageAt: (cursor: string | null) => Promise<unknown>,
  from: string | null,
): ItemList<unknown> {
  let cursor = from
  async function* items(): AsyncGenerator<unknown, void, undefined> {
    for (;;) {
      const page = await pageAt(cursor)
        .then(requirePage)
        .catch((error: unknown) => {
          if (error instanceof HubError) error.cursor = cursor
          throw error
        })
      yield* page.items
      if (page.nextCursor === null) return
      cursor = page.nextCursor
    }
  }
  return Object.defineProperty(items(), 'cursor', { get: () => cursor }) as ItemList<unknown>
}

function requirePage(value: unknown): Page {
  if (typeof value === 'object' && value !== null && 'items' in value && 'nextCursor' in value) {
    if (Array.isArray(value.items)) return value as Page
  }
  const message = "The answer is not a page of a list: it is not the hub's."
  throw new HubUnreachable({ kind: 'broken_answer', message })
}
