// What has to become of an invoice, its draw and the last payment when a buyer, an operator, the source or the
// clock does something, in every state there is: written out by hand, cell by cell.
import type { Step } from './credit-world.ts'

const at = 0
const last = -1
const settle: Step = { do: 'settle', nth: last }
const fail: Step = { do: 'fail', nth: last }
const asked: Step[] = [{ do: 'credit', at }]
const approved: Step[] = [...asked, { do: 'approve', at }]
const advancing: Step[] = [...approved, { do: 'payout', at }]
const advanced: Step[] = [...advancing, settle]
const repaying: Step[] = [...advanced, { do: 'repay', at, share: 0 }]
const final: Step[] = [...repaying, settle]
const paying: Step[] = [{ do: 'pay', of: [at] }]

/** How each state comes about, at an advance rate of 80 %. */
export const statePaths: Readonly<Record<string, readonly Step[]>> = {
  draft: [{ do: 'push', at, due: 1100, status: 'Draft' }],
  placed: [],
  'in review': asked,
  approved,
  'paying out': advancing,
  'paid out': advanced,
  repaying,
  'final payout': final,
  'final failed': [...final, fail],
  closed: [...final, settle],
  'payout failed': [...advancing, fail],
  rejected: [...asked, { do: 'reject', at }],
  dropped: [...asked, { do: 'drop', at }],
  paying,
  paid: [...paying, settle],
  'payment failed': [...paying, fail],
}

const actions: Readonly<Record<string, Step>> = {
  'buyer asks for credit': { do: 'credit', at },
  'buyer pays': { do: 'pay', of: [at] },
  'buyer repays': { do: 'repay_own', of: [at], share: 0 },
  'operator approves': { do: 'approve', at },
  'operator rejects': { do: 'reject', at },
  'operator drops': { do: 'drop', at },
  'operator releases': { do: 'release', at },
  'operator repays': { do: 'repay', at, share: 0 },
  'operator retries': { do: 'retry', nth: last },
  'source cancels': { do: 'cancel', at },
  'source claims Canceled': { do: 'push', at, due: 1100, status: 'Canceled' },
  'source claims Draft': { do: 'push', at, due: 1100, status: 'Draft' },
  'source claims Placed': { do: 'push', at, due: 1100, status: 'Placed' },
  'clock starts payout': { do: 'payout', at },
  'clock settles': settle,
  'clock fails': fail,
}

export function actionOf(name: string): Step {
  const step = actions[name]
  if (step === undefined) throw new RangeError(`${name} is no action`)
  return step
}

export type CreditCell = { readonly state: string; readonly action: string; readonly cell: string }

/** By state and action: the status of the invoice, the draw and the last payment after it; `same`, or `refused`. */
export const creditCells: readonly CreditCell[] = cellsOf(`
draft
  buyer asks for credit   refused
  buyer pays              refused
  buyer repays            refused
  operator approves       refused
  operator rejects        refused
  operator drops          refused
  operator releases       refused
  operator repays         refused
  operator retries        same
  source cancels          Canceled - -
  source claims Canceled  Canceled - -
  source claims Draft     same
  source claims Placed    Placed - -
  clock starts payout     refused
  clock settles           same
  clock fails             same
placed
  buyer asks for credit   InReview InReview -
  buyer pays              PaymentProcessing - Processing
  buyer repays            refused
  operator approves       refused
  operator rejects        refused
  operator drops          refused
  operator releases       refused
  operator repays         refused
  operator retries        same
  source cancels          Canceled - -
  source claims Canceled  Canceled - -
  source claims Draft     Draft - -
  source claims Placed    same
  clock starts payout     refused
  clock settles           same
  clock fails             same
in review
  buyer asks for credit   refused
  buyer pays              refused
  buyer repays            refused
  operator approves       Approved Approved -
  operator rejects        Rejected Rejected -
  operator drops          Canceled Canceled -
  operator releases       refused
  operator repays         refused
  operator retries        same
  source cancels          Canceled Canceled -
  source claims Canceled  Canceled Canceled -
  source claims Draft     same
  source claims Placed    same
  clock starts payout     refused
  clock settles           same
  clock fails             same
approved
  buyer asks for credit   refused
  buyer pays              refused
  buyer repays            refused
  operator approves       refused
  operator rejects        refused
  operator drops          refused
  operator releases       refused
  operator repays         refused
  operator retries        same
  source cancels          refused
  source claims Canceled  same
  source claims Draft     same
  source claims Placed    same
  clock starts payout     PaymentProcessing Approved Processing
  clock settles           same
  clock fails             same
paying out
  buyer asks for credit   refused
  buyer pays              refused
  buyer repays            refused
  operator approves       refused
  operator rejects        refused
  operator drops          refused
  operator releases       refused
  operator repays         refused
  operator retries        refused
  source cancels          refused
  source claims Canceled  same
  source claims Draft     same
  source claims Placed    same
  clock starts payout     same
  clock settles           PaymentProcessing Approved Settled
  clock fails             Failed Approved Failed
paid out
  buyer asks for credit   refused
  buyer pays              refused
  buyer repays            PaymentProcessing Approved Processing
  operator approves       refused
  operator rejects        refused
  operator drops          refused
  operator releases       refused
  operator repays         PaymentProcessing Approved Processing
  operator retries        refused
  source cancels          refused
  source claims Canceled  same
  source claims Draft     same
  source claims Placed    same
  clock starts payout     same
  clock settles           refused
  clock fails             refused
repaying
  buyer asks for credit   refused
  buyer pays              refused
  buyer repays            refused
  operator approves       refused
  operator rejects        refused
  operator drops          refused
  operator releases       refused
  operator repays         refused
  operator retries        refused
  source cancels          refused
  source claims Canceled  same
  source claims Draft     same
  source claims Placed    same
  clock starts payout     same
  clock settles           PaymentProcessing Repaid Processing
  clock fails             PaymentProcessing Approved Failed
final payout
  buyer asks for credit   refused
  buyer pays              refused
  buyer repays            refused
  operator approves       refused
  operator rejects        refused
  operator drops          refused
  operator releases       refused
  operator repays         refused
  operator retries        refused
  source cancels          refused
  source claims Canceled  same
  source claims Draft     same
  source claims Placed    same
  clock starts payout     same
  clock settles           Paid Repaid Settled
  clock fails             PaymentProcessing Repaid Failed
final failed
  buyer asks for credit   refused
  buyer pays              refused
  buyer repays            refused
  operator approves       refused
  operator rejects        refused
  operator drops          refused
  operator releases       refused
  operator repays         refused
  operator retries        PaymentProcessing Repaid Processing
  source cancels          refused
  source claims Canceled  same
  source claims Draft     same
  source claims Placed    same
  clock starts payout     same
  clock settles           refused
  clock fails             refused
closed
  buyer asks for credit   refused
  buyer pays              refused
  buyer repays            refused
  operator approves       refused
  operator rejects        refused
  operator drops          refused
  operator releases       refused
  operator repays         refused
  operator retries        refused
  source cancels          refused
  source claims Canceled  same
  source claims Draft     same
  source claims Placed    same
  clock starts payout     same
  clock settles           refused
  clock fails             refused
payout failed
  buyer asks for credit   refused
  buyer pays              PaymentProcessing Canceled Processing
  buyer repays            refused
  operator approves       refused
  operator rejects        refused
  operator drops          refused
  operator releases       Failed Canceled Failed
  operator repays         refused
  operator retries        PaymentProcessing Approved Processing
  source cancels          Canceled Canceled Failed
  source claims Canceled  Canceled Canceled Failed
  source claims Draft     same
  source claims Placed    same
  clock starts payout     same
  clock settles           refused
  clock fails             refused
rejected
  buyer asks for credit   refused
  buyer pays              PaymentProcessing Rejected Processing
  buyer repays            refused
  operator approves       refused
  operator rejects        refused
  operator drops          refused
  operator releases       refused
  operator repays         refused
  operator retries        same
  source cancels          Canceled Rejected -
  source claims Canceled  Canceled Rejected -
  source claims Draft     same
  source claims Placed    same
  clock starts payout     refused
  clock settles           same
  clock fails             same
dropped
  buyer asks for credit   refused
  buyer pays              refused
  buyer repays            refused
  operator approves       refused
  operator rejects        refused
  operator drops          refused
  operator releases       refused
  operator repays         refused
  operator retries        same
  source cancels          refused
  source claims Canceled  same
  source claims Draft     same
  source claims Placed    same
  clock starts payout     refused
  clock settles           same
  clock fails             same
paying
  buyer asks for credit   refused
  buyer pays              refused
  buyer repays            refused
  operator approves       refused
  operator rejects        refused
  operator drops          refused
  operator releases       refused
  operator repays         refused
  operator retries        refused
  source cancels          refused
  source claims Canceled  same
  source claims Draft     same
  source claims Placed    same
  clock starts payout     refused
  clock settles           Paid - Settled
  clock fails             Failed - Failed
paid
  buyer asks for credit   refused
  buyer pays              refused
  buyer repays            refused
  operator approves       refused
  operator rejects        refused
  operator drops          refused
  operator releases       refused
  operator repays         refused
  operator retries        refused
  source cancels          refused
  source claims Canceled  same
  source claims Draft     same
  source claims Placed    same
  clock starts payout     refused
  clock settles           refused
  clock fails             refused
payment failed
  buyer asks for credit   refused
  buyer pays              PaymentProcessing - Processing
  buyer repays            refused
  operator approves       refused
  operator rejects        refused
  operator drops          refused
  operator releases       refused
  operator repays         refused
  operator retries        PaymentProcessing - Processing
  source cancels          Canceled - Failed
  source claims Canceled  Canceled - Failed
  source claims Draft     same
  source claims Placed    same
  clock starts payout     refused
  clock settles           refused
  clock fails             refused
`)

/** A state stands at the margin, its actions below it; the cell follows two spaces or more. */
function cellsOf(table: string): readonly CreditCell[] {
  let state = ''
  return table
    .trim()
    .split('\n')
    .flatMap((line) => {
      if (!line.startsWith(' ')) {
        state = line
        return []
      }
      const [action = '', cell = ''] = line.trim().split(/ {2,}/)
      return [{ state, action, cell }]
    })
}
