// Collects a body in little more memory than its size. Each chunk is an object of its own, so chunks of one byte would
// otherwise take a hundred times as much.
import type { IncomingMessage } from 'node:http'
import { HubError } from '../domain/hub-error.ts'

/** Chunks that are collected before they are merged. */
const chunksMax = 512

type Done = (error: Error | null, body?: Buffer) => void

export function collectBody(payload: IncomingMessage, bytesMax: number, done: Done): void {
  if (Number(payload.headers['content-length']) > bytesMax) return done(bodyTooLarge(bytesMax))
  const blocks: Buffer[] = []
  let chunks: Buffer[] = []
  let bytes = 0

  function take(chunk: Buffer): void {
    bytes += chunk.length
    if (bytes > bytesMax) return end(bodyTooLarge(bytesMax))
    if (chunks.push(chunk) < chunksMax) return
    blocks.push(Buffer.concat(chunks))
    chunks = []
  }

  function end(error: Error | null): void {
    payload.off('data', take)
    payload.off('end', finish)
    payload.off('error', end)
    if (error !== null) return done(error)
    const [only] = chunks
    const isOne = blocks.length === 0 && chunks.length === 1 && only !== undefined
    done(null, isOne ? only : Buffer.concat([...blocks, ...chunks]))
  }

  function finish(): void {
    end(null)
  }

  payload.on('data', take)
  payload.on('end', finish)
  payload.on('error', end)
}

function bodyTooLarge(bytesMax: number): HubError {
  const size = bytesMax >= 1024 * 1024 ? `${bytesMax / 1024 / 1024} MiB` : `${bytesMax / 1024} KiB`
  return new HubError('body_too_large', `The body is larger than ${size}.`, {
    rule: 'body_too_large',
  })
}
