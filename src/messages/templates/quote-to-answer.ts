// A quote waits for the buyer's decision.
import { shownDate, shownMoney } from '../../documents/format.ts'
import { plainText, shortText } from '../plain-text.ts'
import { messageLimits } from '../limits.ts'
import type { Template } from '../message-text.ts'

export const quoteToAnswer: Template = ({ records, supplier, supplierShort, link }) => {
  const { quote } = records
  if (quote === null) return null
  const { quoteNumber, totalAmount, expirationDate } = quote.content
  const number = plainText(quoteNumber)
  const short = shortText(quoteNumber, messageLimits.subjectNameMax)
  return {
    subject: `Quote ${short} from ${supplierShort}: ${shownMoney(totalAmount)}`,
    title: `Quote ${number}`,
    paragraphs: [`${supplier} sent you a quote. You can approve or reject it.`],
    facts: [
      ['Total', shownMoney(totalAmount)],
      ['Valid until', shownDate(expirationDate)],
      ['Quote number', number],
    ],
    action: link === null ? null : { label: 'View and answer the quote', url: link },
  }
}
