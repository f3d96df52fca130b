// The fields of an invoice that the source owns, including its lines and people. Amounts are in dollars.
import type { FieldSpec, FieldTable } from '../fields.ts'

export const lineLimits = {
  linesMax: 5_000,
  descriptionMax: 2_000,
  headerPlaces: 2,
  linePlaces: 6,
  quantityPlaces: 12,
} as const

export const invoiceLimits = {
  salesInfoMax: 100,
  invoiceNumberMax: 128,
  personTextMax: 256,
} as const

export const simplifiedLimits = { payersMax: 20, businessNameMax: 256 } as const

const { headerPlaces, linePlaces, quantityPlaces, descriptionMax } = lineLimits

const text = { kind: 'text', emptyAllowed: true, initially: null } as const

export const lineFields = {
  description: { ...text, lengthMax: descriptionMax },
  unitAmount: { kind: 'amount', places: quantityPlaces, description: 'Price of one unit' },
  quantity: { kind: 'amount', places: quantityPlaces, description: 'Number of units' },
  subTotal: {
    kind: 'amount',
    places: linePlaces,
    description: 'Amount without tax, after discount',
  },
  taxAmount: { kind: 'amount', places: linePlaces, description: 'Tax' },
  totalAmount: { kind: 'amount', places: linePlaces, description: 'Amount with tax' },
} as const satisfies FieldTable

const personText = { ...text, lengthMax: invoiceLimits.personTextMax, personal: true } as const

export const personFields = {
  firstName: personText,
  lastName: personText,
  emailAddress: personText,
  cellPhoneNumber: personText,
} as const satisfies FieldTable

export const payerFields = {
  ...personFields,
  businessName: { ...text, lengthMax: simplifiedLimits.businessNameMax },
} as const satisfies FieldTable

/** The amounts and lines of invoices and quotes. */
export const documentFields = {
  subTotal: { kind: 'amount', places: headerPlaces, description: 'Amount without tax' },
  taxAmount: { kind: 'amount', places: headerPlaces, description: 'Tax' },
  totalAmount: { kind: 'amount', places: headerPlaces, description: 'Amount with tax' },
  lines: {
    kind: 'list',
    of: lineFields,
    itemsMax: lineLimits.linesMax,
    titles: ['InvoiceLine', 'StoredLine'],
    initially: [],
  },
} as const satisfies FieldTable

/** Until when updates may change a field: the buyer requests credit or pays, the invoice ends (Paid, Canceled), or always. */
export type Editable = 'untilCredit' | 'untilEnd' | 'always'

/** Groups locked fields that have the same resolution: see resolutions.ts. */
export type FieldGroup =
  'number' | 'customer' | 'date' | 'amount' | 'lines' | 'description' | 'payers'

export type Lock =
  | { readonly editable: Exclude<Editable, 'always'>; readonly group: FieldGroup }
  | { readonly editable: 'always' }

export type InvoiceField = FieldSpec & Lock

const date = { kind: 'date', editable: 'untilCredit', group: 'date' } as const
const amount = { editable: 'untilCredit', group: 'amount' } as const

export const invoiceFields = {
  invoiceNumber: {
    kind: 'documentNumber',
    lengthMax: invoiceLimits.invoiceNumberMax,
    editable: 'untilEnd',
    group: 'number',
  },
  /** `null` only for a simplified invoice that no payer has signed up for yet. */
  customerId: { kind: 'id', nullable: true, editable: 'untilCredit', group: 'customer' },
  invoiceDate: date,
  dueDate: date,
  expirationDate: date,
  subTotal: { ...documentFields.subTotal, ...amount },
  taxAmount: { ...documentFields.taxAmount, ...amount },
  totalAmount: { ...documentFields.totalAmount, ...amount },
  /** Editable in every status, because the source books all payments, including those made through the hub. */
  amountDue: {
    kind: 'amount',
    places: headerPlaces,
    description: 'The amount still open',
    editable: 'always',
  },
  lines: { ...documentFields.lines, editable: 'untilCredit', group: 'lines' },
  salesInfo: {
    kind: 'list',
    of: personFields,
    itemsMax: invoiceLimits.salesInfoMax,
    titles: ['SalesPerson', 'StoredSalesPerson'],
    initially: [],
    editable: 'always',
  },
  /** The recipients of a simplified invoice; `null` for an ordinary one. */
  payersInfo: {
    kind: 'list',
    of: payerFields,
    itemsMax: simplifiedLimits.payersMax,
    titles: ['Payer', 'StoredPayer'],
    description:
      'The people to whom the invoice is sent; an e-mail address or a phone number suffices.',
    initially: null,
    editable: 'untilCredit',
    group: 'payers',
  },
} as const satisfies { readonly [name: string]: InvoiceField }

/** The field that names the recipient: an ordinary invoice has `customerId`, a simplified one `payersInfo`. */
export type Addressee = 'customerId' | 'payersInfo'
