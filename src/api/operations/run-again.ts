// POST /operator/account/{accountId}/operations/{id}/again
import { endpoint, type Route } from '../endpoint.ts'
import { validate as isUuid } from 'uuid'
import type { Account } from '../../domain/accounts/account.ts'
import { HubError } from '../../domain/hub-error.ts'
import type { Operation as Attempted } from '../../store/operations/operation-port.ts'
import { readOperatorBody, reasonField } from '../operator-action.ts'
import { errorAnswer, okAnswer, type Answer } from '../answer.ts'
import type { AnyCall, Call, OperatorAccountCall } from '../call.ts'
import { accountNotFound } from '../../domain/accounts/caller-refusals.ts'
import { operationNotFound } from './get-operation.ts'
import { requireSandbox } from '../require-sandbox.ts'
import { object, required } from '../../schema/object.ts'
import { text } from '../../schema/text-fields.ts'
import { integer, shape, string } from '../../schema/shape.ts'

const body = object(
  {
    into: required(text({ lengthMax: 128, description: 'The sandbox account' })),
    reason: required(reasonField),
  },
  'RunAgain',
)

/** `routes` is a function, since the table contains this endpoint. */
export const runAgain = (routes: () => readonly Route[]) =>
  endpoint({
    name: 'run-again',
    audiences: { operator: 'POST /operator/account/{accountId}/operations/{id}/again' },
    summary: 'Replay the call of an operation in a sandbox account, with personal data masked',
    access: 'write',
    isAudited: true,
    body: { schema: body.schema },
    success: {
      status: 200,
      // The status and body that the source would have received.
      schema: shape('RanAgain', { accountId: string, status: integer, answer: { type: 'object' } }),
    },
    refusals: [404, 409],
    async handle(call) {
      const { into, reason } = readOperatorBody<{ into: string; reason: string }>(call, body).body
      const operation = isUuid(call.id)
        ? await call.store.readOperation(call.accountId, call.id)
        : null
      if (operation === null) throw operationNotFound()
      const sandbox = await readSandbox(call, into)
      const route = routeOf(operation, routes())
      const sent = await call.store.readSent(call.accountId, call.id)
      if (route === null || sent === null) throw notReplayable()
      const replayed = replayedCall(call, { route, operation, sent, sandbox, reason })
      const answer = await answerOf(route, replayed)
      const shown = {
        accountId: into,
        status: answer.status,
        answer: JSON.parse(answer.body) as object,
      }
      const { about } = answer
      return {
        ...okAnswer(shown),
        ...(about === undefined ? {} : { about }),
        ...(about?.verdict === 'applied' ? {} : { isRepeatable: true }),
      }
    },
  })

async function readSandbox({ store }: OperatorAccountCall, accountId: string): Promise<Account> {
  const account = await store.readAccount(accountId)
  if (account === null) throw accountNotFound()
  return requireSandbox(account)
}

/** The route of the source's call; `null` if the source did not make the call, or the record is unknown. */
function routeOf({ notes, recordId }: Attempted, routes: readonly Route[]): Route | null {
  const found = routes.find(({ audience, name }) => {
    return audience === 'account' && name === notes.name
  })
  if (found === undefined || notes.actor !== undefined) return null
  return found.path.includes('{id}') && recordId === null ? null : found
}

type Replay = {
  readonly route: Route
  readonly operation: Attempted
  readonly sent: string
  readonly sandbox: Account
  readonly reason: string
}

/** The call as the sandbox's source would make it, with the operator as the actor. */
function replayedCall(
  call: OperatorAccountCall,
  { route, operation, sent, sandbox, reason }: Replay,
): Call {
  const { operator, headers } = call
  const ownId = headers['x-request-id']
  const id = route.path.includes('{id}') ? (operation.recordId ?? '') : ''
  const key = { ...operator, accountId: sandbox.id }
  return {
    ...call,
    accountId: sandbox.id,
    keyId: null,
    actor: { kind: 'operator', id: operator.keyId, name: operator.name },
    principal: { key, account: sandbox },
    reason,
    method: route.method,
    path: route.path,
    id,
    query: operation.notes.upsert === true ? { upsert: 'true' } : {},
    // Neither If-Match nor Idempotency-Key apply to the replay.
    headers: ownId === undefined ? {} : { 'x-request-id': ownId },
    body: Buffer.from(sent),
  }
}

async function answerOf({ name, endpoint: { handle } }: Route, call: Call): Promise<Answer> {
  // Writes of the source answer with JSON.
  const answer = handle as (call: AnyCall, name: string) => Promise<Answer>
  try {
    return await answer(call, name)
  } catch (error) {
    // A refusal with an operation is the result; other errors are failures of the replay itself.
    if (error instanceof HubError && error.operationId !== null) return errorAnswer(error)
    throw error
  }
}

function notReplayable(): HubError {
  const message = 'The operation was not a call of the source with a readable body.'
  return new HubError('conflict', message, { rule: 'nothing_to_run_again' })
}
