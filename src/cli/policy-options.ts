// Command line options for the policies of an account.
import { InvalidArgumentError, Option, type Command } from 'commander'
import {
  advanceRates,
  callLimits,
  defaultPolicies,
  isRedirectHost,
  linkCustomerStatuses,
  policyFaults,
  terms,
  type Policies,
} from '../domain/accounts/account.ts'
import { messageOptions, messagePolicyFrom, type MessageOptions } from './message-options.ts'
import { readDecimal, type Decimal } from '../domain/decimal.ts'

export const policyMeanings = {
  strictMoney: 'refuse rounding differences and dates out of order instead of warning about them',
  integerQuantities: 'refuse quantities that are not whole numbers',
  advanceRate: 'percentage of an approved invoice that is paid out in advance',
  feeRate: 'percentage of the amount that is deducted from the payout',
  terms: 'days of trade credit that the buyer may choose, such as 30,60,90, or none',
  redirectHosts:
    'hosts to which a payment page may redirect the payer, such as a.example,b.example:8443, or none',
  linkCustomerStatus: 'status with which linking a customer is answered',
  callsInFlightMax: 'maximum number of calls in flight, per process',
  callsPerSecondMax: 'maximum number of calls per second, per process',
  sandbox: 'test account: operators may replay calls of other accounts in it',
} as const satisfies Record<Exclude<keyof Policies, 'messages'>, string>

/** The options shared by creating and changing an account. */
export type PolicyOptions = MessageOptions & {
  readonly advanceRate?: Policies['advanceRate']
  readonly feeRate?: Decimal
  readonly terms?: Policies['terms']
  readonly redirectHosts?: readonly string[]
  readonly linkCustomerStatus?: Policies['linkCustomerStatus']
  readonly callsInFlightMax?: number
  readonly callsPerSecondMax?: number
}

export function policyOptions(command: Command): Command {
  return messageOptions(command)
    .addOption(oneOfNumbers('--advance-rate <percent>', policyMeanings.advanceRate, advanceRates))
    .option('--fee-rate <percent>', policyMeanings.feeRate, readFeeRate)
    .option('--terms <days>', policyMeanings.terms, readTerms)
    .option('--redirect-hosts <hosts>', policyMeanings.redirectHosts, readHosts)
    .addOption(
      oneOfNumbers(
        '--link-customer-status <status>',
        policyMeanings.linkCustomerStatus,
        linkCustomerStatuses,
      ),
    )
    .option('--calls-in-flight-max <number>', policyMeanings.callsInFlightMax, readCalls)
    .option('--calls-per-second-max <number>', policyMeanings.callsPerSecondMax, readCalls)
}

/** Messages are changed from their stored policy. */
export function policiesFrom(
  options: PolicyOptions,
  stored: Policies = defaultPolicies,
): Partial<Policies> {
  const messages = messagePolicyFrom(options, stored.messages)
  const { advanceRate, feeRate, terms: days, redirectHosts, linkCustomerStatus } = options
  const { callsInFlightMax, callsPerSecondMax } = options
  return {
    ...(advanceRate === undefined ? {} : { advanceRate }),
    ...(feeRate === undefined ? {} : { feeRate }),
    ...(days === undefined ? {} : { terms: days }),
    ...(redirectHosts === undefined ? {} : { redirectHosts }),
    ...(linkCustomerStatus === undefined ? {} : { linkCustomerStatus }),
    ...(callsInFlightMax === undefined ? {} : { callsInFlightMax }),
    ...(callsPerSecondMax === undefined ? {} : { callsPerSecondMax }),
    ...(messages === undefined ? {} : { messages }),
  }
}

/** Throws the first error of the combined policies. */
export function requireValidPolicies(
  given: Partial<Policies>,
  stored: Policies = defaultPolicies,
): Policies {
  const policies = { ...stored, ...given }
  const [fault] = policyFaults(policies)
  if (fault !== undefined) throw new Error(fault.message)
  return policies
}

function oneOfNumbers(flags: string, meaning: string, values: readonly number[]): Option {
  return new Option(flags, meaning).choices(values.map(String)).argParser((text) => {
    const known = values.find((value) => String(value) === text)
    if (known === undefined) throw new InvalidArgumentError(`Must be one of ${values.join(', ')}.`)
    return known
  })
}

function readFeeRate(text: string): Decimal {
  const read = readDecimal(text)
  if (read === 'not_a_number' || read === 'too_long') {
    throw new InvalidArgumentError('Must be a percentage such as 2.5.')
  }
  return read
}

function readCalls(text: string): number {
  const { callsMin, callsMax } = callLimits
  if (/^\d{1,7}$/.test(text) && Number(text) >= callsMin && Number(text) <= callsMax) {
    return Number(text)
  }
  throw new InvalidArgumentError(`Must be a whole number from ${callsMin} to ${callsMax}.`)
}

function readTerms(text: string): Policies['terms'] {
  if (text === 'none') return []
  return [...new Set(text.split(','))].map((days) => {
    const known = terms.find((term) => String(term) === days)
    if (known === undefined)
      throw new InvalidArgumentError('Must be a list of 30, 60 and 90, such as 30,60, or none.')
    return known
  })
}

function readHosts(text: string): string[] {
  if (text === 'none') return []
  const hosts = text.split(',')
  if (hosts.every(isRedirectHost)) return [...new Set(hosts)]
  throw new InvalidArgumentError(
    'Must be a list of hosts such as a.example,b.example:8443, or none.',
  )
}
