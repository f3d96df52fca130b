// Moves a quote as its buyer would, without the buyer's call.
import { randomUUID } from 'node:crypto'
import { readCalendarDate } from '../../src/domain/calendar-date.ts'
import { moveQuote as decide, type BuyerQuoteAction } from '../../src/domain/quotes/move-quote.ts'
import type { TestHub } from './hub.ts'

export async function moveQuote(hub: TestHub, id: string, action: BuyerQuoteAction): Promise<void> {
  const attempt = {
    operationId: randomUUID(),
    accountId: 'acme',
    name: `${action}-quote`,
    keyId: null,
    requestId: null,
    recordKind: 'quote',
    recordId: id,
    sent: null,
  } as const
  const load = [{ kind: 'quote', id, access: 'write' }] as const
  await hub.app.backend.store.change({ attempt, load, idempotency: null }, (loaded, context) => {
    const quote = loaded.get('quote', id)
    const today = readCalendarDate(context.now)
    if (quote === null || today === null) throw new Error(`no quote ${id}`)
    return decide(quote, action, today, context)
  })
}
