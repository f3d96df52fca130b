// One attempt of a call: sent, and its answer read to the end, within its time. Whatever is not a whole answer of
// the hub is `HubUnreachable`; only the caller's own abort is thrown.
import { HubUnreachable } from './hub-error.ts'
import { interruptible, TimeOver } from './interruptible.ts'

export type Send = (request: Request) => Promise<Response>

export type Attempt = {
  readonly send: Send
  /** The call, without a signal; its body apart, since it is sent again with each attempt. */
  readonly request: Request
  readonly body: ArrayBuffer | undefined
  readonly ms: number
  readonly signal: AbortSignal | undefined
  /** How the answer is read: anything but `json` is handed on unjudged, and `stream` unread. */
  readonly parseAs: string
}

/** An answer whose body is here, or one to be read as a stream. */
export async function attempt(one: Attempt): Promise<Response | HubUnreachable> {
  try {
    return await interruptible((controller) => exchange(one, controller), one)
  } catch (error) {
    if (error instanceof HubUnreachable) return error
    if (one.signal?.aborted === true) throw one.signal.reason
    if (error instanceof TimeOver) {
      const message = `The hub did not answer within ${one.ms / 1_000} s.`
      return new HubUnreachable({ kind: 'timeout', message })
    }
    const message = 'The hub does not answer.'
    return new HubUnreachable({ kind: 'no_answer', message, cause: error })
  }
}

async function exchange(one: Attempt, controller: AbortController): Promise<Response> {
  const { request, body, send, signal, parseAs } = one
  const init = { signal: controller.signal, ...(body === undefined ? {} : { body }) }
  const answer = await send(new Request(request, init))
  if (answer.ok && parseAs === 'stream') {
    // It is read after this attempt is over.
    signal?.addEventListener('abort', () => controller.abort(signal.reason), { once: true })
    return answer
  }
  const bytes = await bodyOf(answer)
  if (!answer.ok || parseAs === 'json') requireJson(answer, bytes)
  const { status, statusText, headers } = answer
  return new Response(bytes, { status, statusText, headers })
}

async function bodyOf(answer: Response): Promise<ArrayBuffer> {
  try {
    return await answer.arrayBuffer()
  } catch (cause) {
    throw broken(answer, 'breaks off', cause)
  }
}

function requireJson(answer: Response, bytes: ArrayBuffer): void {
  if (answer.type === 'opaqueredirect' || (answer.status >= 300 && answer.status < 400)) {
    throw broken(answer, 'is a redirect, which the client does not follow')
  }
  if (bytes.byteLength === 0) throw broken(answer, 'has no body')
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder().decode(bytes))
  } catch (cause) {
    throw broken(
      answer,
      `is not JSON but ${answer.headers.get('content-type') ?? 'unlabelled'}`,
      cause,
    )
  }
  if (!answer.ok && !isRefusal(value)) throw broken(answer, 'is not a refusal of the hub')
}

function isRefusal(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'code' in value && 'reason' in value
}

function broken(answer: Response, what: string, cause?: unknown): HubUnreachable {
  const { status } = answer
  const message = `The answer (HTTP ${status}) ${what}: it is not the hub's.`
  return new HubUnreachable({ kind: 'broken_answer', message, status, cause })
}
