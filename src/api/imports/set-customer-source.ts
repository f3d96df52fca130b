// Sets the customer source of an account. The secret that signs the requests is shown only when it is new.
import { endpoint } from '../endpoint.ts'
import { customerSourceId } from '../../domain/customers/customer-source-id.ts'
import { invalid } from '../../domain/hub-error.ts'
import { auditEntryOfCaller, readOperatorBody } from '../operator-action.ts'
import { okAnswer } from '../answer.ts'
import type { AnyCall } from '../call.ts'
import { customerSourceSet, serializeCustomerSource, setSourceBody } from './schema.ts'
import { sealedHeaders } from '../sealed-headers.ts'
import { importIsRunning } from './source.ts'

type Input = {
  readonly url: string
  readonly headers: Readonly<Record<string, string>> | null
  readonly rotateSecret: boolean | null
}

export const setCustomerSource = endpoint({
  name: 'set-customer-source',
  audiences: {
    account: 'PUT /integration/customer-source',
    operator: 'PUT /operator/account/{accountId}/customer-source',
  },
  summary: 'Set the URL from which customers are imported; a new secret is shown only once',
  access: 'write',
  isAudited: true,
  body: { schema: setSourceBody.schema },
  success: { status: 200, schema: customerSourceSet },
  refusals: [409],
  async handle(call, name) {
    const { store, accountId, webhooks } = call
    const { body, details } = readOperatorBody<Input>(call, setSourceBody)
    await requireAllowed(call, body.url)
    const stored = await store.readCustomerSource(accountId)
    const owner = { accountId, id: customerSourceId }
    const headers = body.headers ?? stored?.headers ?? {}
    const source = {
      url: body.url,
      headers:
        body.headers === null
          ? headers
          : sealedHeaders(call, owner, { headers, stored: stored?.headers ?? {} }),
      rotates: body.rotateSecret === true,
      changedAt: call.clock().toISOString(),
    }
    const entry = auditEntryOfCaller(call, { name, details })
    const secretNumber = await store.setCustomerSource(accountId, source, entry)
    if (secretNumber === null) throw importIsRunning()
    const key = { id: customerSourceId, secretNumber }
    const isNew = secretNumber !== stored?.secretNumber
    const secret = isNew ? webhooks.secretOf(accountId, key) : null
    const shown = { source: serializeCustomerSource(source), secret }
    if (secret === null) return okAnswer(shown)
    const hidden = { ...shown, secret: null, note: secretNoLongerShown }
    return { ...okAnswer(shown), withoutSecret: { body: JSON.stringify(hidden) } }
  },
})

const secretNoLongerShown =
  'The secret was in the first response to this Idempotency-Key. If that response was lost, set the source again with rotateSecret.'

async function requireAllowed({ webhooks }: AnyCall, url: string): Promise<void> {
  const why = await webhooks.checkUrl(url)
  if (why === null) return
  // The URL is not repeated, since it may contain a password.
  const rule = 'customer_source_url_not_allowed'
  throw invalid([{ pointer: '/url', rule, message: `url ${why}` }])
}
