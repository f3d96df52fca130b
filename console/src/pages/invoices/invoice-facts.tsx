// Details and parties of an invoice.
import { Link } from '@tanstack/react-router'
import { Clip } from '../../components/clip.tsx'
import { amountText } from '../../components/format.ts'
import { Facts, Section, type Fact } from '../../components/page.tsx'
import { buyerFacts, identityFacts, versionFacts } from '../../components/record-facts.tsx'
import type { DetailsProps } from './invoice.tsx'

export function InvoiceFacts({ details: { invoice, payable, payLink }, accountId }: DetailsProps) {
  return (
    <Section title="Details">
      <Facts
        facts={[
          ['Total', amountText(invoice.totalAmount)],
          ['Subtotal', amountText(invoice.subTotal)],
          ['Tax', amountText(invoice.taxAmount)],
          ['Payable now', amountText(payable)],
          ['Amount due (per source)', amountText(invoice.amountDue)],
          ['Date', invoice.invoiceDate],
          ['Due', invoice.dueDate],
          ['Expires', invoice.expirationDate],
          ['Source time', invoice.sourceModifiedDate],
          ['Buyer’s pay link', <Clip key="p">{payLink}</Clip>],
          ...identityFacts(invoice, accountId),
          ...versionFacts(invoice, accountId),
        ]}
      />
    </Section>
  )
}

export function InvoiceParties({ details, accountId }: DetailsProps) {
  const { quote, invoice } = details
  const facts: Fact[] = [
    ...buyerFacts(details, accountId),
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
    <Section title="Parties">
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
