// Changes of records that have to be looked up first: the customer of an invoice, the company of that
// customer. What was read is no ground to decide on, only to know what to load; when the decision then asks
// for another record, the plan was made of what has changed since, and is made anew.
import { HubError } from '../domain/hub-error.ts'
import type { HubRecord } from '../domain/record.ts'
import type { Decision } from '../domain/verdict.ts'
import type { ChangeRequest, Decide, Loaded, RecordRef, Store } from '../store/store.ts'

export const planLimits = { triesMax: 4 } as const

/** `null` where nothing has to be read first. */
export type Plan = Promise<readonly RecordRef[]> | null

/** `plan` gives what is loaded besides what the request names. */
export async function changeAsPlanned<R extends HubRecord>(
  store: Pick<Store, 'change'>,
  request: ChangeRequest,
  plan: () => Plan,
  decide: Decide<R>,
): Promise<Decision<R>> {
  for (let tries = 0; tries < planLimits.triesMax; tries += 1) {
    const planned = plan()
    if (planned === null) return store.change(request, decide)
    const load = [...request.load, ...(await planned)]
    try {
      return await store.change({ ...request, load }, (loaded, moment) =>
        decide(onlyPlanned(loaded, load), moment),
      )
    } catch (error) {
      if (!(error instanceof StalePlan)) throw error
    }
  }
  throw new HubError('busy', 'The hub is busy.', { rule: 'hub_busy', retryAfter: 1 })
}

class StalePlan extends Error {}

function onlyPlanned(loaded: Loaded, load: readonly RecordRef[]): Loaded {
  return {
    get(kind, id) {
      if (load.some((ref) => ref.kind === kind && ref.id === id)) return loaded.get(kind, id)
      throw new StalePlan(`no ${kind} was planned for`)
    },
    count: (kind) => loaded.count(kind),
  }
}
