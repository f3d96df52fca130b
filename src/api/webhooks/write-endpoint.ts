// Shared by the writes of endpoints: validation of the URL, and the answer.
import type { Decision } from '../../domain/verdict.ts'
import type { EndpointContent } from '../../domain/webhooks/change-webhook-endpoint.ts'
import type { WebhookEndpoint } from '../../domain/webhooks/webhook-endpoint.ts'
import type { Answer } from '../answer.ts'
import type { AnyCall } from '../call.ts'
import { operatorResultDetails } from '../operator-result-schema.ts'
import { readJson } from '../../json/read-json.ts'
import { addFault, type Issues } from '../../schema/issues.ts'
import { charactersIn } from '../../schema/text-fields.ts'
import { replayNote, shape, shownOnce, string } from '../../schema/shape.ts'
import { endpointLimits, serializeWebhookEndpoint, webhookEndpointSchema } from './schema.ts'

/** A parsed body; `null` and `undefined` mean unchanged. */
export type EndpointInput = {
  readonly [Name in keyof EndpointContent]?: EndpointContent[Name] | null
}

/** Why the URL in the body is not allowed, or `null`. Resolves the host name, so it runs before the write. */
export async function urlFaultOf({ body, webhooks }: AnyCall): Promise<string | null> {
  const url = urlIn(body)
  return url === null ? null : webhooks.checkUrl(url)
}

function urlIn(body: Uint8Array): string | null {
  try {
    const json = readJson(body)
    const url = json instanceof Map ? (json as Map<string, unknown>).get('url') : null
    return typeof url === 'string' && charactersIn(url) <= endpointLimits.urlMax ? url : null
  } catch {
    // The body is refused with all its faults when the write parses it.
    return null
  }
}

export function validateUrl(issues: Issues, why: string | null, sent: EndpointInput): void {
  if (why === null || typeof sent.url !== 'string') return
  const rule = 'webhook_url_not_allowed'
  // The URL is not repeated, since it may contain a password.
  addFault(issues, { pointer: '/url', rule, message: `url ${why}` })
}

type AnswerInput = {
  readonly status: 201 | 202
  readonly operationId: string
  readonly secret?: string
}

/** The endpoint and the verdict. */
export function endpointAnswer(
  { record, verdict, changed, warnings }: Decision<WebhookEndpoint>,
  { status, operationId, secret }: AnswerInput,
): Answer {
  const { id, version, hubVersion } = record
  const details = { verdict, version, hubVersion, changed, warnings, operationId }
  const endpoint = serializeWebhookEndpoint(record)
  const bodyWith = (more: object) => JSON.stringify({ id, ...more, endpoint, details })
  return {
    status,
    headers: { etag: `"${version}"`, 'x-operation-id': operationId },
    body: bodyWith(secret === undefined ? {} : { secret }),
    about: { verdict, operationId },
    ...(secret === undefined
      ? {}
      : { withoutSecret: { body: bodyWith({ secret: null, note: secretNoLongerShown }) } }),
  }
}

const secretNoLongerShown =
  'The secret was in the first response to this Idempotency-Key. If that response was lost, rotate the secret with overlapHours 0.'

const written = { id: string, endpoint: webhookEndpointSchema, details: operatorResultDetails }
export const endpointWritten = shape('WebhookEndpointWritten', written)
export const endpointWithSecret = shape(
  'WebhookEndpointWithSecret',
  { ...written, secret: shownOnce('`whsec_…`'), note: replayNote },
  ['note'],
)
