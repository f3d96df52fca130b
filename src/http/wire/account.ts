// Accounts on the wire.
import type { Account } from '../../domain/account.ts'
import { boolean, instant, nullable, shape, string } from './shape.ts'

const policiesSchema = shape('Policies', { strictMoney: boolean, integerQuantities: boolean })

export const accountSchema = shape('Account', {
  id: string,
  name: nullable(string),
  policies: policiesSchema,
  createdAt: instant,
})

export function accountToWire({ id, name, policies, createdAt }: Account) {
  return { id, name, policies, createdAt }
}
