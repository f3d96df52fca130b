// The records of a supplier: its buyers, and its invoices and quotes as its accounting system sends them. Dates are
// relative to today, so that they stay current.
import { addDays, dateOf } from '../../domain/calendar-arithmetic.ts'

export const supplier = {
  id: 'harbor',
  name: 'Harbor Building Supply',
  policies: { advanceRate: 80, feeRate: 2.5, terms: [30, 60, 90] },
} as const

type Buyer = {
  /** Id of the company; its customer has the same id with `-contact`. */
  readonly id: string
  readonly business: string
  readonly address: string
  readonly person: readonly [firstName: string, lastName: string]
  readonly phone: string
}

export const buyers = {
  fernhill: {
    id: 'fernhill',
    business: 'Fernhill Builders LLC',
    address: '12 Fern Hill Road, Riverton, IL 62561',
    person: ['Nora', 'Fern'],
    phone: '+12175550110',
  },
  bluegate: {
    id: 'bluegate',
    business: 'Bluegate Roofing Inc',
    address: '480 Gate Street, Riverton, IL 62561',
    person: ['Omar', 'Gates'],
    phone: '+12175550121',
  },
  stonebridge: {
    id: 'stonebridge',
    business: 'Stonebridge Masonry Co',
    address: '7 Quarry Lane, Milltown, IL 62562',
    person: ['Ines', 'Stone'],
    phone: '+12175550132',
  },
  oakline: {
    id: 'oakline',
    business: 'Oakline Carpentry',
    address: '90 Mill Street, Milltown, IL 62562',
    person: ['Theo', 'Oakes'],
    phone: '+12175550143',
  },
  lakeside: {
    id: 'lakeside',
    business: 'Lakeside Plumbing & Heating',
    address: '3 Shore Drive, Lakeview, IL 62563',
    person: ['Mia', 'Lake'],
    phone: '+12175550154',
  },
} as const satisfies Record<string, Buyer>

export const contactOf = ({ id }: Pick<Buyer, 'id'>): string => `${id}-contact`

/** Description, unit price in dollars, and quantity. */
type Item = readonly [description: string, unitAmount: number, quantity: number]

export type Bill = {
  /** Issued this many days ago, and due this many days after that. */
  readonly issued: number
  readonly due?: number
  readonly items: readonly Item[]
  /** Dollars received by other means. */
  readonly received?: number
}

/** Builds request bodies with dates relative to `now`. */
export function seedRecordsOn(now: Date) {
  const today = dateOf(now.toISOString())
  const day = (offset: number) => addDays(today, offset)
  const at = (daysAgo: number) => `${day(-daysAgo)}T08:00:00.000Z`
  const document = ({ issued, due = 30, items }: Bill) => ({
    dueDate: day(due - issued),
    expirationDate: day(Math.max(due - issued, 0) + 60),
    ...amountsOf(items),
    sourceModifiedDate: at(issued),
  })
  return {
    at,
    company: ({ id, business, address, person, phone }: Buyer, daysAgo: number) => ({
      id,
      businessName: business,
      businessAddress: address,
      businessPhoneNumber: phone,
      sourceModifiedDate: at(daysAgo),
      customers: [contact({ id, person, phone }, at(daysAgo))],
    }),
    invoice: (number: string, customerId: string, bill: Bill) => {
      const fields = document(bill)
      const received = cents(bill.received ?? 0)
      return {
        id: number,
        invoiceNumber: number,
        customerId,
        invoiceDate: day(-bill.issued),
        ...fields,
        amountDue: dollars(cents(fields.totalAmount) - received),
        status: 'Placed',
        salesInfo: [],
      }
    },
    quote: (number: string, customerId: string, bill: Bill) => ({
      id: number,
      quoteNumber: number,
      customerId,
      quoteDate: day(-bill.issued),
      ...document(bill),
    }),
    project: {
      projectId: 'riverton-library',
      name: 'Riverton Public Library, east wing',
      address: '1 Library Square, Riverton, IL 62561',
      contractValue: 480_000,
      startDate: day(-90),
      endDate: day(240),
      jobId: 'RPL-E',
      jobAddress: {
        address: '1 Library Square',
        city: 'Riverton',
        state: 'IL',
        zipCode: '62561',
        unitNo: '',
        lotNumber: '14',
        blockNumber: '',
      },
      role: 'PrimeOrGeneralContractor',
      type: 'public',
      publicProjectDetails: {
        description: 'New roof and reading room',
        hasBond: true,
        isBondRequired: true,
      },
      sourceModifiedDate: at(60),
    },
  }
}

export type SeedRecords = ReturnType<typeof seedRecordsOn>

function contact(
  { id, person, phone }: Pick<Buyer, 'id' | 'person' | 'phone'>,
  sourceModifiedDate: string,
) {
  const [firstName, lastName] = person
  return {
    id: contactOf({ id }),
    firstName,
    lastName,
    emailAddress: `${firstName}.${lastName}@example.com`.toLowerCase(),
    cellPhoneNumber: phone,
    sourceModifiedDate,
  }
}

const taxPercent = 8

/** Lines and totals, computed in whole cents so that they add up exactly. */
function amountsOf(items: readonly Item[]) {
  const lines = items.map(([description, unitAmount, quantity]) => {
    const subTotal = Math.round(cents(unitAmount) * quantity)
    const taxAmount = Math.round((subTotal * taxPercent) / 100)
    return { description, unitAmount, quantity, subTotal, taxAmount }
  })
  const sumOf = (name: 'subTotal' | 'taxAmount') => lines.reduce((sum, line) => sum + line[name], 0)
  const [subTotal, taxAmount] = [sumOf('subTotal'), sumOf('taxAmount')]
  return {
    lines: lines.map((line) => ({ ...line, ...amounts(line) })),
    ...amounts({ subTotal, taxAmount }),
  }
}

function amounts({ subTotal, taxAmount }: { subTotal: number; taxAmount: number }) {
  return {
    subTotal: dollars(subTotal),
    taxAmount: dollars(taxAmount),
    totalAmount: dollars(subTotal + taxAmount),
  }
}

const cents = (amount: number): number => Math.round(amount * 100)
const dollars = (amount: number): number => amount / 100
