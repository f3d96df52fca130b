// The policies of an account as people type them.
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
import { readDecimal, type Decimal } from '../domain/decimal.ts'

export const policyMeanings = {
  strictMoney: 'refuse rounding differences and dates out of order instead of warning of them',
  integerQuantities: 'refuse quantities that are not whole numbers',
  advanceRate: 'percent of an approved invoice that is paid out at once',
  feeRate: 'percent of the amount that is kept of the payout',
  terms: 'days of trade credit that the buyer may choose, as 30,60,90, or none',
  redirectHosts:
    'hosts that a payment page may send the payer back to, as a.example,b.example:8443, or none',
  linkCustomerStatus: 'what linking a customer answers',
  callsInFlightMax: 'calls that may be in flight at once, of each process',
  callsPerSecondMax: 'calls that may be made in a second, of each process',
  sandbox: 'an account for trying: operators may run there again what was sent elsewhere',
} as const satisfies Record<keyof Policies, string>

/** The options that making and changing an account have in common. */
export type PolicyOptions = {
  readonly advanceRate?: Policies['advanceRate']
  readonly feeRate?: Decimal
  readonly terms?: Policies['terms']
  readonly redirectHosts?: readonly string[]
  readonly linkCustomerStatus?: Policies['linkCustomerStatus']
  readonly callsInFlightMax?: number
  readonly callsPerSecondMax?: number
}

export function policyOptions(command: Command): Command {
  return command
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

export function policiesFrom(options: PolicyOptions): Partial<Policies> {
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
  }
}

/** Throws with the first thing that is wrong with the policies together. */
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
    if (known === undefined) throw new InvalidArgumentError(`Say one of ${values.join(', ')}.`)
    return known
  })
}

function readFeeRate(text: string): Decimal {
  const read = readDecimal(text)
  if (read === 'not_a_number' || read === 'too_long') {
    throw new InvalidArgumentError('Say a percentage, as 2.5.')
  }
  return read
}

function readCalls(text: string): number {
  const { callsMin, callsMax } = callLimits
  if (/^\d{1,7}$/.test(text) && Number(text) >= callsMin && Number(text) <= callsMax) {
    return Number(text)
  }
  throw new InvalidArgumentError(`Say a whole number from ${callsMin} to ${callsMax}.`)
}

function readTerms(text: string): Policies['terms'] {
  if (text === 'none') return []
  return [...new Set(text.split(','))].map((days) => {
    const known = terms.find((term) => String(term) === days)
    if (known === undefined) throw new InvalidArgumentError('Say some of 30,60,90, or none.')
    return known
  })
}

function readHosts(text: string): string[] {
  if (text === 'none') return []
  const hosts = text.split(',')
  if (hosts.every(isRedirectHost)) return [...new Set(hosts)]
  throw new InvalidArgumentError('Say hosts, as a.example,b.example:8443, or none.')
}
