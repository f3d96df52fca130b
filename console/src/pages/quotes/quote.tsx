// The page of a quote.
import { RawJson } from '../../components/raw-json.tsx'
import type { Schemas } from 'bthub-client'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { LastPush } from '../../components/last-push.tsx'
import { Timeline } from '../../components/timeline.tsx'
import { Deliveries } from '../../components/deliveries.tsx'
import { Label } from '../../components/labels.tsx'
import { Lines } from '../../components/lines.tsx'
import { Messages } from '../../components/messages.tsx'
import { EditableFields } from '../../components/editable-fields.tsx'
import { Page } from '../../components/page.tsx'
import { Loaded } from '../../components/states.tsx'
import { hub } from '../../session/session.ts'
import { QuoteFacts, QuoteParties } from './quote-facts.tsx'
import { QuoteTransitions } from './quote-transitions.tsx'

export type QuoteDetailsProps = {
  readonly details: Schemas['AccountQuote']
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
      trail={[
        { to: '/quotes', name: 'Quotes' },
        { to: '/quotes', name: accountId, search: { accountId } },
      ]}
      aside={data === undefined ? null : <Label>{data.quote.status}</Label>}
    >
      <LastPush kind="quote" accountId={accountId} id={id} />
      <Loaded query={quote} what="Quote">
        {(details) => (
          <>
            <QuoteFacts details={details} accountId={accountId} />
            <QuoteTransitions details={details} />
            <div className="two">
              <QuoteParties details={details} accountId={accountId} />
              <EditableFields hub={details.quote.hub} />
            </div>
            <Lines lines={details.quote.lines} />
            <Messages messages={details.messages} accountId={accountId} />
            <RawJson of={details.quote} />
          </>
        )}
      </Loaded>
      <Deliveries accountId={accountId} of={{ record: { kind: 'quote', id } }} />
      <Timeline kind="quote" accountId={accountId} id={id} />
    </Page>
  )
}
