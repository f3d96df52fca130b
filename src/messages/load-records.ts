// Loads the records that a message is written from, as they are now.
import type { Message } from '../domain/messages/message.ts'
import type { MessageRecords } from '../domain/messages/still-wanted.ts'
import type { RecordKind, RecordOfKind } from '../domain/record.ts'
import type { Company } from '../domain/companies/company.ts'
import type { Store } from '../store/store.ts'

export type LoadedRecords = MessageRecords & {
  /** The customer's company, for the address on the PDF. */
  readonly company: Company | null
}

export async function loadRecords(
  store: Pick<Store, 'readRecord'>,
  accountId: string,
  { aboutKind, aboutId }: Pick<Message, 'aboutKind' | 'aboutId'>,
): Promise<LoadedRecords> {
  const read = async <K extends RecordKind>(
    kind: K,
    id: string | null,
  ): Promise<RecordOfKind<K> | null> => (id === null ? null : store.readRecord(accountId, kind, id))
  const quote = aboutKind === 'quote' ? await read('quote', aboutId) : null
  const draw = aboutKind === 'draw' ? await read('draw', aboutId) : null
  const payment = aboutKind === 'payment' ? await read('payment', aboutId) : null
  // A draw has the id of its invoice.
  const invoiceId =
    aboutKind === 'payment'
      ? (payment?.items[0]?.invoiceId ?? null)
      : aboutKind === 'quote'
        ? null
        : aboutId
  const invoice = await read('invoice', invoiceId)
  const owner = payment ?? draw
  const customerId =
    owner === null ? ((quote ?? invoice)?.content.customerId ?? null) : owner.customerId
  const customer = await read('customer', customerId)
  const company = await read('company', customer?.companyId ?? null)
  return { invoice, quote, draw, payment, customer, company }
}
