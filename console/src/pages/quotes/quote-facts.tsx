// Details and parties of a quote.
import { amountText } from '../../components/format.ts'
import { Facts, Section } from '../../components/page.tsx'
import { buyerFacts, identityFacts, versionFacts } from '../../components/record-facts.tsx'
import type { QuoteDetailsProps } from './quote.tsx'

export function QuoteFacts({ details: { quote }, accountId }: QuoteDetailsProps) {
  const { hub } = quote
  const left = Math.round((quote.totalAmount - hub.used) * 100) / 100
  return (
    <Section title="Details">
      <Facts
        facts={[
          ['Total', amountText(quote.totalAmount)],
          ['Subtotal', amountText(quote.subTotal)],
          ['Tax', amountText(quote.taxAmount)],
          ['Used by invoices', amountText(hub.used)],
          ['Available for invoices', quote.status === 'AUTHORIZED' ? amountText(left) : '–'],
          ['Date', quote.quoteDate],
          ['Due', quote.dueDate],
          ['Expires', quote.expirationDate],
          ['Source time', quote.sourceModifiedDate],
          ...identityFacts(quote, accountId),
          ...versionFacts(quote, accountId),
        ]}
      />
    </Section>
  )
}

export function QuoteParties({ details, accountId }: QuoteDetailsProps) {
  const { project } = details
  return (
    <Section title="Parties">
      <Facts
        facts={[
          ...buyerFacts(details, accountId),
          ['Project', project?.name ?? project?.projectId],
          ['Project address', project?.address],
        ]}
      />
    </Section>
  )
}
