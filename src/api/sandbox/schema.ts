// Bodies and answers about sandboxes.
import type { Account } from '../../domain/accounts/account.ts'
import { sandboxTemplates, type SandboxTemplate } from '../../domain/accounts/sandbox-template.ts'
import { integerField } from '../../schema/choice.ts'
import { object, optional, required } from '../../schema/object.ts'
import { oneOf } from '../../schema/plain-fields.ts'
import { instant, integer, nullable, shape, shownOnce, string } from '../../schema/shape.ts'
import { text } from '../../schema/text-fields.ts'
import { clockSchema, serializeClock } from '../clock/schema.ts'
import { reasonField } from '../operator-action.ts'

export const sandboxLimits = {
  /** How long a sandbox exists, in hours. */
  hoursMin: 1,
  hoursMax: 30 * 24,
  hoursDefault: 24,
  nameMax: 200,
} as const

export type SandboxCreate = {
  readonly template: SandboxTemplate
  readonly hours: number | null
  readonly name: string | null
  readonly reason: string | null
}

export const createSandboxBody = object(
  {
    template: required(
      oneOf(
        sandboxTemplates,
        'What it contains: nothing, the customer and the invoice of the contract’s page, or a supplier with records of every kind',
      ),
    ),
    hours: optional(
      integerField(
        sandboxLimits.hoursMin,
        'After how many hours it is deleted with everything in it; 24 by default',
        sandboxLimits.hoursMax,
      ),
    ),
    name: optional(
      text({ lengthMax: sandboxLimits.nameMax, isLine: true, description: 'The name' }),
    ),
    reason: optional(reasonField),
  },
  'SandboxCreate',
)

const members = {
  accountId: string,
  name: nullable(string),
  template: { type: ['string', 'null'], enum: [...sandboxTemplates, null] },
  createdAt: instant,
  endsAt: instant,
  clock: clockSchema,
}

export const sandboxSchema = shape('Sandbox', members)
export const sandboxCreatedSchema = shape('SandboxCreated', {
  ...members,
  keyId: string,
  key: shownOnce('The key itself'),
})
export const sandboxDeletedSchema = shape('SandboxDeleted', { accountId: string, rows: integer })

export function serializeSandbox(account: Account, now: Date) {
  const { id, name, template, createdAt, endsAt } = account
  return { accountId: id, name, template, createdAt, endsAt, clock: serializeClock(account, now) }
}
