// Accounts, keys and acts on the wire.
import {
  advanceRates,
  callLimits,
  keyScopes,
  linkCustomerStatuses,
  terms,
  type Account,
  type Key,
  type Policies,
} from '../../domain/accounts/account.ts'
import { toNumber } from '../../domain/decimal.ts'
import type { OperatorAct, OperatorKey } from '../../domain/accounts/operator.ts'
import { reasonField } from '../operator-action.ts'
import { flag, instantField, integerField, oneOfNumbers } from '../../schema/choice.ts'
import { amount, oneOf } from '../../schema/plain-fields.ts'
import { list, object, optional, required } from '../../schema/object.ts'
import { text } from '../../schema/text-fields.ts'
import type { Field } from '../../schema/field.ts'
import { actorSchema } from '../answer-schemas.ts'
import {
  arrayOf,
  boolean,
  instant,
  integer,
  noteOfReplay,
  nullable,
  number,
  shape,
  shownOnce,
  string,
} from '../../schema/shape.ts'

const nameLengthMax = 200
const hostLengthMax = 253
const hostsMax = 100

const name = text({ lengthMax: nameLengthMax, description: 'What people call it' })

function callsField(what: string): Field<number> {
  return integerField(callLimits.callsMin, `${what}, of each process`, callLimits.callsMax)
}

const policiesField = object(
  {
    strictMoney: optional(flag('Rounding differences and dates out of order are refused')),
    integerQuantities: optional(flag('Quantities that are no whole numbers are refused')),
    advanceRate: optional(oneOfNumbers(advanceRates, 'Percent that is paid out at approval')),
    feeRate: optional(amount(4, 'Percent of the amount that is kept of the payout')),
    terms: optional(
      list(oneOfNumbers(terms, 'Days'), {
        itemsMax: terms.length,
        description: 'Days of trade credit that the buyer may choose; none means no trade credit',
      }),
    ),
    redirectHosts: optional(
      list(text({ lengthMax: hostLengthMax, description: '`host` or `host:port`' }), {
        itemsMax: hostsMax,
        description: 'Where a payment page may send the payer back to',
      }),
    ),
    linkCustomerStatus: optional(
      oneOfNumbers(linkCustomerStatuses, 'What linking a customer answers'),
    ),
    callsInFlightMax: optional(callsField('Calls that may be in flight at once')),
    callsPerSecondMax: optional(callsField('Calls that may be made in a second')),
    sandbox: optional(flag('Operators may run there again what was sent in other accounts')),
  },
  'PoliciesChange',
)

type PoliciesSent = { readonly [Name in keyof Policies]: Policies[Name] | null }

type AccountSet = {
  readonly name: string | null
  readonly policies: PoliciesSent | null
  readonly reason: string | null
}
export type AccountCreate = AccountSet & { readonly id: string }

const accountMembers = {
  name: optional(name),
  policies: optional(policiesField),
  reason: optional(reasonField),
}
// Each of them is read whole: an act with a fault is refused before anybody looks into it.
export const createAccountBody = object(
  {
    id: required(text({ lengthMax: 128, description: 'What stands in X-Integration-AccountId' })),
    ...accountMembers,
  },
  'AccountCreate',
) as Field<Partial<AccountCreate>>
export const setAccountBody = object(accountMembers, 'AccountChange') as Field<Partial<AccountSet>>

/** The policies that were said, each list without repetitions. */
export function saidPolicies(sent: PoliciesSent | null): Partial<Policies> {
  const said = Object.entries(sent ?? {}).filter(([, value]) => value !== null)
  const lists = said.map(([key, value]) => [
    key,
    Array.isArray(value) ? [...new Set(value)] : value,
  ])
  // What was said of a policy was read by the field that gives it its type.
  return Object.fromEntries(lists) as Partial<Policies>
}

const policiesSchema = shape('Policies', {
  strictMoney: boolean,
  integerQuantities: boolean,
  advanceRate: { type: 'integer', enum: advanceRates },
  feeRate: number,
  terms: arrayOf({ type: 'integer', enum: terms }),
  redirectHosts: arrayOf(string),
  linkCustomerStatus: { type: 'integer', enum: linkCustomerStatuses },
  callsInFlightMax: integer,
  callsPerSecondMax: integer,
  sandbox: boolean,
})

export const accountSchema = shape('Account', {
  id: string,
  name: nullable(string),
  policies: policiesSchema,
  createdAt: instant,
})

export function accountToWire({ id, name: called, policies, createdAt }: Account) {
  const shown = { ...policies, feeRate: toNumber(policies.feeRate) }
  return { id, name: called, policies: shown, createdAt }
}

// Keys

const scope = oneOf(keyScopes, 'What it may do; `write` without it')
const keyMembers = {
  name: optional(name),
  scope: optional(scope),
  expiresAt: optional(instantField('From when on it is refused; never without it')),
  reason: optional(reasonField),
}

export const overlapHours = {
  default: 24,
  choices: [0, 1, 4, 12, 24, 48, 72, 168, 336, 720],
} as const

export const createKeyBody = object(
  {
    ...keyMembers,
    replaces: optional(
      text({ lengthMax: 64, description: 'The id of a key that it takes the place of' }),
    ),
    overlapHours: optional(
      oneOfNumbers(overlapHours.choices, 'How long the replaced key still works; 24 without it'),
    ),
  },
  'KeyCreate',
)
export const createOperatorKeyBody = object(keyMembers, 'OperatorKeyCreate')
export const revokeKeyBody = object({ reason: optional(reasonField) }, 'KeyRevoke')

const nullableInstant = nullable(instant)
const keyProperties = {
  keyId: string,
  name: nullable(string),
  scope: { type: 'string', enum: keyScopes },
  createdAt: instant,
  lastUsedAt: nullableInstant,
  expiresAt: nullableInstant,
  revokedAt: nullableInstant,
}
export const keySchema = shape('Key', { accountId: string, ...keyProperties })
export const operatorKeySchema = shape('OperatorKey', keyProperties)
const textOnce = { text: shownOnce('The key itself'), note: noteOfReplay }
export const keyCreatedSchema = shape('KeyCreated', { key: keySchema, ...textOnce }, ['note'])
export const operatorKeyCreatedSchema = shape(
  'OperatorKeyCreated',
  { key: operatorKeySchema, ...textOnce },
  ['note'],
)

export function operatorKeyToWire(key: OperatorKey) {
  const { keyId, name: called, scope: may, createdAt, lastUsedAt, expiresAt, revokedAt } = key
  return { keyId, name: called, scope: may, createdAt, lastUsedAt, expiresAt, revokedAt }
}

export function keyToWire(key: Key) {
  return { accountId: key.accountId, ...operatorKeyToWire(key) }
}

// Acts

export const actSchema = shape('Act', {
  actId: string,
  at: instant,
  name: string,
  accountId: nullable(string),
  subject: nullable(string),
  actor: actorSchema,
  details: {},
})

export function actToWire(act: OperatorAct) {
  return act
}
