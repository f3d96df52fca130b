// Sets the credit of a company as an operator would, without the operator's call.
import { randomUUID } from 'node:crypto'
import { setCredit as decide, type SetCredit } from '../../src/domain/credit/credit-account.ts'
import type { TestHub } from './hub.ts'

export async function setCredit(
  hub: TestHub,
  companyId: string,
  command: SetCredit,
): Promise<void> {
  const attempt = {
    operationId: randomUUID(),
    accountId: 'acme',
    name: 'set-credit',
    keyId: null,
    requestId: null,
    recordKind: 'credit',
    recordId: companyId,
    sent: null,
  } as const
  const load = [
    { kind: 'credit', id: companyId, access: 'write' },
    { kind: 'company', id: companyId, access: 'read' },
  ] as const
  await hub.app.backend.store.change({ attempt, load, idempotency: null }, (loaded, context) =>
    decide(loaded.get('company', companyId), loaded.get('credit', companyId), command, context),
  )
}
