// Fills a new sandbox by the calls that its source, its buyers and an operator would make.
import type { Policies } from '../../domain/accounts/account.ts'
import { decimal } from '../../domain/decimal.ts'
import type { Principal } from '../../store/accounts/account-port.ts'
import type { OperatorCall } from '../call.ts'
import type { Route } from '../endpoint.ts'
import { pageCustomer, pageInvoice } from '../contract-page.ts'
import { openRouteCalls } from './route-calls.ts'
import { openSeedCalls, type SeedCalls } from './seed-calls.ts'
import { prepareSeedData } from './seed-data.ts'
import { supplier } from './seed-records.ts'
import type { SandboxTemplate } from '../../domain/accounts/sandbox-template.ts'

export const templatePolicies: Readonly<Record<SandboxTemplate, Partial<Policies>>> = {
  empty: {},
  contract: {},
  world: { ...supplier.policies, feeRate: decimal(String(supplier.policies.feeRate)) },
}

const fill: Readonly<Record<SandboxTemplate, (calls: SeedCalls, now: Date) => Promise<void>>> = {
  async empty() {},
  async contract(calls) {
    await calls.push('POST', '/customer', pageCustomer)
    await calls.push('POST', '/invoice', pageInvoice)
  },
  async world(calls, now) {
    await prepareSeedData(calls, { now, payoutMsMax: 0 })
  },
}

type Filling = { readonly routes: readonly Route[]; readonly principal: Principal }

export async function fillTemplate(
  call: OperatorCall,
  template: SandboxTemplate,
  { routes, principal }: Filling,
): Promise<void> {
  const send = openRouteCalls(call, { routes, principal })
  await fill[template](
    openSeedCalls(principal.account.id, 'Part of the template.', send),
    call.clock(),
  )
}
