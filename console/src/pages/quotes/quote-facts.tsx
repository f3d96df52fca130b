// What the source said of a quote, how much of it was used, and whose it is.
import { amountText } from '../../parts/format.ts'
import { Facts, Section } from '../../parts/page.tsx'
import { buyerFacts, identityFacts, versionFacts } from '../../parts/record-facts.tsx'
import type { WholeQuoteProps } from './quote.tsx'

export function QuoteFacts({ whole: { quote }, accountId }: WholeQuoteProps) {
  const { hub } = quote
  const left = Math.round((quote.totalAmount - hub.used) * 100) / 100
  return (
    <Section title="What it is">
      <Facts
        facts={[
          ['Total', amountText(quote.totalAmount)],
          ['Without tax', amountText(quote.subTotal)],
          ['Tax', amountText(quote.taxAmount)],
          ['Used by invoices', amountText(hub.used)],
          ['Left for invoices', quote.status === 'AUTHORIZED' ? amountText(left) : '–'],
          ['Dated', quote.quoteDate],
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

export function QuotePeople({ whole, accountId }: WholeQuoteProps) {
  const { project } = whole
  return (
    <Section title="Whose it is">
      <Facts
        facts={[
          ...buyerFacts(whole, accountId),
          ['Project', project?.name ?? project?.projectId],
          ['Project’s address', project?.address],
        ]}
      />
    </Section>
  )
}
