// Bodies and answers about accounts, keys and the audit log.
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
import type { OperatorKey } from '../../domain/accounts/operator.ts'
import { reasonField } from '../operator-action.ts'
import { flag, instantField, integerField, oneOfNumbers } from '../../schema/choice.ts'
import { amount, oneOf } from '../../schema/plain-fields.ts'
import { list, object, optional, required } from '../../schema/object.ts'
import { text } from '../../schema/text-fields.ts'
import type { Field } from '../../schema/field.ts'
import { actorSchema } from '../answer-schemas.ts'
import {
  messagePolicyField,
  messagePolicyFrom,
  messagePolicySchema,
  type MessagePolicyInput,
} from './message-policy-schema.ts'
import {
  arrayOf,
  boolean,
  instant,
  integer,
  replayNote,
  nullable,
  number,
  shape,
  shownOnce,
  string,
} from '../../schema/shape.ts'

const nameLengthMax = 200
const hostLengthMax = 253
const hostsMax = 100

const name = text({
  lengthMax: nameLengthMax,
  isLine: true,
  description: 'The name of the account',
})

function callsField(what: string): Field<number> {
  return integerField(callLimits.callsMin, `${what}, per process`, callLimits.callsMax)
}

/** The members of a body with policies. */
export const policiesMembers = {
  strictMoney: optional(flag('Rounding differences and dates out of order are refused')),
  integerQuantities: optional(flag('Fractional quantities are refused')),
  advanceRate: optional(oneOfNumbers(advanceRates, 'Percent paid out at approval')),
  feeRate: optional(
    amount(4, 'The fee that is deducted from the payout, in percent of the amount'),
  ),
  terms: optional(
    list(oneOfNumbers(terms, 'Days'), {
      itemsMax: terms.length,
      description:
        'Terms of trade credit that the buyer may choose, in days; an empty list means no trade credit',
    }),
  ),
  redirectHosts: optional(
    list(text({ lengthMax: hostLengthMax, description: '`host` or `host:port`' }), {
      itemsMax: hostsMax,
      description: 'The hosts to which a payment page may redirect the payer',
    }),
  ),
  linkCustomerStatus: optional(
    oneOfNumbers(linkCustomerStatuses, 'The HTTP status returned by link-customer'),
  ),
  callsInFlightMax: optional(callsField('Maximum concurrent calls')),
  callsPerSecondMax: optional(callsField('Maximum calls per second')),
  sandbox: optional(flag('Operators may replay calls of other accounts in it')),
  messages: optional(messagePolicyField),
}

export const policiesField = object(policiesMembers, 'PoliciesChange')

export type PoliciesInput = {
  readonly [Name in Exclude<keyof Policies, 'messages'>]: Policies[Name] | null
} & {
  readonly messages: MessagePolicyInput | null
}

type AccountSet = {
  readonly name: string | null
  readonly policies: PoliciesInput | null
  readonly reason: string | null
}
export type AccountCreate = AccountSet & { readonly id: string; readonly cell: string | null }

const accountMembers = {
  name: optional(name),
  policies: optional(policiesField),
  reason: optional(reasonField),
}
// readOperatorBody refuses bodies with faults, so required members are always present.
export const createAccountBody = object(
  {
    id: required(text({ lengthMax: 128, description: 'The value of X-Integration-AccountId' })),
    cell: optional(
      text({
        lengthMax: 31,
        description:
          'The cell that the account is placed in; by default the one with the fewest accounts',
      }),
    ),
    ...accountMembers,
  },
  'AccountCreate',
) as Field<Partial<AccountCreate>>
export const setAccountBody = object(accountMembers, 'AccountChange') as Field<Partial<AccountSet>>

/** The policies in the body; lists without duplicates. */
export function policiesFrom(sent: PoliciesInput | null): Partial<Policies> {
  const { messages = null, ...others } = sent ?? {}
  const entries = Object.entries(others).filter(([, value]) => value !== null)
  const lists = entries.map(([key, value]) => [
    key,
    Array.isArray(value) ? [...new Set(value)] : value,
  ])
  // Each value was read by the field of its policy, which has its type.
  const policies = Object.fromEntries(lists) as Partial<Policies>
  return messages === null ? policies : { ...policies, messages: messagePolicyFrom(messages) }
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
  messages: messagePolicySchema,
})

export const accountSchema = shape('Account', {
  id: string,
  name: nullable(string),
  policies: policiesSchema,
  createdAt: instant,
  endsAt: nullable(instant),
})

export function serializeAccount({
  id,
  name: called,
  policies,
  createdAt,
  endsAt,
}: Omit<Account, 'template' | 'faults' | 'clockOffsetMs'>) {
  const shown = { ...policies, feeRate: toNumber(policies.feeRate) }
  return { id, name: called, policies: shown, createdAt, endsAt }
}

// Keys

const scope = oneOf(keyScopes, 'Whether the key may read or also write; `write` by default')
const keyMembers = {
  name: optional(name),
  scope: optional(scope),
  expiresAt: optional(instantField('When the key expires; never by default')),
  reason: optional(reasonField),
}

export const overlapHours = {
  default: 24,
  choices: [0, 1, 4, 12, 24, 48, 72, 168, 336, 720],
} as const

export const createKeyBody = object(
  {
    ...keyMembers,
    replaces: optional(text({ lengthMax: 64, description: 'The id of the key that it replaces' })),
    overlapHours: optional(
      oneOfNumbers(
        overlapHours.choices,
        'How long the replaced key still works, in hours; 24 by default',
      ),
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
const textOnce = { text: shownOnce('The key itself'), note: replayNote }
export const keyCreatedSchema = shape('KeyCreated', { key: keySchema, ...textOnce }, ['note'])
export const operatorKeyCreatedSchema = shape(
  'OperatorKeyCreated',
  { key: operatorKeySchema, ...textOnce },
  ['note'],
)

export function serializeOperatorKey(key: OperatorKey) {
  const { keyId, name: called, scope: may, createdAt, lastUsedAt, expiresAt, revokedAt } = key
  return { keyId, name: called, scope: may, createdAt, lastUsedAt, expiresAt, revokedAt }
}

export function serializeKey(key: Key) {
  return { accountId: key.accountId, ...serializeOperatorKey(key) }
}

// Audit log

export const auditEntrySchema = shape('Act', {
  actId: string,
  at: instant,
  name: string,
  accountId: nullable(string),
  subject: nullable(string),
  actor: actorSchema,
  details: {},
})
