// What the source said of an invoice, and whose it is.
import { Link } from '@tanstack/react-router'
import { amountText } from '../../parts/format.ts'
import { Facts, Section, type Fact } from '../../parts/page.tsx'
import { Time } from '../../parts/time.tsx'
import type { WholeProps } from './invoice.tsx'

export function InvoiceFacts({ whole: { invoice }, accountId }: WholeProps) {
  const { hub } = invoice
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
          [
            'Account',
            <Link key="a" to="/accounts/$accountId" params={{ accountId }}>
              {accountId}
            </Link>,
          ],
          ['Id', invoice.id],
          ['BlueTape id', invoice.blueTapeId],
          ['Version', `${hub.version} of the source, ${hub.hubVersion} of the hub`],
          ['Created', <Time key="c" at={hub.createdAt} />],
          ['Changed', <Time key="u" at={hub.updatedAt} />],
          [
            'Attempts to write',
            <Link key="o" to="/operations" search={{ accountId, recordId: invoice.id }}>
              all operations
            </Link>,
          ],
        ]}
      />
    </Section>
  )
}

export function InvoicePeople({ whole, accountId }: WholeProps) {
  const { customer, company, quote, invoice } = whole
  const facts: Fact[] = [
    [
      'Customer',
      customer === null ? null : (
        <Link to="/customers/$accountId/$id" params={{ accountId, id: customer.id }}>
          {customer.firstName} {customer.lastName}
        </Link>
      ),
    ],
    ['E-mail', customer?.emailAddress],
    ['Telephone', customer?.cellPhoneNumber],
    [
      'Company',
      company === null ? null : (
        <Link to="/review/company/$accountId/$id" params={{ accountId, id: company.id }}>
          {company.businessName}
        </Link>
      ),
    ],
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
