// What the source said of a quote, how much of it was used, and whose it is.
import { Link } from '@tanstack/react-router'
import { amountText } from '../../parts/format.ts'
import { Facts, Section } from '../../parts/page.tsx'
import { Time } from '../../parts/time.tsx'
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
          [
            'Account',
            <Link key="a" to="/accounts/$accountId" params={{ accountId }}>
              {accountId}
            </Link>,
          ],
          ['Id', quote.id],
          ['BlueTape id', quote.blueTapeId],
          ['Version', `${hub.version} of the source, ${hub.hubVersion} of the hub`],
          ['Created', <Time key="c" at={hub.createdAt} />],
          ['Changed', <Time key="u" at={hub.updatedAt} />],
          [
            'Attempts to write',
            <Link key="o" to="/operations" search={{ accountId, recordId: quote.id }}>
              all operations
            </Link>,
          ],
        ]}
      />
    </Section>
  )
}

export function QuotePeople({ whole, accountId }: WholeQuoteProps) {
  const { customer, company, project } = whole
  return (
    <Section title="Whose it is">
      <Facts
        facts={[
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
          ['Project', project?.name ?? project?.projectId],
          ['Project’s address', project?.address],
        ]}
      />
    </Section>
  )
}
