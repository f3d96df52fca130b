// What the source said of an invoice, and whose it is.
import { Link } from '@tanstack/react-router'
import { amountText } from '../../parts/format.ts'
import { Facts, Section, type Fact } from '../../parts/page.tsx'
import { buyerFacts, identityFacts, versionFacts } from '../../parts/record-facts.tsx'
import type { WholeProps } from './invoice.tsx'

export function InvoiceFacts({ whole: { invoice }, accountId }: WholeProps) {
  return (
    <Section title="What it is">
      <Facts
        facts={[
          ['Total', amountText(invoice.totalAmount)],
          ['Without tax', amountText(invoice.subTotal)],
          ['Tax', amountText(invoice.taxAmount)],
          ['Open, as the source says', amountText(invoice.amountDue)],
          ['Dated', invoice.invoiceDate],
          ['Due', invoice.dueDate],
          ['Expires', invoice.expirationDate],
          ['Source time', invoice.sourceModifiedDate],
          ...identityFacts(invoice, accountId),
          ...versionFacts(invoice, accountId),
        ]}
      />
    </Section>
  )
}

export function InvoicePeople({ whole, accountId }: WholeProps) {
  const { quote, invoice } = whole
  const facts: Fact[] = [
    ...buyerFacts(whole, accountId),
    [
      'Quote',
      quote === null ? (
        invoice.quoteRefNumber
      ) : (
        <Link to="/quotes/$accountId/$id" params={{ accountId, id: quote.id }}>
          {quote.quoteNumber}
        </Link>
      ),
    ],
    ['Project', invoice.projectId],
  ]
  const payers = invoice.payersInfo ?? []
  return (
    <Section title="Whose it is">
      <Facts facts={facts} />
      {payers.length === 0 ? null : (
        <>
          <h3>Payers</h3>
          <ul>
            {payers.map((payer) => (
              <li key={JSON.stringify(payer)}>
                {Object.values(payer)
                  .filter((one) => typeof one === 'string')
                  .join(', ')}
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  )
}
