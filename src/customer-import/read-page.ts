// Parses a page of customers: `{"items":[…],"nextCursor":"…"}`.
import { JsonFault } from '../json/json-fault.ts'
import { parseJson, type JsonObject, type JsonValue } from '../json/json.ts'
import type { Exchange } from '../outbound/guarded-client.ts'
import { importLimits } from './limits.ts'

export type CustomerPage = {
  readonly items: readonly JsonValue[]
  /** `null` after the last page. */
  readonly nextCursor: string | null
}

/** Why a page could not be read: a code and a message. */
export class PageError extends Error {
  readonly failure: string

  constructor(failure: string, message: string) {
    super(message)
    this.failure = failure
  }
}

/** Throws PageError. */
export function readPage(exchange: Exchange): CustomerPage {
  if (exchange.failure !== null) {
    throw new PageError(exchange.failure, `The source did not answer: ${exchange.failure}.`)
  }
  const { status, headers, body, isWhole } = exchange
  if (status !== 200) throw new PageError('status_not_200', `The source answered ${status}.`)
  if (!isWhole) {
    const message = `The page is longer than ${importLimits.pageBytesMax} bytes or incomplete.`
    throw new PageError('page_not_whole', message)
  }
  if ((headers['content-encoding'] ?? 'identity') !== 'identity') {
    throw invalid('it is compressed, although that was not requested')
  }
  return pageOf(parsed(body))
}

function invalid(cause: string): PageError {
  return new PageError('page_invalid', `The page could not be read: ${cause}.`)
}

function parsed(body: Uint8Array): JsonValue {
  try {
    return parseJson(body)
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error
    throw invalid(error.message.replace(/\.$/, ''))
  }
}

function pageOf(json: JsonValue): CustomerPage {
  if (!(json instanceof Map)) throw invalid('it is not an object')
  const page = json as JsonObject
  const items = page.get('items')
  const nextCursor = page.get('nextCursor') ?? null
  if (!Array.isArray(items)) throw invalid('it has no array of items')
  if (items.length > importLimits.pageMax) {
    throw invalid(`it has ${items.length} items; at most ${importLimits.pageMax} are allowed`)
  }
  if (nextCursor !== null && (typeof nextCursor !== 'string' || nextCursor === '')) {
    throw invalid('its nextCursor is neither a string nor null')
  }
  if (nextCursor !== null && nextCursor.length > importLimits.cursorMax) {
    throw invalid(`its nextCursor has more than ${importLimits.cursorMax} characters`)
  }
  return { items, nextCursor }
}
