// What has to become of an invoice in each status, written out by hand and cell by cell: the code's
// own tables are proved against these, so none of it may be derived from them.
import type { InvoiceStatus } from '../../src/domain/invoices/invoice-status.ts'

const statuses: readonly InvoiceStatus[] = [
  'Draft',
  'Placed',
  'InReview',
  'Approved',
  'PaymentProcessing',
  'Paid',
  'Rejected',
  'Canceled',
  'Failed',
]

export type Cell = { readonly row: string; readonly status: InvoiceStatus; readonly cell: string }

/** By claimed status (row) and stored status (column): where the claim leads. */
export const claimCells = cellsOf(`
claimed            Draft     Placed    InReview  Approved  PaymentProcessing  Paid     Rejected  Canceled  Failed
Draft              same      Draft     ignored   ignored   ignored            ignored  ignored   ignored   ignored
Placed             Placed    same      ignored   ignored   ignored            ignored  ignored   ignored   ignored
InReview           ignored   ignored   same      ignored   ignored            ignored  ignored   ignored   ignored
Approved           ignored   ignored   ignored   same      ignored            ignored  ignored   ignored   ignored
PaymentProcessing  ignored   ignored   ignored   ignored   same               ignored  ignored   ignored   ignored
Paid               ignored   ignored   ignored   ignored   ignored            same     ignored   ignored   ignored
Rejected           ignored   ignored   ignored   ignored   ignored            ignored  same      ignored   ignored
Canceled           Canceled  Canceled  Canceled  ignored   ignored            ignored  Canceled  same      Canceled
Failed             ignored   ignored   ignored   ignored   ignored            ignored  ignored   ignored   same
`)

/** By action (row) and stored status (column): the status after, or `refused`. */
export const moveCells = cellsOf(`
action                 Draft     Placed             InReview  Approved           PaymentProcessing  Paid     Rejected           Canceled  Failed
draft                  Draft     Draft              refused   refused            refused            refused  refused            refused   refused
place                  Placed    Placed             refused   refused            refused            refused  refused            refused   refused
cancel                 Canceled  Canceled           Canceled  refused            refused            refused  Canceled           refused   Canceled
freeze                 Draft     Draft              refused   refused            refused            refused  refused            refused   refused
unfreeze               Placed    refused            refused   refused            refused            refused  refused            refused   refused
void                   Canceled  Canceled           Canceled  refused            refused            refused  Canceled           refused   Canceled
request_credit         refused   InReview           refused   refused            refused            refused  refused            refused   refused
pay                    refused   PaymentProcessing  refused   refused            refused            refused  PaymentProcessing  refused   PaymentProcessing
approve_automatically  refused   Approved           refused   refused            refused            refused  refused            refused   refused
approve                refused   refused            Approved  refused            refused            refused  refused            refused   refused
reject                 refused   refused            Rejected  refused            refused            refused  refused            refused   refused
cancel_application     refused   refused            Canceled  refused            refused            refused  refused            refused   refused
start_payout           refused   refused            refused   PaymentProcessing  refused            refused  refused            refused   refused
retry_payout           refused   refused            refused   refused            refused            refused  refused            refused   PaymentProcessing
settle                 refused   refused            refused   refused            Paid               refused  refused            refused   refused
fail                   refused   refused            refused   refused            Failed             refused  refused            refused   refused
`)

/** By what an update changes (row) and stored status (column): `open` is applied, `locked` is refused. */
export const lockCells = cellsOf(`
change                        Draft  Placed  InReview  Approved  PaymentProcessing  Paid    Rejected  Canceled  Failed
/invoiceNumber                open   open    open      open      open               locked  open      locked    open
/customerId                   open   open    locked    locked    locked             locked  open      locked    open
/invoiceDate                  open   open    locked    locked    locked             locked  open      locked    open
/dueDate                      open   open    locked    locked    locked             locked  open      locked    open
/expirationDate               open   open    locked    locked    locked             locked  open      locked    open
/subTotal                     open   open    locked    locked    locked             locked  open      locked    open
/taxAmount                    open   open    locked    locked    locked             locked  open      locked    open
/totalAmount                  open   open    locked    locked    locked             locked  open      locked    open
/amountDue                    open   open    open      open      open               open    open      open      open
/lines/1/description          open   open    open      open      open               locked  open      locked    open
/lines/1/unitAmount           open   open    locked    locked    locked             locked  open      locked    open
/lines/1/quantity             open   open    locked    locked    locked             locked  open      locked    open
/lines/1/subTotal             open   open    locked    locked    locked             locked  open      locked    open
/lines/1/taxAmount            open   open    locked    locked    locked             locked  open      locked    open
/lines/1/totalAmount          open   open    locked    locked    locked             locked  open      locked    open
a line more                   open   open    locked    locked    locked             locked  open      locked    open
a line less                   open   open    locked    locked    locked             locked  open      locked    open
no lines                      open   open    locked    locked    locked             locked  open      locked    open
/salesInfo/1/firstName        open   open    open      open      open               open    open      open      open
/salesInfo/1/lastName         open   open    open      open      open               open    open      open      open
/salesInfo/1/emailAddress     open   open    open      open      open               open    open      open      open
/salesInfo/1/cellPhoneNumber  open   open    open      open      open               open    open      open      open
a salesperson more            open   open    open      open      open               open    open      open      open
a salesperson less            open   open    open      open      open               open    open      open      open
no salespersons               open   open    open      open      open               open    open      open      open
`)

/** The same of what only a simplified invoice has. */
export const payerLockCells = cellsOf(`
change                      Draft  Placed  InReview  Approved  PaymentProcessing  Paid    Rejected  Canceled  Failed
/payersInfo/0/emailAddress  open   open    locked    locked    locked             locked  open      locked    open
a payer more                open   open    locked    locked    locked             locked  open      locked    open
`)

export function statusNamed(name: string): InvoiceStatus {
  const status = statuses.find((each) => each === name)
  if (status === undefined) throw new RangeError(`${name} is no status`)
  return status
}

/** Columns are two spaces or more apart, so that a row's name may have spaces of its own. */
function cellsOf(table: string): readonly Cell[] {
  const [head = [], ...rows] = table
    .trim()
    .split('\n')
    .map((text) => text.split(/ {2,}/))
  const columns = head.slice(1).map(statusNamed)
  if (columns.join() !== statuses.join()) throw new RangeError('a table has all nine columns')
  return rows.flatMap(([row = '', ...cells]) =>
    columns.map((status, column) => {
      const cell = cells[column]
      if (cell === undefined) throw new RangeError(`row ${row} ends before ${status}`)
      return { row, status, cell }
    }),
  )
}
