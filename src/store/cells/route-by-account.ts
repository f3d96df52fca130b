// Calls about one account, which its cell answers.
import type { Store } from '../store.ts'
import type { Cells } from './cell-port.ts'
import { withStore } from './with-store.ts'

/** Calls whose first parameter is the account, or has it as `accountId`. */
type Routable = {
  [Name in keyof Store]: Store[Name] extends (
    ...given: [accountId: string, ...never[]]
  ) => Promise<unknown>
    ? Name
    : Store[Name] extends (keyed: infer Keyed, ...rest: never[]) => Promise<unknown>
      ? Keyed extends { readonly accountId: string }
        ? Name
        : never
      : never
}[keyof Store]

const byAccount = [
  'addMessageAgain',
  'addMessages',
  'addReminders',
  'cancelCustomerImport',
  'countReplay',
  'countRounding',
  'createKey',
  'deleteCustomerSource',
  'dropMessage',
  'findCompanies',
  'findLookAlike',
  'findLookAlikes',
  'findMissing',
  'findRecordsDue',
  'holdsImportLease',
  'isImportRunning',
  'isQueueLeased',
  'keepCertification',
  'keepDifferences',
  'keepLetter',
  'leaseImport',
  'leaseMessage',
  'leasePayment',
  'listCertifications',
  'listCustomerImports',
  'listOperations',
  'listOwedDraws',
  'listReconciliations',
  'listWebhookDeliveries',
  'listWebhookEndpoints',
  'moveClock',
  'moveReminderCursor',
  'openSnapshot',
  'postponeMessage',
  'postponePayment',
  'prune',
  'pruneWebhookDeliveries',
  'readCreditPosition',
  'readCustomerImport',
  'readCustomerSource',
  'readDifferences',
  'readDueWork',
  'readDigest',
  'readEvents',
  'readEventsBySeq',
  'readHistory',
  'readLetter',
  'readMessageCauses',
  'readOperation',
  'readQueueWork',
  'readRecordAt',
  'readSent',
  'readStoredCalls',
  'readTimeline',
  'readWebhookDelivery',
  'readWebhookEndpoint',
  'releaseIdempotencyKey',
  'replay',
  'reserveIdempotencyKey',
  'setAccount',
  'setCustomerSource',
  'setFaults',
  'startCustomerImport',
  'takeFault',
  'writePageOutcome',
  'listRecords',
] as const satisfies readonly Routable[]

type ByAccount = (typeof byAccount)[number]
type Call = (first: string | { readonly accountId: string }, ...rest: unknown[]) => Promise<unknown>

export function routeByAccount(cells: Cells): Pick<Store, ByAccount> {
  const routed = byAccount.map((name): [ByAccount, Call] => [
    name,
    (first, ...rest) =>
      withStore(cells.of(typeof first === 'string' ? first : first.accountId), (store) => {
        // Each is called with what it was given.
        const call = store[name] as Call
        return call(first, ...rest)
      }),
  ])
  return Object.fromEntries(routed) as unknown as Pick<Store, ByAccount>
}
