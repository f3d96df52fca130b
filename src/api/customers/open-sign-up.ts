// GET /buyer/signup
import { endpoint } from '../endpoint.ts'
import { okAnswer } from '../answer.ts'
import type { BuyerCall } from '../call.ts'
import { serializeBuyer } from '../buyer-schema.ts'
import { openedSignUpSchema } from './sign-up-schema.ts'
import { linkNotFound } from '../../domain/accounts/caller-refusals.ts'

export const openSignUp = endpoint({
  name: 'open-sign-up',
  audiences: { buyer: { route: 'GET /buyer/signup', link: 'signup' } },
  summary: 'Open a sign-up link: the customer and the supplier',
  access: 'read',
  success: { status: 200, schema: openedSignUpSchema },
  refusals: [],
  handle: async (call) => okAnswer(await openedSignUp(call)),
})

export type OpenedSignUp = Awaited<ReturnType<typeof openedSignUp>>

/** For the answer and for the linked page. */
export async function openedSignUp({ store, accountId, id }: BuyerCall) {
  const [account, customer] = await Promise.all([
    store.readAccount(accountId),
    store.readRecord(accountId, 'customer', id),
  ])
  if (customer === null) throw linkNotFound()
  const { companyId } = customer
  const company =
    companyId === null ? null : await store.readRecord(accountId, 'company', companyId)
  const buyer = serializeBuyer(customer, company?.content.businessName ?? null)
  return { supplier: account?.name ?? null, buyer }
}
