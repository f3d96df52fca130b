// A record of the file that is pushed: a line of a batch, with its place in the file.
import type { BatchLineAnswer } from 'bthub-client'
import type { HubError } from '../../domain/hub-error.ts'
import type { Verdict } from '../../domain/verdict.ts'
import { errorAnswer } from '../../api/answer.ts'

/** The answer to a record, whether the hub gave it or the file is wrong, with rules of its own. */
export type RecordAnswer = Pick<BatchLineAnswer, 'op' | 'id' | 'status'> & {
  readonly answer: {
    readonly reason?: string
    readonly rule?: string
    readonly errors?: readonly RecordIssue[]
    readonly details?: { readonly verdict?: Verdict; readonly reason?: string }
  } & Readonly<Record<string, unknown>>
}

export type RecordIssue = {
  readonly pointer: string
  readonly rule: string
  readonly message: string
} & Partial<Location>

/** In CSV. */
export type Location = { readonly line: number; readonly column: string | null }

export type PushRecord = {
  /** The line of the file where it begins, from 1, and the one where it ends. */
  readonly line: number
  readonly lastLine: number
  /** The line of the batch, or the reason why there is none. */
  readonly content: Uint8Array | RecordAnswer
  /** Where the value of a pointer into the body is; `null` if the whole record is one line. */
  readonly locate: ((pointer: string) => Location) | null
}

export function isSendable(
  record: PushRecord,
): record is PushRecord & { readonly content: Uint8Array } {
  return record.content instanceof Uint8Array
}

/** An error of the hub's own code, as the hub would answer it. */
export function answerOf(error: HubError): RecordAnswer {
  const { status, body } = errorAnswer(error)
  return { status, answer: JSON.parse(body) as RecordAnswer['answer'] }
}

/** The bytes of a line of a batch. `id` and `body` are JSON. */
export function batchLine(
  op: string,
  { id, body }: { readonly id: Uint8Array | null; readonly body: Uint8Array },
): Uint8Array {
  const begin = Buffer.from(`{"op":"${op}"`)
  const named = id === null ? [] : [Buffer.from(',"id":'), id]
  return Buffer.concat([begin, ...named, Buffer.from(',"body":'), body, Buffer.from('}')])
}
