// Seed data: a supplier with five buyers and their invoices, one scenario per buyer, all created by API calls.
// Complete seed data is not created again.
import { seedRecordsOn, buyers, contactOf, type Bill } from './seed-records.ts'
import type { SeedCalls } from './seed-calls.ts'
import { openScenario, type Scenario } from './seed-scenario.ts'

const payable = 'H-1004'
const waitingQuote = 'Q-201'
/** Created last, so that its existence means that the seed data is complete. */
const lastInvoice = 'H-1026'

export type SeedLinks = { readonly payUrl: string; readonly quoteUrl: string }

type SeedOptions = {
  readonly now: Date
  /** How long a scenario waits for a payout to begin; with payments off, it never does. */
  readonly payoutMsMax?: number
}

/** Creates the data, and returns the links of a payable invoice and of a quote that waits for its buyer. */
export async function prepareSeedData(
  calls: SeedCalls,
  { now, payoutMsMax = 1_500 }: SeedOptions,
): Promise<SeedLinks> {
  const scenario = openScenario(calls, { records: seedRecordsOn(now), payoutMsMax })
  if (!(await scenario.has(lastInvoice))) await createAll(scenario)
  const { body: quote } = await calls.read(`/quote/${waitingQuote}`)
  return {
    payUrl: await calls.checkoutLink(payable),
    quoteUrl: String(quote.hub.approvalUrl),
  }
}

async function createAll(scenario: Scenario): Promise<void> {
  await Promise.all([
    fernhill(scenario),
    bluegate(scenario),
    stonebridge(scenario),
    oakline(scenario),
    lakeside(scenario),
    guests(scenario),
  ])
  await scenario.invoice(lastInvoice, 'fernhill', bill(1, ['Delivery, same day', 85, 1]))
}

const bill = (issued: number, ...items: Bill['items'][number][]): Bill => ({ issued, items })

/** A builder in good standing: pays by bank transfer, on credit, and late. */
async function fernhill(scenario: Scenario): Promise<void> {
  await scenario.buyer('fernhill', { limit: 60_000 })
  const { invoice, calls, records } = scenario
  await invoice('H-1001', 'fernhill', bill(75, ['Framing lumber, 2×6', 7.35, 240]))
  await scenario.paidBy('ach', ['H-1001'])
  await invoice('H-1002', 'fernhill', bill(45, ['Plywood sheathing', 31.8, 60]))
  await invoice('H-1003', 'fernhill', bill(38, ['Anchor bolts, box', 18.25, 12]))
  await invoice(payable, 'fernhill', bill(6, ['Roof trusses', 214.5, 18], ['Nails, 50 lb', 62, 3]))
  await invoice('H-1005', 'fernhill', bill(3, ['Ready-mix concrete, yd³', 168, 22.5]))
  await scenario.drawn('H-1005', 60)
  await invoice('H-1006', 'fernhill', bill(40, ['Windows, double-hung', 389, 14]))
  await scenario.repaid('H-1006')
  await invoice('H-1007', 'fernhill', {
    ...bill(20, ['Drywall, 4×8', 13.4, 180]),
    received: 1_000,
  })
  await calls.push('POST', '/quote', {
    ...records.quote(waitingQuote, contactOf(buyers.fernhill), {
      ...bill(4, ['Steel beams, W8×18', 412, 9], ['Crane, day', 1_150, 2]),
      due: 34,
    }),
    projectDetails: records.project,
  })
}

/** A roofer with automatic credit approval and an approved quote. */
async function bluegate(scenario: Scenario): Promise<void> {
  const { invoice, calls, records } = scenario
  await scenario.buyer('bluegate', {
    limit: 25_000,
    automatedDrawApprovalInfo: { isEnabled: true, singleDrawMaxLimit: 10_000 },
  })
  await invoice('H-1008', 'bluegate', bill(12, ['Asphalt shingles, bundle', 36.9, 120]))
  await calls.buyer('H-1008', '/credit', { termDays: 30 })
  await calls.push('POST', '/quote', {
    ...records.quote(
      'Q-202',
      contactOf(buyers.bluegate),
      bill(15, ['Standing-seam panels', 148, 40]),
    ),
    projectDetails: records.project,
  })
  const { body: quote } = await calls.read('/quote/Q-202')
  await calls.behind(String(quote.hub.approvalUrl), '/quote/approve', {})
  await calls.push('POST', '/invoice', {
    ...records.invoice(
      'H-1009',
      contactOf(buyers.bluegate),
      bill(2, ['Standing-seam panels', 148, 25]),
    ),
    quoteId: 'Q-202',
  })
  await invoice('H-1010', 'bluegate', bill(52, ['Ridge vents', 21.75, 30]))
  await invoice('H-1011', 'bluegate', bill(51, ['Underlayment, roll', 88, 9]))
  await scenario.paidBy('card', ['H-1010', 'H-1011'])
  await invoice('H-1012', 'bluegate', bill(1, ['Gutters, 10 ft', 14.6, 48]))
  await invoice('H-1013', 'bluegate', bill(8, ['Copper flashing, roll', 139, 6]))
  await scenario.failed('H-1013')
  await scenario.verdicts('H-1012', 'bluegate', bill(1, ['Gutters, 10 ft', 14.6, 48]))
}

/** A new buyer: a credit application waits for an operator. */
async function stonebridge(scenario: Scenario): Promise<void> {
  const { invoice, calls } = scenario
  await scenario.buyer('stonebridge', null)
  await invoice('H-1014', 'stonebridge', bill(5, ['Limestone veneer, ft²', 11.2, 640]))
  await calls.buyer('H-1014', '/credit', { termDays: 90 })
  await invoice('H-1015', 'stonebridge', bill(33, ['Mortar mix, 80 lb', 9.85, 75]))
  await invoice('H-1016', 'stonebridge', bill(2, ['Scaffold rental, week', 420, 2]))
  await calls.push('PUT', '/invoice/H-1016/cancel')
}

/** Refused credit, with long overdue invoices. */
async function oakline(scenario: Scenario): Promise<void> {
  const { invoice, calls } = scenario
  await scenario.buyer('oakline', null)
  await invoice('H-1017', 'oakline', bill(25, ['Red oak, board foot', 8.4, 520]))
  await calls.buyer('H-1017', '/credit', { termDays: 60 })
  await calls.operate('/application/H-1017/reject')
  await invoice('H-1018', 'oakline', bill(130, ['Table saw blades', 58, 4]))
  await invoice('H-1019', 'oakline', bill(95, ['Wood glue, gallon', 27.5, 10]))
  await invoice('H-1020', 'oakline', bill(1, ['Cabinet hinges, box', 46, 16]), 'Draft')
  await invoice('H-1021', 'oakline', bill(9, ['Sandpaper, case', 34, 8]))
  await calls.operate('/invoice/H-1021/void')
}

/** In dispute: an operator froze the customer before the payout. */
async function lakeside(scenario: Scenario): Promise<void> {
  await scenario.buyer('lakeside', { limit: 15_000 })
  const tubing = bill(4, ['PEX tubing, 300 ft', 118, 12])
  await scenario.frozenAfterApproval(['H-1022', 'H-1027', 'H-1028', 'H-1029'], 'lakeside', tubing)
  await scenario.invoice('H-1023', 'lakeside', bill(2, ['Water heater, 50 gal', 689, 2]))
}

/** Simplified invoices: one whose payer signed up and paid, and one that is not opened yet. */
async function guests({ calls, records }: Scenario): Promise<void> {
  const payer = {
    firstName: 'Rosa',
    lastName: 'Cedar',
    emailAddress: 'rosa.cedar@example.com',
    cellPhoneNumber: '+12175550165',
  }
  const simplified = (id: string, payersInfo: readonly object[], content: Bill) => {
    const {
      customerId: _,
      status: __,
      salesInfo: ___,
      ...fields
    } = records.invoice(id, '', content)
    return calls.push('POST', '/invoice/simplify', { ...fields, payersInfo })
  }
  await simplified('H-1024', [payer], bill(7, ['Topsoil, yd³', 42, 15]))
  const business = { businessName: 'Cedar & Daughters Landscaping' }
  await calls.buyer('H-1024', '/signup', { ...payer, ...business })
  await calls.buyer('H-1024', '/payment', { method: 'card' })
  const guest = { firstName: 'Lee', emailAddress: 'lee@example.com' }
  await simplified('H-1025', [guest], bill(1, ['Deck screws, 25 lb', 94, 2]))
}
