// The parts of a profile. A table, first match wins, so that no sample is sorted by hand.

export type Frame = {
  readonly callFrame: { readonly functionName: string; readonly url: string }
}

export const idle = 'idle'
export const engineThreads = 'the engine’s threads: garbage, the compiler, the sampler'

/** Frames without a file: what the engine itself reports, and the system calls of Node. */
const byName: readonly (readonly [RegExp, string])[] = [
  [/^\(idle\)$/, idle],
  [/^\(garbage collector\)$/, 'garbage collection'],
  [/^\((program|root)\)$/, 'the event loop, reading from sockets, what has no name'],
  [/^(writev|write(Utf8|Latin1|Ucs2|Ascii)String|writeBuffer)$/, 'writes to sockets'],
]

const byFile: readonly (readonly [RegExp, string])[] = [
  [
    /\/dist\/store\/(messages|pipeline|array-parameters)/,
    'the door: what PostgreSQL is sent, and its rows',
  ],
  [/\/dist\/store\//, 'the door: groups, loads, events, records, settling'],
  [/\/dist\/http\/json/, 'the gate of the body'],
  [
    /\/dist\/http\/wire\/|\/dist\/domain\/(decimal|money|calendar-date)/,
    'the body’s fields, money rules and masking',
  ],
  [/\/dist\/domain\//, 'the decision'],
  [/\/dist\/http\/(answer)/, 'the answer'],
  [/\/dist\/http\/(write|plan|read-body)|\/dist\/ids|\/uuid\//, 'the way of a write'],
  [/\/dist\//, 'the edge: admission, headers, log, metrics'],
  [/\/node_modules\/(pg|pg-pool|pg-protocol|pg-types|postgres-)/, 'the driver'],
  [/\/node_modules\/(prom-client|pino|sonic-boom)/, 'the edge: admission, headers, log, metrics'],
  [/\/node_modules\//, 'Fastify'],
  [/^node:(internal\/)?_?http|^node:_http/, 'HTTP in Node'],
  [/^node:(?!buffer$)/, 'Node’s streams, sockets, events, timers'],
]

/** `caller` is the part of the function that called: of it is what has no file of its own. */
export function partOf({ callFrame }: Frame, caller: string): string {
  const { functionName, url } = callFrame
  const table = url === '' ? byName : byFile
  const text = url === '' ? functionName : url
  return table.find(([pattern]) => pattern.test(text))?.[1] ?? caller
}
