// The components of a profile: the first pattern that matches a frame decides.

export type Frame = {
  readonly callFrame: {
    readonly functionName: string
    readonly url: string
    /** From 0, as the column. */
    readonly lineNumber: number
    readonly columnNumber: number
  }
}

export const idle = 'idle'
export const engineThreads = 'V8’s threads: garbage collection, compiler, sampler'

/** Frames without a file: the engine’s own, and Node’s system calls. */
const byName: readonly (readonly [RegExp, string])[] = [
  [/^\(idle\)$/, idle],
  [/^\(garbage collector\)$/, 'garbage collection'],
  [/^\((program|root)\)$/, 'event loop, socket reads, unnamed'],
  [/^(writev|write(Utf8|Latin1|Ucs2|Ascii)String|writeBuffer)$/, 'socket writes'],
]

const edge = 'HTTP edge: admission, headers, log, metrics'

const byFile: readonly (readonly [RegExp, string])[] = [
  [/\/node_modules\/uuid\//, 'write path'],
  [/\/node_modules\/(pg|pg-pool|pg-protocol|pg-types|postgres-)/, 'driver'],
  [/\/node_modules\/(prom-client|pino|sonic-boom)/, edge],
  [/\/node_modules\//, 'Fastify'],
  [
    /\/src\/store\/unit-of-work\/(protocol-messages|statement-pipeline|array-parameters)/,
    'group commit: messages to PostgreSQL, and its rows',
  ],
  [/\/src\/store\//, 'group commit: groups, loads, events, records, outcomes'],
  [/\/src\/json\//, 'JSON parser'],
  [
    /\/src\/schema\/|\/src\/api\/.*schema|\/src\/domain\/(decimal|money|calendar-date)/,
    'fields of the body, money rules and masking',
  ],
  [/\/src\/domain\//, 'decision'],
  [/\/src\/api\/answer/, 'response'],
  [/\/src\/api\/|\/src\/ids/, 'write path'],
  [/\/src\//, edge],
  [/^node:(internal\/)?_?http|^node:_http/, 'HTTP in Node'],
  [/^node:(?!buffer$)/, 'Node’s streams, sockets, events, timers'],
]

/** A frame without a file belongs to the part of its caller. */
export function partOf({ callFrame }: Frame, caller: string): string {
  const { functionName, url } = callFrame
  const table = url === '' ? byName : byFile
  const text = url === '' ? functionName : url
  return table.find(([pattern]) => pattern.test(text))?.[1] ?? caller
}
