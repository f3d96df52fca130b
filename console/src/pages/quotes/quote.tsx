// One quote: what it offers, what its buyer decided, what can become of it and why not the rest, and everything
// that ever happened to it.
import type { Schemas } from 'bthub-client'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { History } from '../../parts/history.tsx'
import { Label } from '../../parts/labels.tsx'
import { Lines } from '../../parts/lines.tsx'
import { Locks } from '../../parts/locks.tsx'
import { Page } from '../../parts/page.tsx'
import { Loaded } from '../../parts/states.tsx'
import { hub } from '../../session/session.ts'
import { QuoteFacts, QuotePeople } from './quote-facts.tsx'
import { QuoteMoves } from './quote-moves.tsx'

export type WholeQuoteProps = {
  readonly whole: Schemas['AccountQuote']
  readonly accountId: string
}

export function QuotePage() {
  const { accountId = '', id = '' } = useParams({ strict: false })
  const params = { path: { accountId, id } }
  const quote = useQuery({
    queryKey: ['quote', accountId, id],
    queryFn: () => hub.get('/operator/account/{accountId}/quote/{id}', { params }),
  })
  const { data } = quote
  return (
    <Page
      title={`Quote ${data === undefined ? id : data.quote.quoteNumber}`}
      aside={data === undefined ? null : <Label>{data.quote.status}</Label>}
    >
      <Loaded query={quote} what="The quote">
        {(whole) => (
          <>
            <QuoteFacts whole={whole} accountId={accountId} />
            <QuoteMoves whole={whole} />
            <div className="two">
              <QuotePeople whole={whole} accountId={accountId} />
              <Locks hub={whole.quote.hub} />
            </div>
            <Lines lines={whole.quote.lines} />
            <History kind="quote" accountId={accountId} id={id} />
          </>
        )}
      </Loaded>
    </Page>
  )
}
